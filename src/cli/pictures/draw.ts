// Draws the picture that a shared link shows, through a real browser: the name of the page, what it says in a line, and whose
// page it is. All three are what the page says of itself to other programs, so that picture and page agree.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

export interface Shared {
  /** The picture, below the folder of the site: `en/f/0104/share.png`. */
  file: string;
  /** Of the page: `zh_CN`. */
  locale: string;
  name: string;
  says: string;
  site: string;
}

/** As large as those who show links ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** The pages of a built site that name a picture of their own. */
export function sharedPages(siteDir: string): Shared[] {
  return fs
    .globSync('**/index.html', { cwd: siteDir })
    .sort()
    .flatMap(file => {
      const html = fs.readFileSync(path.join(siteDir, file), 'utf8');
      if (!/property="og:image" content="[^"]+\/share\.png"/u.test(html)) return [];
      const name = property(html, 'og:title');
      const site = property(html, 'og:site_name');
      const says = property(html, 'og:description');
      return {
        file: path.posix.join(path.dirname(file).split(path.sep).join('/'), 'share.png'),
        locale: property(html, 'og:locale'),
        name,
        // The name stands above it already.
        says: says.startsWith(name) ? says.slice(name.length).replace(/^\s*[：:·]\s*/u, '') : says,
        site,
      };
    });
}

/** One picture as PNG. The page is one of the drawer’s own, reused from picture to picture. */
export async function drawPicture(page: Page, shared: Shared): Promise<Buffer> {
  await page.setContent(pictureHtml(shared));
  return page.screenshot({ type: 'png' });
}

/** The picture as a page of its size; texts are escaped. */
export function pictureHtml({ locale, name, says, site }: Shared): string {
  return `<!doctype html><html lang="${locale.replace('_', '-')}"><style>
*{box-sizing:border-box;margin:0}
body{display:flex;flex-direction:column;width:${WIDTH}px;height:${HEIGHT}px;padding:64px 72px;border-left:24px solid #0a3a5c;
background:#fff;color:#14232e;font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;line-height:1.3}
h1{font-size:${name.length > 28 ? 56 : 76}px;text-wrap:balance;max-height:3.9em;overflow:hidden}
p{margin-top:32px;font-size:44px;color:#0a4a78;display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
footer{margin-top:auto;font-size:32px;color:#435361}
</style><h1>${escaped(name)}</h1><p>${escaped(says)}</p><footer>${escaped(site)}</footer></html>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function property(html: string, name: string): string {
  const content = new RegExp(`<meta property="${name}" content="(?<content>[^"]*)"`, 'u').exec(html);
  return (content?.groups!['content'] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
