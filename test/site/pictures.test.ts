// The pictures of shared links: which pages name one, what stands on it, and that it is drawn in its size.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { drawPicture, HEIGHT, pictureHtml, sharedPages, WIDTH } from '#cli/pictures/draw.ts';
import { browserOfWorker } from './browser.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shared-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function page(file: string, properties: Record<string, string>, body = ''): void {
  const target = path.join(folder, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const tags = Object.entries(properties).map(([name, content]) => `<meta property="og:${name}" content="${content}">`);
  fs.writeFileSync(target, `<!doctype html>${tags.join('')}${body}`);
}

const own = {
  title: '港口设施保安费',
  description: '港口设施保安费：已并入 &#34;包干费&#34; &amp; 最高 8 元/箱',
  locale: 'zh_CN',
  site_name: '某港收费',
  image: 'https://port.cn/f/0111/share.png',
};

test('a page that names a picture of its own has one: its name, verdict, the line below without the name, charges, the site', () => {
  page(
    'f/0111/index.html',
    own,
    '<div class="verdict red" data-kind="x"> <p class="bold"> 谁都<wbr>不能收 &amp; 付。 </p></div>',
  );
  page(
    'fees/port/index.html',
    { ...own, image: 'https://port.cn/fees/port/share.png' },
    '<tr data-fee="0101"> <th scope="row"> <a href="/f/0101/"> 引航<wbr>费 </a>',
  );
  page('about/index.html', { ...own, image: 'https://port.cn/icon-512.png' });
  expect(sharedPages(folder)).toEqual([
    {
      file: 'f/0111/share.png',
      locale: 'zh_CN',
      name: '港口设施保安费',
      verdict: { text: '谁都不能收 & 付。', tone: 'red' },
      says: '已并入 "包干费" & 最高 8 元/箱',
      first: [],
      site: '某港收费',
    },
    expect.objectContaining({ file: 'fees/port/share.png', verdict: null, first: ['引航费'] }),
  ]);
});

test('a site that was built without saying so names none', () => {
  expect(sharedPages(inject('siteDir'))).toEqual([]);
});

test('markup in a text stays text, and the picture has the size that others ask for', async () => {
  const shared = {
    ...{ file: 'x/share.png', locale: 'en_GB', name: '<b>A & B</b>', verdict: null, says: '<i>' },
    ...{ first: ['<u>'], site: 'S' },
  };
  expect(pictureHtml(shared)).toContain('&lt;b>A &amp; B&lt;/b>');
  const one = await (await browserOfWorker()).newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  const png = await drawPicture(one, shared);
  await one.close();
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
