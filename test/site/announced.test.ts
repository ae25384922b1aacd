// A version that is announced: a site built before its day shows it rightly on its day, and old versions do not change.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '#cli/static-server.ts';
import { buildSite } from '../build-site.ts';
import { portFolders } from '../port-folders.ts';
import { useSite } from './browser.ts';

const site = useSite();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'announced-'));
let server: Awaited<ReturnType<typeof serveFolder>> | undefined;

/** The day before the change, and the instants around it: midnight in Ningbo. */
const BUILT = '2026-11-30';
const BEFORE = '2026-11-30T15:59:59Z';
const AFTER = '2026-11-30T16:00:00Z';
const ANNOUNCED = `versions:
  - from: "2026-12-01"
    published: "2026-11-01"
    change: [C]
    basis: [{ document: mot-2019-2, at: 10-34 }]
    checked: { on: "2026-11-22", grade: secondary, source: [S25] }
    rates:
      - id: announced
        label: { zh: 试验行, en: Test row }
        amount: "9.87"
        unit: net-ton-day
        currency: CNY
`;

beforeAll(async () => {
  const contentDir = path.join(folder, 'content');
  fs.cpSync(portFolders.contentDir, contentDir, { recursive: true });
  const file = path.join(contentDir, 'fees/port/berthage.yaml');
  const text = fs.readFileSync(file, 'utf8');
  const closed = text.replace(/^ {2}- from: "2019-04-01"$/mu, '$&\n    to: "2026-11-30"');
  expect(closed).not.toBe(text);
  fs.writeFileSync(file, closed.replace(/^versions:\n/mu, ANNOUNCED));
  buildSite({ ...portFolders, contentDir }, path.join(folder, 'dist'), BUILT);
  server = await serveFolder(path.join(folder, 'dist'), 0, '127.0.0.1');
}, 120_000);

afterAll(async () => {
  await server?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** What a browser whose clock stands at `instant` shows. */
const at = (instant: string, address: string, read: (page: Page) => Promise<string>) =>
  site.visit('/about/', async page => {
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(server!.url + address);
    return read(page);
  });
const main = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  return page.locator('main').innerText();
};

describe('a site that nobody built anew', () => {
  test('shows the old version until midnight in Ningbo, the new one from then on', async () => {
    const answer = async (page: Page) => {
      await page.waitForLoadState('networkidle');
      return page.locator('#rates').innerText();
    };
    expect(await at(BEFORE, '/f/0105/', answer)).not.toContain('9.87');
    expect(await at(AFTER, '/f/0105/', answer)).toContain('9.87');
    const after = await at(AFTER, '/f/0105/', main);
    for (const part of ['9.87', '自 2026-12-01 起', '这一页是 2026-11-30 生成的']) expect(after).toContain(part);
  });

  test('shows it in the catalogue too', async () => {
    const row = (page: Page) => page.locator('[data-fee="0105"]').first().innerText();
    const settled = async (page: Page) => {
      await page.waitForLoadState('networkidle');
      return row(page);
    };
    expect(await at(BEFORE, '/fees/port/', settled)).toContain('0.25');
    expect(await at(AFTER, '/fees/port/', settled)).toContain('9.87');
  });

  test('shows it among the hits and the suggestions', async () => {
    const hit = async (page: Page) => {
      await page.locator('[data-search-state=done]').waitFor();
      return page.locator('ol[data-kind=charges] > li').first().innerText();
    };
    expect(await at(BEFORE, '/search/?q=停泊费', hit)).toContain('0.25');
    expect(await at(AFTER, '/search/?q=停泊费', hit)).toContain('9.87');
  });

  test('counts the days and turns the banner of each version on the day', async () => {
    const head = (page: Page) => page.locator('[data-banner]').innerText();
    expect(await at('2026-11-29T04:00:00Z', '/f/0105/2026-12-01/', head)).toMatch(/尚未施行.*还有 2 天/su);
    expect(await at(BEFORE, '/f/0105/2026-12-01/', head)).toMatch(/尚未施行.*明天起/su);
    expect(await at(AFTER, '/f/0105/2026-12-01/', head)).toMatch(/现行；依据的文件写明的期限已过/u);
    expect(await at(BEFORE, '/f/0105/2019-04-01/', head)).toMatch(/现行；依据的文件写明的期限已过/u);
    expect(await at(AFTER, '/f/0105/2019-04-01/', head)).toMatch(/本版已于 2026-11-30 终止/u);
  });
});

test('the page of a past version changes in its banner only when a later version is added', () => {
  const body = (dir: string) => {
    const html = fs.readFileSync(path.join(dir, 'f/0105/2019-04-01/index.html'), 'utf8');
    const main = /<main[^>]*>(?<inner>.*)<\/main>/su.exec(html)?.groups?.['inner'] ?? '';
    return main
      .replace(/<div data-banner.*?<h1>/su, '<h1>')
      .replace(/<template.*?<\/template>|<script.*?<\/script>/gsu, '');
  };
  const before = body(inject('siteDir'));
  expect(before.length).toBeGreaterThan(1000);
  // The end of the version itself is a fact that was added to it.
  const withoutEnd = (html: string) =>
    html
      .replace(/<div> <dt>[^<]*<\/dt> <dd data-fact="to".*?<\/div>/su, '')
      .replace(/<span class="until">[^<]*2026-11-30<\/span>/u, '');
  expect(withoutEnd(body(path.join(folder, 'dist')))).toBe(withoutEnd(before));
});
