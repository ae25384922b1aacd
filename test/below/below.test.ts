// A site below a path of its host, `https://host/a/ports/`: every link, asset, feed, file and script finds its way, behind
// the real nginx where there is one.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '#cli/browser.ts';
import { serveFolder } from '#cli/static-server.ts';
import { buildSite } from '../build-site.ts';
import { findNginx, startNginx } from '../deploy/nginx-server.ts';
import { portFolders } from '../port-folders.ts';

const BASE = '/a/ports';
const HOST = 'https://host.example';
const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'below-'));
const siteDir = path.join(folder, 'www', BASE);
const read = (file: string) => fs.readFileSync(path.join(siteDir, file), 'utf8');
let browser: Browser;
let url = '';
let stop: () => Promise<void>;

beforeAll(async () => {
  const contentDir = path.join(folder, 'content');
  fs.cpSync(portFolders.contentDir, contentDir, { recursive: true });
  const site = path.join(contentDir, 'site.yaml');
  fs.writeFileSync(site, fs.readFileSync(site, 'utf8').replace(/^baseUrl: .*$/mu, `baseUrl: ${HOST}${BASE}/`));
  buildSite({ contentDir, seedsDir: portFolders.seedsDir }, siteDir, '2026-11-22');
  const nginx = findNginx();
  if (nginx) {
    const server = await startNginx(nginx, path.join(folder, 'www'), BASE);
    [url, stop] = [server.url, () => Promise.resolve(server[Symbol.asyncDispose]())];
  } else {
    const server = await serveFolder(siteDir, 0, '127.0.0.1', `${BASE}/`);
    [url, stop] = [server.url, server.close];
  }
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Opens a path of the site; what it asks for outside the site's folder, and what is not there, is given back. */
async function visit<T>(address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  const lost: string[] = [];
  try {
    const page = await context.newPage();
    page.on('response', response => {
      if (response.status() >= 400 || !response.url().startsWith(`${url}/`))
        lost.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url + address);
    const found = await work(page);
    expect(lost).toEqual([]);
    return found;
  } finally {
    await context.close();
  }
}

test('every link, asset and form of every page leads below the path, and somewhere', () => {
  const pages = fs.globSync('**/*.html', { cwd: siteDir });
  expect(pages.length).toBeGreaterThan(1000);
  const lost = pages.flatMap(file =>
    [...read(file).matchAll(/\s(?:href|src|action|content)="(?:0; url=)?(?<to>\/(?!\/)[^"#?]*)/gu)]
      .map(match => match.groups!['to']!.replaceAll('&amp;', '&'))
      .filter(to => {
        if (!to.startsWith(`${BASE}/`)) return true;
        const inside = path.join(siteDir, decodeURI(to.slice(BASE.length)));
        return !fs.existsSync(to.endsWith('/') ? path.join(inside, 'index.html') : inside);
      })
      .map(to => `${file} → ${to}`),
  );
  expect([...new Set(lost)]).toEqual([]);
});

test('whole addresses name the path, in pages, feeds, the calendar, the site map and the open data', () => {
  for (const file of [
    'f/0105/index.html',
    'feed.xml',
    'changes.ics',
    'sitemap-0.xml',
    'sitemap-index.xml',
    'robots.txt',
    'api/v1/fees.json',
  ]) {
    const addresses = [
      ...read(file)
        .replaceAll('\r\n ', '')
        .matchAll(/https:\/\/host\.example[^\s"<\\]*/gu),
    ].map(([one]) => one);
    expect(addresses.length, file).toBeGreaterThan(0);
    expect(
      addresses.filter(one => !one.startsWith(`${HOST}${BASE}/`)),
      file,
    ).toEqual([]);
  }
});

test('what hosts are told is told for the path', () => {
  expect(read('_headers')).toContain(`\n${BASE}/_astro/*\n`);
  expect(read('_headers')).not.toMatch(/^\/(?!a\/ports\/)/mu);
});

test('the search suggests, finds by name and by words of the text', () =>
  visit('/', async page => {
    const box = page.locator('form[role=search] input[name=q]');
    await box.fill('THC');
    await page.locator('[role=option]').first().waitFor();
    await box.press('Enter');
    await page.locator('[data-search-state=done]').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${BASE}/search/`);
    const link = page.locator('li[data-fee] a').first();
    expect(await link.getAttribute('href')).toMatch(/^\/a\/ports\/f\/\d{4}\/$/u);
  }));

test('words of the text alone are found by the index below the path', () =>
  visit(`/search/?q=${encodeURIComponent('外贸 净吨')}`, async page => {
    await page.locator('[data-search-state=done]').waitFor();
    expect(await page.locator('li[data-fee]').count()).toBeGreaterThan(0);
  }));

test('an entry shows another day, in both languages', async () => {
  for (const lang of ['', '/en']) {
    await visit(`${lang}/f/0105/?on=2001-01-01`, async page => {
      await page.locator('[data-back]').waitFor();
      expect(await page.locator('[data-back]').getAttribute('href')).toBe(`${BASE}${lang}/f/0105/`);
    });
  }
});

test('the tools find their data, and the language switch the other page', async () => {
  await visit('/bill/', async page => {
    await page.locator('textarea[name=lines]').fill('停泊费 100');
    await page.locator('[data-verdict]').first().waitFor();
    await page.locator('a.lang').click();
    await page.waitForURL(`${url}/en/bill/`);
  });
  await visit('/compare/?a=2019-03-31&b=2026-11-22', page => page.locator('table').first().waitFor());
  await visit('/estimate/?scenario=vessel-call&nt=30000&days=2', page => page.locator('[data-total]').waitFor());
});

test('an address that is not there is answered by the page for it', async () => {
  const answer = await fetch(`${url}/nowhere/`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain(`href="${BASE}/"`);
});
