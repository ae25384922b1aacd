// The frame around every kind of page: who speaks, where one is, where one can go. What is measured on it: each-kind.test.ts.
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { phone, useSite } from './browser.ts';
import { builtPages, longestOfEach, routesOf } from './routes.ts';

const site = useSite();
const pages = builtPages(inject('siteDir'));
const kinds = longestOfEach(routesOf(pages)).filter(address => address !== '/404.html');
const htmlOf = (address: string) => pages.find(page => page.address === address)!.html;
const isHome = (address: string) => /^\/(?:en\/)?$/u.test(address);

test('every kind says who speaks, has its sections and a map at its foot, and one place marked as the one that it is in', () => {
  expect(kinds.length).toBeGreaterThan(40);
  const wanting = kinds.filter(address => {
    const html = htmlOf(address);
    const english = address.startsWith('/en/');
    return !(
      html.includes(english ? 'not a government website' : '不是政府网站') &&
      /<nav class="sections"[^>]* aria-label=/u.test(html) &&
      /<nav class="bottom-bar[^>]* aria-label=/u.test(html) &&
      /<nav id="menu"[^>]* aria-label=/u.test(html) &&
      /<a[^>]* aria-current="(?:page|true)"/u.test(html)
    );
  });
  expect(wanting).toEqual([]);
});

test('every kind but the home page has the way from the home page, before its text, and ends it with itself', () => {
  const wanting = kinds.filter(address => {
    if (isHome(address)) return false;
    const html = htmlOf(address);
    const way = /<nav class="crumbs"[^>]*>(?<inside>.*?)<\/nav>/su.exec(html);
    const home = address.startsWith('/en/') ? 'href="/en/"' : 'href="/"';
    return !(
      way &&
      way.index < html.indexOf('<main') &&
      way.groups!['inside']!.includes(home) &&
      /<li aria-current="page">\s*\S/u.test(way.groups!['inside']!)
    );
  });
  expect(wanting).toEqual([]);
});

describe('the other language', () => {
  test.each([
    ['/f/0111/', '?on=2020-01-01', '#laden-40'],
    ['/search/', '?q=THC', ''],
    ['/compare/', '?a=2020-01-01&b=2026-01-01', ''],
    ['/free-time/', '', '#rule=0104.storage&start=2026-11-01'],
  ])('takes along what the address of %s says: %s%s', async (path, query, hash) => {
    const there = await site.visit(`${path}${query}${hash}`, async page => {
      const before = await page.evaluate(() => location.search + location.hash);
      await page.locator('a.lang').click();
      await page.waitForURL(/\/en\//u);
      return { before, after: await page.evaluate(() => location.search + location.hash) };
    });
    expect(there.before).not.toBe('');
    expect(decodeURIComponent(there.after)).toContain(decodeURIComponent(there.before));
  });

  test('without script leads to the same page', async () => {
    const at = await site.visit(
      '/f/0111/?on=2020-01-01',
      async page => {
        await page.locator('a.lang').click();
        return new URL(page.url()).pathname;
      },
      { ...phone, javaScriptEnabled: false },
    );
    expect(at).toBe('/en/f/0111/');
  });
});

describe('large text', () => {
  const sizeOf = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

  test('is switched on by one tap, remembered on other pages, and switched off again', async () => {
    const sizes = await site.visit('/fees/', async page => {
      const seen = [await sizeOf(page)];
      await page.locator('#text-large').click();
      seen.push(await sizeOf(page));
      await page.goto('/en/f/0111/');
      seen.push(await sizeOf(page));
      await page.locator('#text-usual').click();
      seen.push(await sizeOf(page));
      await page.goto('/fees/');
      seen.push(await sizeOf(page));
      return seen;
    });
    expect(sizes).toEqual([18, 22.5, 22.5, 18, 18]);
  });

  test('comes with an address that asks for it, and garbage there does nothing', async () => {
    const at = (path: string) => site.visit(path, sizeOf);
    expect(await at('/fees/?size=large')).toBe(22.5);
    expect(await at('/fees/?size=%00<b>&size=large#%')).toBe(18);
  });

  test('works for the page by a link where there is no script', async () => {
    const size = await site.visit(
      '/fees/',
      async page => {
        await page.locator('#text-large').click();
        await page.locator('#text-usual').waitFor();
        return page.locator('body').evaluate(body => getComputedStyle(body).fontSize);
      },
      { ...phone, javaScriptEnabled: false },
    );
    expect(size).toBe('22.5px');
  });

  test('holds for the page where the browser refuses to keep anything, and breaks nothing', async () => {
    const { size, errors } = await site.visit('/fees/', async page => {
      const thrown: string[] = [];
      page.on('pageerror', error => thrown.push(error.message));
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        }),
      );
      await page.goto('/fees/');
      await page.locator('#text-large').click();
      return { size: await sizeOf(page), errors: thrown };
    });
    expect(errors).toEqual([]);
    expect(size).toBe(22.5);
  });
});

describe('the bar at the foot of a phone', () => {
  const top = (page: Page) =>
    page.locator('.bottom-bar').evaluate(bar => Math.round(innerHeight - bar.getBoundingClientRect().bottom));

  test('stays in sight, is easily hit, and leads to the map', async () => {
    const { below, heights, at } = await site.visit('/fees/', async page => ({
      below: await top(page),
      heights: await page
        .locator('.bottom-bar a')
        .evaluateAll(links => links.map(link => link.getBoundingClientRect().height)),
      at: await page
        .locator('.bottom-bar a')
        .last()
        .click()
        .then(() => page.locator('#menu').evaluate(menu => menu.getBoundingClientRect().top < innerHeight)),
    }));
    expect(below).toBe(0);
    expect(heights).toHaveLength(4);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(at).toBe(true);
  });

  test('does not take a low window, nor one with very large letters', async () => {
    const low = await site.visit('/fees/', top, { viewport: { width: 740, height: 360 } });
    const large = await site.visit('/fees/', async page => {
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      return top(page);
    });
    expect(low).toBeLessThan(0);
    expect(large).toBeLessThan(0);
  });

  test('hides nothing that is reached by key', async () => {
    const hidden = await site.visit('/about/', async page => {
      const covered: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(() => {
          const one = document.activeElement!;
          const bar = document.querySelector('.bottom-bar')!;
          if (bar.contains(one) || one === document.body) return null;
          const place = one.getBoundingClientRect();
          const edge = bar.getBoundingClientRect();
          return place.top >= edge.top && place.bottom <= edge.bottom ? one.outerHTML.slice(0, 80) : null;
        });
        if (text !== null) covered.push(text);
      }
      return covered;
    });
    expect(hidden).toEqual([]);
  });
});

test('a picture goes with every link that is shared, and a phone finds icons of its size', async () => {
  const html = htmlOf('/f/0111/');
  const image = /property="og:image" content="https:\/\/[^/]+(?<path>\/[^"]+)"/u.exec(html)!.groups!['path']!;
  const icons = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="(?<path>[^"]+)"/gu)].map(
    match => match.groups!['path']!,
  );
  expect(icons).toHaveLength(4);
  const { statuses, manifest } = await site.visit('/', async page => ({
    statuses: await Promise.all([image, ...icons].map(async path => (await page.request.get(path)).status())),
    manifest: (await (await page.request.get('/manifest.json')).json()) as { icons: { src: string; sizes: string }[] },
  }));
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
});
