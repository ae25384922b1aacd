// npm run pictures: draws the picture of every page of a built site that names one, beside the page. `-- [SITE]`; SITE is
// OUT_DIR, or dist. Needs a browser, so that it is no part of the build.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.ts';
import { readCommand } from './options.ts';
import { drawPicture, HEIGHT, sharedPages, WIDTH } from './pictures/draw.ts';
import { hasHanGlyphs, noGlyphs } from './posters/print.ts';

const { positionals } = readCommand({
  name: 'pictures',
  does: {
    zh: '为生成好的网站画分享链接时显示的图片：名称、能不能收、多少，放在各页旁边。',
    en: 'Draws the pictures that shared links show, for a built site: name, what the page says, price; beside the pages.',
  },
  options: {},
  words: { written: '[SITE]', most: 1 },
  environment: ['OUT_DIR', 'CHROMIUM_PATH'],
  example: 'OUT_DIR=/srv/site npm run pictures',
});
const site = path.resolve(positionals[0] ?? process.env.OUT_DIR ?? 'dist');
const pages = fs.existsSync(site) ? sharedPages(site) : [];

if (pages.length === 0) {
  console.error(
    `没有要画图片的页面，请先用 PICTURES=1 生成网站：${site} · no page there names a picture; build the site with PICTURES=1 first`,
  );
  process.exitCode = 1;
} else {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    if (!(await hasHanGlyphs(page))) throw new Error(noGlyphs);
    for (const shared of pages) {
      const target = path.join(site, shared.file);
      // Under another name first: a release may share the file with the one before.
      fs.writeFileSync(`${target}.new`, await drawPicture(page, shared));
      fs.renameSync(`${target}.new`, target);
    }
    console.log(`已画 ${pages.length} 张 · drew ${pages.length} pictures`);
  } finally {
    await browser.close();
  }
}
