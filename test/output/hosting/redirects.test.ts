// What a moved address leaves behind: a page in both languages, and lines for the web server.
import { expect, test } from 'vitest';
import { MAP_FILE, redirectFiles, redirectMap } from '#output/hosting/redirects.ts';
import { catalogue } from '../../port.ts';

const move = (from: string, to: string) => ({
  from,
  to,
  on: '2026-11-22',
  why: { zh: '改名 <旧>', en: 'Renamed “old” & new' },
});
const moved = [
  move('/e/old/', '/e/new/'),
  move('/e/old/#a', '/e/new/#a'),
  move('/e/old/#b', '/f/0104/#c'),
  move('/f/0104/#a', '/f/0104/#c'),
];
const files = redirectFiles({ moved, site: catalogue.site }, ['/_astro/a.css']);

test('a page a moved page and language, and the map; rows alone make none', () => {
  expect(files.map(({ path }) => path)).toEqual(['e/old/index.html', 'en/e/old/index.html', MAP_FILE]);
});

test('the page leads on by itself, names the new address as the one to keep, and can be read', () => {
  const html = files[1]!.text;
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/en/e/new/">');
  expect(html).toContain(`<link rel="canonical" href="${new URL('/en/e/new/', catalogue.site.baseUrl).href}">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('Since 2026-11-22 this page is at <a href="/en/e/new/">/en/e/new/</a>');
  expect(html).toContain('Renamed “old” &amp; new');
  expect(files[0]!.text).toContain('改名 &lt;旧&gt;');
});

test('the rows the page was published with answer there, each with its own link', () => {
  expect(files[0]!.text).toContain('<li id="a"><a href="/e/new/#a">');
  expect(files[0]!.text).toContain('<li id="b"><a href="/f/0104/#c">');
});

test('the map has a line a page and language', () => {
  expect(redirectMap(catalogue.site, moved.slice(0, 1)).split('\n').slice(1)).toEqual([
    '/e/old/ /e/new/;',
    '/en/e/old/ /en/e/new/;',
    '',
  ]);
});

test('below a path, links and the map lead there, and the page lies where the host looks for it', () => {
  const site = { ...catalogue.site, baseUrl: 'https://host.example/a/ports/' };
  const [page] = redirectFiles({ moved, site }, ['/_astro/a.css']);
  expect(page!.path).toBe('e/old/index.html');
  expect(page!.text).toContain('url=/a/ports/e/new/');
  expect(page!.text).toContain('href="https://host.example/a/ports/e/new/"');
  expect(page!.text).toContain('href="/a/ports/_astro/a.css"');
  expect(redirectMap(site, moved.slice(0, 1))).toContain('/a/ports/e/old/ /a/ports/e/new/;');
});

test('without moves the map is there and says nothing', () => {
  expect(redirectFiles({ moved: [], site: catalogue.site }, [])).toEqual([
    { path: MAP_FILE, text: expect.stringMatching(/^#[^\n]*\n$/u) as string },
  ]);
});
