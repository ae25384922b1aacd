// Filters and order of the results: in the address, with counts, through back and forward; and the answer to a name on no list.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

const done = (page: Page) => page.locator('[data-search-state=done]').waitFor();
const ids = (page: Page) =>
  page.locator('ol[data-kind=charges] > li').evaluateAll(list => list.map(item => item.getAttribute('data-fee')));
const list = (page: Page, dimension: string) => page.locator(`#filters select[name=${dimension}]`);
const count = async (page: Page, dimension: string, code: string) =>
  Number(/\((\d+)\)$/u.exec((await list(page, dimension).locator(`[value="${code}"]`).textContent())!)?.[1]);
const listed = (path: string) =>
  site.visit(path, async page => {
    await done(page);
    return { ids: await ids(page), message: await page.locator('.search-message').innerText() };
  });
/** Where the filters stand in a row. */
const wide = { viewport: { width: 1280, height: 900 } };
const QUERY = '/search/?q=%E6%9C%8D%E5%8A%A1';

describe('filters in the address', () => {
  test('leave what meets them, in any number', async () => {
    const all = await listed(QUERY);
    const port = await listed(`${QUERY}&catalogue=port`);
    const two = await listed(`${QUERY}&catalogue=port,forwarder&state=in-force`);
    expect(port.ids.length).toBeGreaterThan(1);
    expect(port.ids.length).toBeLessThan(all.ids.length);
    expect(port.ids.every(id => id!.startsWith('01'))).toBe(true);
    expect(all.ids.filter(id => port.ids.includes(id))).toEqual(port.ids);
    expect(two.ids.length).toBeGreaterThan(0);
    expect(two.ids.every(id => id!.startsWith('01') || id!.startsWith('08'))).toBe(true);
    expect(port.message).toBe(`筛选后 ${port.ids.length} 项，共 ${all.ids.length} 项`);
  });

  test('that nobody knows change nothing', async () => {
    const all = await listed(QUERY);
    expect(await listed(`${QUERY}&catalogue=nowhere&sort=price&box=%3Cb%3E&colour=red`)).toEqual(all);
  });

  test('that leave nothing say so, and can be cleared', async () => {
    const found = await site.visit(`${QUERY}&catalogue=port&state=undated&paid=passenger`, async page => {
      await done(page);
      const none = { ids: await ids(page), message: await page.locator('.search-message').innerText() };
      await page.locator('[data-clear]').click();
      return { none, after: (await ids(page)).length, address: new URL(page.url()).search };
    });
    expect(found.none.ids).toEqual([]);
    expect(found.none.message).toMatch(/^筛选后 0 项，共 \d+ 项$/u);
    expect(found.after).toBeGreaterThan(3);
    expect(found.address).toBe('?q=%E6%9C%8D%E5%8A%A1');
  });
});

