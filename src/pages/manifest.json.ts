// What a phone asks for that puts the site on its home screen.
import { catalogue } from '#catalogue.ts';
import { fromBase } from '#i18n/base.ts';

const { site } = catalogue;
const manifest = {
  name: site.name.zh,
  short_name: site.shortName.zh,
  lang: 'zh-CN',
  start_url: fromBase('/'),
  scope: fromBase('/'),
  display: 'browser',
  background_color: '#ffffff',
  theme_color: '#0a3a5c',
  icons: [192, 512].map(size => ({
    src: fromBase(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
};

export const GET = () => Response.json(manifest);
