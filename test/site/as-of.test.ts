// Pages as of another day: in the address, by the date field, and when the day of change comes without a new build.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

const said = (page: Page) => page.locator('[data-said]').innerText();
const content = (page: Page) => page.locator('[data-content]').innerText();
const settled = (page: Page, text: string) => page.locator('[data-said]', { hasText: text }).waitFor();

describe('an entry', () => {
  test.each([
    ['2019-05-01', '不是今天的', '自 2019-04-01 起'],
    ['2020-02-29', '不是今天的', '自 2019-04-01 起'],
    ['2018-01-01', '不是今天的', '1997'],
    ['1990-01-01', '查到的最早标准从', '那一天怎么收，没有查到'],
    ['2034-12-31', '还没有到', '自 2019-04-01 起'],
  ])('on %s says “%s” and shows %s', async (day, sentence, shown) => {
    const seen = await site.visit(`/f/0104/?on=${day}`, async page => {
      await settled(page, sentence);
      return {
        said: await said(page),
        content: await content(page),
        field: await page.locator('input[name=on]').inputValue(),
      };
    });
    expect(seen.said).toContain(day);
    expect(seen.content).toContain(shown);
    expect(seen.field).toBe(day);
  });

  test.each(['2026-02-30', 'gestern', '2019-4-1', '<img src=x onerror=alert(1)>', '%', ''])(
    '?on=%s is no day: it says so and shows today',
    async typed => {
      const seen = await site.visit(`/f/0104/?on=${encodeURIComponent(typed)}`, async page => {
        await settled(page, '不是日历上的一天');
        return { said: await said(page), images: await page.locator('[data-said] img').count() };
      });
      expect(seen.said).toContain(`“${typed}”`);
      expect(seen.images).toBe(0);
    },
  );

  test('changes without a reload, can be linked, and goes back', async () => {
    const seen = await site.visit('/f/0104/', async page => {
      await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
      const today = await content(page);
      await page.locator('input[name=on]').fill('2019-05-01');
      await settled(page, '2019-05-01');
      const then = await content(page);
      const address = page.url();
      await page.locator('[data-back]').click();
      await page.locator('[data-said]').waitFor({ state: 'hidden' });
      const again = await content(page);
      await page.goBack();
      await settled(page, '2019-05-01');
      const kept = await page.evaluate(() => (window as unknown as { kept?: boolean }).kept === true);
      return { today, then, address, again, kept };
    });
    expect(seen.then).not.toBe(seen.today);
    expect(seen.again).toBe(seen.today);
    expect(new URL(seen.address).searchParams.get('on')).toBe('2019-05-01');
    expect(seen.kept).toBe(true);
  });

  test('shows on each day the rows of the version of that day', async () => {
    const [then, version] = await site.visit('/f/0104/?on=2018-01-01', async page => {
      await settled(page, '2018-01-01');
      const rows = () => page.locator('table[data-rates] tr[id]').evaluateAll(all => all.map(row => row.textContent));
      const then = await rows();
      await page.goto('/f/0104/1997-01-01/');
      return [then, await rows()];
    });
    expect(then?.length).toBeGreaterThan(0);
    expect(then).toEqual(version);
  });

  test('that cannot be fetched shows no other day instead, and says so', async () => {
    const seen = await site.visit('/about/', async page => {
      await page.route('**/on/**', route => route.abort());
      await page.goto('/f/0104/?on=2019-05-01');
      await settled(page, '没能取到');
      const shown = await page.locator('[data-content]').isVisible();
      const again = await page.locator('[data-again]').getAttribute('href');
      await page.locator('[data-back]').click();
      await page.locator('[data-content]').waitFor();
      return { shown, again, today: await content(page) };
    });
    expect(seen.shown).toBe(false);
    expect(seen.again).toContain('?on=2019-05-01');
    expect(seen.today).toContain('自 2019-04-01 起');
  });

  test('is hidden until the day that the address asks for is there; then its row is marked, the day above it', async () => {
    const seen = await site.visit('/about/', async page => {
      const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
      await page.route('**/on/**', async route => {
        await held;
        await route.continue();
      });
      await page.goto('/f/0111/?on=2020-01-01#laden-40', { waitUntil: 'domcontentloaded' });
      const before = await page.locator('#rates').isVisible();
      const said = await page.locator('[data-fetching]').isVisible();
      release(undefined);
      await settled(page, '2020-01-01');
      await page.locator('#laden-40:target').waitFor();
      const days = await page.locator('[data-content] [data-on]').allInnerTexts();
      const sticks = await page.locator('.as-of-said').evaluate(one => one.getBoundingClientRect().top >= 0);
      return { before, said, days, sticks };
    });
    expect(seen).toEqual({ before: false, said: true, days: ['2020-01-01 当天'], sticks: true });
  });
});

test.each([
  ['/fees/port/?on=2018-07-01', '特殊平舱费'],
  ['/e/nbport/?on=2017-07-01', '这一天的价没有查到，或已不收'],
  ['/e/nbport/0106/?on=2016-06-01', '查到的最早标准从'],
  ['/en/f/0104/?on=2019-05-01', 'not today'],
])('%s shows that day', async (address, text) => {
  const seen = await site.visit(address, async page => {
    await page.locator('[data-said]:not(:empty)').waitFor();
    return page.locator('main').innerText();
  });
  expect(seen).toContain(text);
});

test.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('today is Ningbo’s for a visitor in %s', async timezoneId => {
  const today = await site.visit(
    '/about/',
    async page => {
      await page.clock.setFixedTime(new Date('2026-11-22T16:30:00Z'));
      await page.goto('/f/0104/');
      return page.locator('input[name=on]').inputValue();
    },
    { timezoneId },
  );
  expect(today).toBe('2026-11-23');
});