test('order by name follows pinyin, order by date shows the newest first with its day', async () => {
  const { relevance, name, dates } = await site.visit(
    QUERY,
    async page => {
      await done(page);
      const titles = () => page.locator('ol[data-kind=charges] .name').allInnerTexts();
      const relevance = await titles();
      await page.locator('[data-sort]').selectOption('name');
      const name = await titles();
      await page.locator('[data-sort]').selectOption('date');
      const subs = await page.locator('ol[data-kind=charges] .sub').allInnerTexts();
      return { relevance, name, dates: subs.map(text => /\d{4}-\d{2}-\d{2}/u.exec(text)?.[0] ?? '') };
    },
    wide,
  );
  expect(name).toEqual([...relevance].sort(new Intl.Collator('zh-CN').compare));
  expect(dates.filter(Boolean).length).toBeGreaterThan(1);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('the count at a code is what choosing it leaves, and choosing changes the address', async () => {
  await site.visit(
    QUERY,
    async page => {
      await done(page);
      const told = await count(page, 'catalogue', 'port');
      await list(page, 'catalogue').selectOption('port');
      expect((await ids(page)).length).toBe(told);
      expect(new URL(page.url()).search).toBe('?q=%E6%9C%8D%E5%8A%A1&catalogue=port');
      await list(page, 'state').selectOption('in-force');
      expect(new URL(page.url()).searchParams.get('state')).toBe('in-force');
      // Codes of one dimension that an address names together stay, until another is chosen.
      await page.goto(`${QUERY}&catalogue=port,forwarder`);
      await done(page);
      expect(await list(page, 'catalogue').locator(':checked').textContent()).toBe('几项一起');
      await list(page, 'catalogue').selectOption('port');
      expect((await ids(page)).length).toBe(told);
    },
    wide,
  );
});

test('on a phone they are a sheet that says how many it would leave, and closes by button and key', async () => {
  const seen = await site.visit(QUERY, async page => {
    await done(page);
    const before = await list(page, 'catalogue').isVisible();
    await page.locator('[data-open-filters]').click();
    const box = (await page.locator('#filters').boundingBox())!;
    const told = await count(page, 'catalogue', 'port');
    await list(page, 'catalogue').selectOption('port');
    const offer = await page.locator('[data-close-filters]').innerText();
    await page.locator('[data-close-filters]').click();
    const closed = !(await page.locator('#filters').isVisible());
    const said = await page.locator('[data-open-filters]').innerText();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const again = !(await page.locator('#filters').isVisible());
    return { before, full: box.height >= 640 && box.y === 0, told, offer, closed, said, again };
  });
  expect(seen).toMatchObject({ before: false, full: true, offer: `看 ${seen.told} 项`, closed: true, again: true });
  expect(seen.said).toContain('1 个');
});

test('only what tells the hits apart is offered', async () => {
  const offered = await site.visit(
    QUERY,
    async page => {
      await done(page);
      return page
        .locator('#filters label:visible select[name]')
        .evaluateAll(lists =>
          lists.map(
            one => [...(one as HTMLSelectElement).options].filter(({ hidden, value }) => !hidden && value).length,
          ),
        );
    },
    wide,
  );
  expect(offered.length).toBeGreaterThan(2);
  expect(offered.every(values => values >= 2)).toBe(true);
  const one = await site.visit('/search/?q=停泊费', async page => {
    await done(page);
    return { hits: (await ids(page)).length, bar: await page.locator('[data-refine]').isVisible() };
  });
  expect(one).toEqual({ hits: 1, bar: false });
});

test('nothing jumps: neither while the hits come, nor under the finger that chooses', async () => {
  const { shift, moved } = await site.visit(
    QUERY,
    async page => {
      await done(page);
      const shift = await page.evaluate(
        () =>
          new Promise<number>(resolve => {
            let sum = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      const boxes = () =>
        page
          .locator('#filters label:visible')
          .evaluateAll(list => list.map(label => JSON.stringify(label.getBoundingClientRect())));
      const before = await boxes();
      await list(page, 'catalogue').selectOption('port');
      const after = await boxes();
      return { shift, moved: after.filter((one, index) => one !== before[index]).length };
    },
    wide,
  );
  expect(shift).toBeLessThan(0.02);
  expect(moved).toBe(0);
});

test('back and forward between choices, without fetching the hits again', async () => {
  await site.visit(
    QUERY,
    async page => {
      await done(page);
      const all = await ids(page);
      await list(page, 'catalogue').selectOption('port');
      const port = await ids(page);
      const asked: string[] = [];
      page.on('request', request => asked.push(request.url()));
      await page.goBack();
      await expect.poll(() => ids(page)).toEqual(all);
      expect(await list(page, 'catalogue').inputValue()).toBe('');
      await page.goForward();
      await expect.poll(() => ids(page)).toEqual(port);
      expect(await list(page, 'catalogue').inputValue()).toBe('port');
      expect(asked.filter(url => url.includes('/pagefind/') || url.includes('/search/'))).toEqual([]);
    },
    wide,
  );
});

test('back from an entry: the query, the filters, the order and the place on the page are as they were', async () => {
  await site.visit(
    `${QUERY}&regime=market&sort=name`,
    async page => {
      await done(page);
      const before = await ids(page);
      const last = page.locator('ol[data-kind=charges] > li a').last();
      await last.scrollIntoViewIfNeeded();
      const top = await page.evaluate(() => scrollY);
      expect(top).toBeGreaterThan(100);
      await last.click();
      await page.waitForURL(/\/f\//u);
      await page.goBack();
      await done(page);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
      expect(await ids(page)).toEqual(before);
      expect(await page.locator('input[name=q]').inputValue()).toBe('服务');
      expect(await page.locator('[data-sort]').inputValue()).toBe('name');
      expect(await list(page, 'regime').inputValue()).toBe('market');
    },
    { viewport: { width: 1280, height: 700 } },
  );
});

test('another query begins at the top, without the filters of the last one', async () => {
  const { top, address } = await site.visit(`${QUERY}&catalogue=port`, async page => {
    await done(page);
    await page.evaluate(() => scrollTo(0, 300));
    await page.locator('input[name=q]').fill('检疫');
    await page.locator('input[name=q]').press('Enter');
    await page.waitForURL(/%E6%A3%80%E7%96%AB/u);
    await done(page);
    return { top: await page.evaluate(() => scrollY), address: new URL(page.url()).search };
  });
  expect(top).toBe(0);
  expect(address).toBe('?q=%E6%A3%80%E7%96%AB');
});

test.each(['/search/?q=服务', '/en/search/?q=service'])(
  '%s with open filters: no axe violation, nothing sideways at 320 px, all to be tapped 44 px high',
  async path => {
    const found = await site.visit(path, async page => {
      await done(page);
      const axe = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.locator('[data-open-filters]').click();
      return {
        axe: axe.violations.map(({ id }) => id),
        sideways: await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
        low: await page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLElement>('.refine-bar > a, .refine button, .refine select')]
              .map(({ offsetHeight }) => offsetHeight)
              .filter(height => height > 0 && height < 44).length,
        ),
      };
    });
    expect(found).toEqual({ axe: [], sideways: 0, low: 0 });
  },
);

test('a name that shares words with charges is on no list, and none of them is offered', async () => {
  const shown = await site.visit(`/search/?q=${encodeURIComponent('港口消毒服务杂项费')}`, async page => {
    await done(page);
    return {
      hits: await ids(page),
      message: await page.locator('.search-message').innerText(),
      all: await page.locator('#all-fees').isVisible(),
    };
  });
  expect(shown).toMatchObject({ hits: [], all: false });
  expect(shown.message).toContain('没找到');
});
