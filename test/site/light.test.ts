// Entries are light: few small scripts, for the frame, the search box and citing, no font, nothing from elsewhere, and little
// enough for the first round trip.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from './browser.ts';
import { builtPages } from './routes.ts';
import { FIRST_ROUND_TRIP, isOfEntry, weightOf } from './weight.ts';

const site = useSite();
const siteDir = inject('siteDir');
const entries = builtPages(siteDir).filter(({ address }) => isOfEntry(address));

/** What a page fetches with a script, and, where `later`, what the script asks for when it is used. */
const imports = {
  atOnce: /(?:from|import)\s*["'`](?<file>\.{0,2}\/[^"'`]+\.js)["'`]/gu,
  later: /(?:from|import)\s*\(?\s*["'`](?<file>\.{0,2}\/[^"'`]+\.js)["'`]/gu,
};

/** A script and everything it imports, compressed, in bytes. */
function weigh(script: string, when: keyof typeof imports, seen = new Set<string>()): number {
  if (seen.has(script)) return 0;
  seen.add(script);
  const code = fs.readFileSync(path.join(siteDir, script));
  return [...code.toString().matchAll(imports[when])].reduce(
    // What such a script asks for in its turn waits for a query of another kind.
    (sum, match) => sum + weigh(path.posix.join(path.posix.dirname(script), match.groups!['file']!), 'atOnce', seen),
    gzipSync(code).length,
  );
}

/** Scripts of a page, but for data. */
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script(?! type="application\/ld\+json")(?<attributes>[^>]*)>(?<inline>[^<]*)/gu)].map(match => ({
    src: /(?:^|\s)src="(?<src>\/[^"]+)"/u.exec(match.groups!['attributes']!)?.groups!['src'],
    inline: match.groups!['inline']!,
  }));

test('no entry, version or tariff page has more than five scripts, none inline', () => {
  expect(entries.length).toBeGreaterThan(200);
  const heavy = entries.filter(({ html }) => {
    const scripts = scriptsOf(html);
    return scripts.length > 5 || scripts.some(({ src, inline }) => src === undefined || inline.trim() !== '');
  });
  expect(heavy.map(({ address }) => address)).toEqual([]);
});

test('HTML and the CSS that is waited for fit into 14 kB', () => {
  const weights = entries.map(({ address, html }) => ({ address, bytes: weightOf(siteDir, html) }));
  expect(weights.filter(({ bytes }) => bytes > FIRST_ROUND_TRIP)).toEqual([]);
});

test('an entry’s scripts, for the frame, the search box, another day, the banner and citing, weigh little with all that they import', () => {
  const scripts = new Set(entries.flatMap(({ html }) => scriptsOf(html).map(({ src }) => src!)));
  const weights = [...scripts].map(script => weigh(script, 'atOnce'));
  expect(weights).toHaveLength(5);
  expect(weights.every(bytes => bytes > 400 && bytes <= 4000)).toBe(true);
});

test('what answers in the search box is asked for at its first focus, and weighs little', () => {
  const scripts = new Set(entries.flatMap(({ html }) => scriptsOf(html).map(({ src }) => src!)));
  const waiting = [...scripts]
    .map(script => weigh(script, 'later') - weigh(script, 'atOnce'))
    .filter(bytes => bytes > 0);
  expect(waiting).toHaveLength(1);
  expect(waiting[0]).toBeGreaterThan(4000);
  expect(waiting[0]).toBeLessThanOrEqual(11_500);
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
