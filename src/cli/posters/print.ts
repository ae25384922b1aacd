// Prints lists for the wall from a served site to PDF files, through a real browser.
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

export interface PosterPage {
  /** The page's address: `/e/nbport/poster/`. */
  address: string;
  /** The file that is written, below the folder of the output: `e/nbport/poster.pdf`. */
  file: string;
}

/** The pages of a built site that hold a list for the wall; those that say why there is none are left out. */
export function posterPages(siteDir: string): PosterPage[] {
  return fs
    .globSync('**/poster/{,a3/}index.html', { cwd: siteDir })
    .filter(file => /<article[^>]* data-poster="a[34]"/u.test(fs.readFileSync(path.join(siteDir, file), 'utf8')))
    .map(file => path.dirname(file).split(path.sep).join('/'))
    .sort()
    .map(folder => ({ address: `/${folder}/`, file: `${folder}.pdf` }));
}

/** Sizes and page numbers are those of the style sheet. Throws when the browser has no glyphs for what is to be printed. */
export async function printPoster(browser: Browser, siteUrl: string, address: string): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.goto(new URL(address, siteUrl).href, { waitUntil: 'load' });
    if (!(await hasHanGlyphs(page))) throw new Error(noGlyphs);
    return await printed(page);
  } finally {
    await page.close();
  }
}

/** The page on its paper, whatever the browser can draw. */
export function printed(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: false });
}

export const noGlyphs =
  '浏览器没有中文字体，印出来会是方框；请安装一种，如 fonts-noto-cjk · the browser has no Chinese font; install one, such as fonts-noto-cjk';

/** Whether the browser can draw Chinese: two characters that look alike have no glyphs of their own. */
export async function hasHanGlyphs(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const drawn = ['收', '费'].map(character => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 32;
      const context = canvas.getContext('2d')!;
      context.font = `24px ${getComputedStyle(document.body).fontFamily}`;
      context.fillText(character, 2, 26);
      return canvas.toDataURL();
    });
    return drawn[0] !== drawn[1];
  });
}
