// Everything may be read and indexed.
import { catalogue } from '#catalogue.ts';
import { siteUrl } from '#i18n/absolute.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl(catalogue.site, '/sitemap-index.xml')}\n`);
