// A small site in which a row was renamed, a row went to another fee and an entity was renamed: the old addresses still answer.
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '#cli/static-server.ts';
import { buildSite } from '../build-site.ts';
import { fixture } from '../catalogue/fixture.ts';
import { browserOfWorker } from './browser.ts';
import { idsByPage } from './html-ids.ts';

const data = fixture();
const siteDir = data.file('dist');
const read = (file: string) => fs.readFileSync(path.join(siteDir, file), 'utf8');
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

const moves: [from: string, to: string][] = [
  ['/f/0001/#import-twenty', '/f/0001/#import-20'],
  ['/f/0001/#storage', '/e/example-terminal/0001/#all'],
  ['/f/0001/#boat', '/f/0001/2000-01-01/#import-20'],
  ['/e/former-terminal/', '/e/example-terminal/'],
  ['/d/example-0/', '/d/example-1/'],
];

beforeAll(async () => {
  const line = ([from, to]: [string, string]) =>
    `- { from: "${from}", to: "${to}", on: "2026-11-22", why: { zh: 编号写错, en: The id was wrong } }\n`;
  data.write('content/register/moves.yaml', moves.map(line).join(''));
  data.write(
    'content/register/addresses.txt',
    `${fs.readFileSync(data.file('content/register/addresses.txt'), 'utf8')}/e/former-terminal/\n/e/former-terminal/0001/\n/d/example-0/\n`,
  );
  data.write(
    'content/register/rows.txt',
    '/f/0001/ import-twenty storage boat\n/f/0001/2010-01-01/ import-twenty\n/e/former-terminal/0001/ all\n',
  );
  const fee = fs.readFileSync(data.file('content/fees/port/fee-a.yaml'), 'utf8');
  data.write('content/fees/port/fee-a.yaml', fee.replace('at: 附表', 'at: 第十五条、第十七条'));
  expect(data.lines()).toEqual([]);
  buildSite({ contentDir: data.file('content'), seedsDir: data.file('seeds') }, siteDir, '2026-11-22');
  server = await serveFolder(siteDir, 0, '127.0.0.1');
  browser = await browserOfWorker();
});
afterAll(async () => {
  await server.close();
  data[Symbol.dispose]();
});

test('every address on record answers in both languages, by itself or at the old place', () => {
  const ids = idsByPage(siteDir);
  const recorded = [
    ...['/f/0001/#import-twenty', '/f/0001/#storage', '/f/0001/#boat', '/f/0001/2010-01-01/#import-twenty'],
    ...['/e/former-terminal/', '/e/former-terminal/0001/', '/e/former-terminal/0001/#all', '/d/example-0/'],
  ];
  const lost = recorded
    .flatMap(address => [address, `/en${address}`])
    .filter(address => {
      const [page = '', id] = address.split('#');
      return !ids.has(page) || (id !== undefined && !ids.get(page)!.has(id));
    });
  expect(lost).toEqual([]);
});

describe('a renamed row', () => {
  test.each(['/f/0001/', '/f/0001/2010-01-01/', '/en/f/0001/'])('on %s answers at the row itself', async page => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}${page}#import-twenty`);
    expect(await tab.locator('tr:has(#import-twenty)').getAttribute('id')).toBe('import-20');
    await tab.close();
  });

  test('that went to another page leaves a sentence and a link', () => {
    const html = read('en/f/0001/index.html');
    expect(html).toMatch(
      /<li id="storage">\s*Since 2026-11-22 this row is at\s*<a href="\/en\/e\/example-terminal\/0001\/#all">/u,
    );
    expect(html).toContain('The id was wrong');
    expect(html).toMatch(/<li id="boat">/u);
  });
});

describe('a renamed page', () => {
  test.each([
    ['/e/former-terminal/', '/e/example-terminal/'],
    ['/en/e/former-terminal/0001/', '/en/e/example-terminal/0001/'],
    ['/d/example-0/', '/d/example-1/'],
  ])('%s leads to %s', async (from, to) => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}${from}`);
    await tab.waitForURL(`${server.url}${to}`);
    await tab.close();
  });

  test('says so in plain words, is not indexed, and stands in neither sitemap nor search', () => {
    const html = read('e/former-terminal/index.html');
    expect(html).toContain('这一页自 2026-11-22 起移到 <a href="/e/example-terminal/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="https?:\/\/[^"]+\/e\/example-terminal\/">/u);
    expect(read('sitemap-0.xml')).not.toContain('former-terminal');
  });

  test('has its lines for the web server, in both languages', () => {
    expect(
      read('deploy/redirects.map')
        .split('\n')
        .filter(line => line.startsWith('/')),
    ).toEqual([
      '/d/example-0/ /d/example-1/;',
      '/en/d/example-0/ /en/d/example-1/;',
      '/e/former-terminal/ /e/example-terminal/;',
      '/en/e/former-terminal/ /en/e/example-terminal/;',
      '/e/former-terminal/0001/ /e/example-terminal/0001/;',
      '/en/e/former-terminal/0001/ /en/e/example-terminal/0001/;',
    ]);
  });
});

test('an article that only a basis names has its place on the page of the document', () => {
  const html = read('d/example-1/index.html');
  expect(html).toMatch(
    /<span id="a15"><\/span>\s*<span id="a17"><\/span>\s*<details[^>]*>\s*<summary>\s*<h3>\s*第十五条、第十七条\s*<\/h3>/u,
  );
  expect(read('f/0001/index.html')).toContain('href="/d/example-1/#a15"');
});
