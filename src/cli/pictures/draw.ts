// Draws the picture that a shared link shows, through a real browser: the name of the page, its verdict, what it says in a line,
// and whose page it is. All is read from the page, so that picture and page agree.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

export interface Shared {
  /** The picture, below the folder of the site: `en/f/0104/share.png`. */
  file: string;
  /** Of the page: `zh_CN`. */
  locale: string;
  name: string;
  /** What a charge comes to, and how it is coloured there; null where the page has none. */
  verdict: { text: string; tone: string } | null;
  says: string;
  /** Of a list: the first of its charges. */
  first: readonly string[];
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
        verdict: verdictIn(html),
        // The name stands above it already.
        says: says.startsWith(name) ? says.slice(name.length).replace(/^\s*[：:·]\s*/u, '') : says,
        first: [...html.matchAll(ROW)].slice(0, MOST).map(row => plain(row.groups!['name']!)),
        site,
      };
    });
}

const ROW = /<tr data-fee="[^"]*">\s*<th scope="row">\s*<a [^>]*>(?<name>.*?)<\/a>/gsu;
const MOST = 6;

function verdictIn(html: string): Shared['verdict'] {
  const found = /<div class="verdict (?<tone>\w+)"[^>]*>\s*<p class="bold">(?<text>.*?)<\/p>/su.exec(html);
  return found && { tone: found.groups!['tone']!, text: plain(found.groups!['text']!) };
}

/** One picture as PNG. The page is one of the drawer’s own, reused from picture to picture. */
export async function drawPicture(page: Page, shared: Shared): Promise<Buffer> {
  await page.setContent(pictureHtml(shared));
  return page.screenshot({ type: 'png' });
}

/** Edge, ground and letters of a verdict, as on its page. */
const tones: Record<string, [edge: string, ground: string, ink: string]> = {
  red: ['#b3261e', '#fdeaea', '#85161b'],
  amber: ['#b26b00', '#fdf0d8', '#573a00'],
  blue: ['#0a4a78', '#e6f0f8', '#0a4a78'],
};

/** The picture as a page of its size; texts are escaped. */
export function pictureHtml({ locale, name, verdict, says, first, site }: Shared): string {
  const [edge, ground, ink] = tones[verdict?.tone ?? ''] ?? tones['blue']!;
  const long = name.length > ((verdict?.text.length ?? 0) > 60 ? 20 : 28);
  // The amount is what is looked for; the case in brackets after it is smaller.
  const price = /^[^（(]*/u.exec(says)![0].trimEnd();
  const rest = says.slice(price.length);
  const lines = [
    `<h1>${escaped(name)}</h1>`,
    verdict ? `<div class="verdict"><p>${escaped(verdict.text)}</p></div>` : '',
    `<p class="says">${/\d/u.test(price) ? `<b>${escaped(price)}</b>` : escaped(price)}${escaped(rest)}</p>`,
    first.length > 0 ? `<p class="first">${first.map(one => `<span>${escaped(one)}</span>`).join('')}</p>` : '',
    `<footer>${escaped(site)}</footer>`,
  ];
  return `<!doctype html><html lang="${locale.replace('_', '-')}"><style>
*{box-sizing:border-box;margin:0}
body{display:flex;flex-direction:column;gap:24px;width:${WIDTH}px;height:${HEIGHT}px;padding:48px 64px 40px;border-left:24px solid #0a3a5c;
background:#fff;color:#14232e;font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;line-height:1.3}
h1,.verdict,.says{flex:none}
h1,p{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden;-webkit-line-clamp:2}
h1{font-size:${long ? 54 : 72}px;text-wrap:balance}
.verdict{flex:none;padding:16px 28px;border-left:12px solid ${edge};background:${ground};color:${ink};font-size:${long ? 38 : 42}px;font-weight:700}
.verdict p{-webkit-line-clamp:3;text-wrap:balance}
.says{font-size:34px;-webkit-line-clamp:3}
.says b{font-size:52px}
.first{display:flex;flex-wrap:wrap;gap:16px;max-height:202px;font-size:34px}
.first span{max-width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:6px 24px;border-radius:12px;background:#e6f0f8;color:#0a4a78}
footer{margin-top:auto;font-size:32px;color:#435361}
</style>${lines.join('')}</html>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The text of a piece of markup. */
const plain = (html: string) =>
  unescaped(html.replace(/<[^>]*>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();

function property(html: string, name: string): string {
  const content = new RegExp(`<meta property="${name}" content="(?<content>[^"]*)"`, 'u').exec(html);
  return unescaped(content?.groups!['content'] ?? '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
