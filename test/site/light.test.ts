// Entries are light: no script, no font, nothing from elsewhere, and little enough for the first round trip.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const siteDir = inject('siteDir');
const entries = fs
  .globSync('{,en/}{f,e}/**/index.html', { cwd: siteDir })
  .filter(file => file.split('/').some(step => /^\d{4,}$/u.test(step)));

test('no entry, version or tariff page has a script, and none needs more than 14 kB of HTML and CSS together', () => {
  expect(entries.length).toBeGreaterThan(200);
  const heavy = entries.filter(file => {
    const html = fs.readFileSync(path.join(siteDir, file), 'utf8');
    const sheets = [...html.matchAll(/<link[^>]+href="(?<href>[^"]+\.css)"/gu)].map(match =>
      fs.readFileSync(path.join(siteDir, match.groups!['href']!)),
    );
    const bytes = gzipSync(html).length + sheets.reduce((sum, sheet) => sum + gzipSync(sheet).length, 0);
    return bytes > 14_000 || /<script(?! type="application\/ld\+json")/u.test(html) || sheets.length === 0;
  });
  expect(heavy).toEqual([]);
});

describe.each(['/', '/f/0104/', '/en/f/0104/', '/d/mot-2019-2/', '/search/?q=停泊费'])('%s', address => {
  test('asks nothing of any other host and downloads no font', async () => {
    const requests = await site.visit('/about/', async page => {
      const seen: { host: string; type: string }[] = [];
      page.on('request', request => seen.push({ host: new URL(request.url()).host, type: request.resourceType() }));
      await page.goto(address, { waitUntil: 'networkidle' });
      return seen;
    });
    expect(requests.length).toBeGreaterThan(1);
    expect(new Set(requests.map(({ host }) => host))).toEqual(new Set([new URL(site.url).host]));
    expect(requests.filter(({ type }) => type === 'font')).toEqual([]);
  });
});
