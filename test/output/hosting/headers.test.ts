// What static hosts are told: headers by path, and moved pages.
import { expect, test } from 'vitest';
import { FOREVER, headerRules, headersFor, headersText, rulesFor } from '#output/hosting/headers.ts';
import { redirectsText, staticHostFiles } from '#output/hosting/static-host.ts';
import type { Catalogue } from '#domain/catalogue.ts';

const site = { baseUrl: 'https://charges.example/', name: { zh: '收费', en: 'Charges' } } as Catalogue['site'];
const below = { ...site, baseUrl: 'https://host.example/a/ports' };
const move = (from: string, to: string) => ({ from, to, on: '2026-11-22', why: { zh: '改名', en: 'Renamed' } });

test('a page has the security headers and no word on caching, which hosts do right by themselves', () => {
  expect(headersFor('/f/0105/')).toHaveProperty('Content-Security-Policy');
  expect(headersFor('/f/0105/')).not.toHaveProperty('Cache-Control');
  expect(headersFor('/')).toEqual(headersFor('/f/0105/'));
});

test.each(['/_astro/a.12345678.js', '/pagefind/zh/fragment/unknown_1.pf_fragment', '/pagefind/en/index/x.pf_index'])(
  '%s is kept for ever',
  path => expect(headersFor(path)['Cache-Control']).toBe(FOREVER),
);

test.each(['/pagefind/zh/pagefind-entry.json', '/pagefind/zh/fragment', '/_astro', '/api/v1/fees.json'])(
  '%s is not',
  path => expect(headersFor(path)).not.toHaveProperty('Cache-Control'),
);

test('open data is open, pages are not', () => {
  expect(headersFor('/api/v1/fees/0105.json')).toHaveProperty('Access-Control-Allow-Origin', '*');
  expect(headersFor('/f/0105/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

test('no two rules that match one path name the same header, as hosts would join the values', () => {
  const samples = headerRules.map(({ path }) => path.replace('*', 'some/file.xml').replaceAll(/:\w+/gu, 'one'));
  expect(samples.every(path => rulesFor(path).length > 0)).toBe(true);
  for (const path of [...samples, '/data/feed.xml', '/api/v1/feed.xml', '/_astro/changes.ics']) {
    const names = rulesFor(path).flatMap(({ headers }) => Object.keys(headers));
    expect(names, path).toEqual([...new Set(names)]);
  }
});

test('the text has a block a rule, with lines no longer than hosts read', () => {
  const lines = headersText().split('\n');
  expect(lines.filter(line => line.startsWith('/'))).toEqual(headerRules.map(({ path }) => path));
  expect(headerRules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(line => line.length))).toBeLessThan(2000);
  for (const { headers } of headerRules) {
    for (const [name, value] of Object.entries(headers)) expect(lines).toContain(`  ${name}: ${value}`);
  }
});

test('moved pages are lines in both languages; moved rows are none', () => {
  const moved = [move('/e/old/', '/e/new/'), move('/e/old/#a', '/f/0104/#a')];
  expect(redirectsText(site, moved).split('\n').slice(1)).toEqual([
    '/e/old/ /e/new/ 301',
    '/en/e/old/ /en/e/new/ 301',
    '',
  ]);
});

test('below a path, headers and moved pages are those of paths on the host', () => {
  expect(headersText('/a/ports/').split('\n')).toContain('/a/ports/_astro/*');
  expect(redirectsText(below, [move('/e/old/', '/e/new/')]).split('\n')).toContain(
    '/a/ports/en/e/old/ /a/ports/en/e/new/ 301',
  );
});

test('both files are written even where nothing moved', () => {
  expect(staticHostFiles({ moved: [], site }).map(({ path }) => path)).toEqual(['_headers', '_redirects']);
});
