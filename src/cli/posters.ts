// npm run posters: prints every list for the wall of a built site to PDF, beside the page it comes from or below --out.
// `-- [--out DIR] [SITE]`; SITE is OUT_DIR, or dist. Needs a browser, so that it is no part of the build.
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.ts';
import { readCommand } from './options.ts';
import { posterPages, printPoster } from './posters/print.ts';
import { serveFolder } from './static-server.ts';

const { values, positionals } = readCommand({
  name: 'posters',
  does: {
    zh: '把生成好的网站里的张贴版印成 PDF（A4、A3），放在各页旁边，或放到 --out 指的文件夹。',
    en: 'Prints the lists for the wall of a built site to PDF (A4, A3), beside their pages or below --out.',
  },
  options: { out: { type: 'string', value: 'DIR', says: { zh: '放到哪个文件夹', en: 'the folder to put them in' } } },
  words: { written: '[SITE]', most: 1 },
  environment: ['OUT_DIR', 'CHROMIUM_PATH'],
  example: 'npm run posters -- --out posters',
});
const site = path.resolve(positionals[0] ?? process.env.OUT_DIR ?? 'dist');
const out = path.resolve(values.out ?? site);
const pages = fs.existsSync(site) ? posterPages(site) : [];

if (pages.length === 0) {
  console.error(`没有找到张贴版，请先生成网站：${site} · no lists for the wall there; build the site first`);
  process.exitCode = 1;
} else {
  const server = await serveFolder(site, 0, '127.0.0.1');
  const browser = await launchBrowser();
  try {
    for (const { address, file } of pages) {
      const target = path.join(out, file);
      const pdf = await printPoster(browser, server.url, address);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      // Under another name first: a release may share the file with the one before.
      fs.writeFileSync(`${target}.new`, pdf);
      fs.renameSync(`${target}.new`, target);
    }
    console.log(`已打印 ${pages.length} 份 · printed ${pages.length} files`);
  } finally {
    await browser.close();
    await server.close();
  }
}
