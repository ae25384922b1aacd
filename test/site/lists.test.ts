// Home and the lists of charges: what stands where, how long a page may be, and that old fragments still lead somewhere.
import { describe, expect, test } from 'vitest';
import { letterOf } from '#site/lists/by-letter.ts';
import { hasEnded } from '#domain/time/ended.ts';
import { catalogue } from '../port.ts';
import { AT_EASE, atEase } from './at-ease.ts';
import { TEST_DAY } from './built-site.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const live = [...catalogue.fees.values()].filter(({ ended }) => !hasEnded(ended, TEST_DAY)).map(({ id }) => id);
const LISTS = ['/fees/', '/fees/by-name/', '/fees/words/', '/ended/', '/e/', '/channels/', '/compare/', '/search/'];

describe.each(['', '/en'])('in language %s', lang => {
  test('home has four tasks, a number to call, and each catalogue with examples', async () => {
    const seen = await site.visit(`${lang}/`, async page => ({
      tasks: await page.locator('a.task').count(),
      call: await page.locator('.tasks a[href^="tel:"]').getAttribute('href'),
      chargers: await page.locator('.chargers a').count(),
      empty: await page.locator('.chargers span:empty').count(),
      events: await page
        .locator('.news > section')
        .evaluateAll(list => list.map(one => one.querySelectorAll('li').length)),
    }));
    expect(seen).toMatchObject({ tasks: 4, call: 'tel:12315', chargers: catalogue.catalogues.length, empty: 0 });
    expect(seen.events.every(count => count > 0 && count <= 3)).toBe(true);
  });

  test.each(['/fees/', '/fees/by-name/'])('%s has every charge still made once, and no other', async path => {
    const ids = await site.visit(lang + path, page =>
      page.locator('main [data-fee]').evaluateAll(list => list.map(one => one.getAttribute('data-fee')!)),
    );
    expect(ids.toSorted()).toEqual(live.toSorted());
  });

  test.each(['/', ...LISTS])('%s is no longer than 6,000 px on a phone', async path => {
    const height = await site.visit(lang + path, async page => {
      await page.waitForLoadState('networkidle');
      return page.evaluate(() => document.documentElement.scrollHeight);
    });
    expect(height).toBeLessThanOrEqual(6000);
  });

  test.each(['/', ...LISTS])(
    '%s: no axe violation, nothing sideways at 320 px, all to be tapped 44 px high',
    async path => {
      const found = await site.visit(lang + path, page =>
        atEase(
          page,
          '.task, .call, .chargers a, .onward, .tabs a, .fold > summary, .letters a, .word-links a, .fees th a, .entity-list a',
        ),
      );
      expect(found).toEqual(AT_EASE);
    },
  );
});

test('a fragment of a word on the list of charges leads on to where it is told apart, and opens there', async () => {
  const [chooser] = catalogue.choosers;
  const { href, open } = await site.visit(`/fees/#c-${chooser!.slug}`, async page => {
    const link = page.locator(`#c-${chooser!.slug}`);
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(/\/fees\/words\//u);
    return {
      href,
      open: await page.locator(`details:has(#c-${chooser!.slug})`).evaluate(one => (one as HTMLDetailsElement).open),
    };
  });
  expect(href).toBe(`/fees/words/#c-${chooser!.slug}`);
  expect(open).toBe(true);
});

test('a letter opens its charges', async () => {
  const visible = await site.visit('/fees/by-name/', async page => {
    await page.locator('.letters a').nth(1).click();
    return page.locator('.fold').nth(1).locator('[data-fee]').first().isVisible();
  });
  expect(visible).toBe(true);
});

test('without script the lists are whole', async () => {
  const rows = await site.visit(
    '/fees/by-name/',
    async page => {
      await page.locator('.fold > summary').first().click();
      return page.locator('.fold').first().locator('[data-fee]').first().isVisible();
    },
    { ...phone, javaScriptEnabled: false },
  );
  expect(rows).toBe(true);
});

test.each([
  ['港口', 'G'],
  ['ATA单证册', 'A'],
  ['É', 'E'],
  ['〔〕', '#'],
])('%s stands under %s', (name, letter) => expect(letterOf(name)).toBe(letter));

test('a table is put in the order of a column, and back', async () => {
  const orders = await site.visit(
    '/ended/',
    async page => {
      const names = () => page.locator('tbody th a').allInnerTexts();
      const given = await names();
      const button = page.locator('thead button').nth(1);
      await button.click();
      const oldest = await names();
      await button.click();
      await button.click();
      return { given, oldest, back: await names() };
    },
    { viewport: { width: 1280, height: 900 } },
  );
  expect(orders.back).toEqual(orders.given);
  expect(orders.oldest).not.toEqual(orders.given);
});
