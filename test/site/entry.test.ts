// What an entry shows, in which order, and by which hooks others find it.
import { describe, expect, test } from 'vitest';
import { longDate } from '#i18n/long-date.ts';
import { catalogue } from '../port.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();

/** Trimmed text of the first match. */
const textOf = (path: string, selector: string) => site.visit(path, page => page.locator(selector).first().innerText());

describe('a fee with a ceiling', () => {
  test('shows each rate with its unit in a row of its own address', async () => {
    const rows = await site.visit('/f/0105/', page =>
      page
        .locator('table[data-rates] tbody tr[id]')
        .evaluateAll(list => list.map(row => [row.id, row.querySelector<HTMLElement>('td .price')?.innerText])),
    );
    expect(rows).toContainEqual(['intl-productive', '0.25 元/净吨·日']);
    expect(rows).toHaveLength(5);
  });

  test('has the printed facts under their hooks', async () => {
    const facts = await site.visit('/f/0105/', page =>
      page
        .locator('[data-fact]')
        .evaluateAll(list =>
          Object.fromEntries(
            list.map(one => [one.getAttribute('data-fact'), one.getAttribute('data-value') ?? one.textContent?.trim()]),
          ),
        ),
    );
    expect(Object.keys(facts)).toEqual(
      expect.arrayContaining(['published', 'from', 'change', 'basis', 'charged-by', 'paid-by', 'regime', 'checked']),
    );
    expect(facts['from']).toBe('2019-04-01');
    expect(facts['published']).toBe('unknown');
    expect(facts['basis']).toContain('交水规〔2019〕2号');
    expect(facts['paid-by']).toBe('船方');
  });

  test('says in plain words that it may be negotiated down and not exceeded', async () => {
    expect(await textOf('/f/0105/', '.verdict')).toMatch(/^最高只能收下面这么多，可以还价。\s+高出的部分可以不付/u);
  });

  test('answers in the order in which a reader asks', async () => {
    const places = await site.visit('/f/0105/', page =>
      page.evaluate(() =>
        [
          'h1',
          '.verdict',
          '.actions',
          'table[data-rates]',
          '[data-fact=charged-by]',
          '[data-fact=paid-by]',
          '[data-fact=basis]',
          '.channels',
          '.rules',
          '#history',
          '[data-fact=regime]',
          '[data-fact=from]',
          '[data-fact=published]',
          '[data-fact=checked]',
          '#cite',
        ].map(selector => [...document.querySelectorAll('*')].indexOf(document.querySelector(selector)!)),
      ),
    );
    expect(places.every(place => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tells of each amount how sure it is and where it was read, which stands on the page', async () => {
    const { graded, read } = await site.visit('/f/0105/', async page => ({
      graded: await page
        .locator('table[data-rates] tr[id] td')
        .evaluateAll(list => list.map(one => one.getAttribute('data-grade'))),
      read: await page.locator('#sources .read li').evaluateAll(list =>
        list.map(one => ({
          text: one.textContent,
          found: [...one.querySelectorAll('a')].map(
            link => document.querySelector(link.getAttribute('href')!) !== null,
          ),
        })),
      ),
    }));
    expect(graded).toEqual(Array(5).fill('secondary'));
    for (const { text, found } of read) {
      expect(text).toContain('二手来源');
      expect(found.length).toBeGreaterThan(0);
      expect(found).not.toContain(false);
    }
    expect(read.length).toBeGreaterThan(0);
  });

  test('says at its head and at its basis that the term of the basis is over and that it is still cited', async () => {
    expect(await textOf('/f/0105/', '.verdict')).toContain('期限已过，官方后来仍在引用');
    expect(await textOf('/f/0105/', '[data-fact=basis] .badge')).toContain('仍被援引');
    expect(await textOf('/f/0105/2019-04-01/', '.banner')).toContain('期限已过');
    const tax = await site.visit('/f/0105/', page => page.locator('[data-fact=tax]').first().textContent());
    expect(tax?.trim()).toBe('来源未写是否含税');
  });

  test('is in English under the same number', async () => {
    expect(await textOf('/en/f/0105/', 'h1')).toBe('Berthage');
    expect(await textOf('/en/f/0105/', 'table[data-rates] td .price')).toBe('0.25 CNY/net ton-day');
  });
});

test('a fee without rates of its own has the printed facts of the list that is shown', async () => {
  const facts = await site.visit('/f/0705/', page =>
    page
      .locator('[data-fact]')
      .evaluateAll(list => list.map(one => [one.getAttribute('data-fact'), one.getAttribute('data-value')])),
  );
  expect(Object.fromEntries(facts)).toMatchObject({ from: '2026-01-09', published: '2026-01-09', change: 'I' });
  expect(facts.filter(([name]) => name === 'id')).toHaveLength(1);
  const ended = await site.visit('/f/0117/', page => page.locator('[data-fact=ended]').getAttribute('data-value'));
  expect(ended).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
});

test('a fee by direction, size and cargo is a matrix; each row has its address, and what is not known is folded', async () => {
  const { heads, row, rows, gap, open } = await site.visit('/f/0104/', async page => ({
    heads: await page.locator('[data-matrix] thead th').allInnerTexts(),
    row: await page.locator('[data-matrix] tbody tr').first().locator('th, td').allInnerTexts(),
    rows: await page.locator('table[data-rates] tbody tr[id]').count(),
    gap: await page.locator('details:has(tr.gap) > summary').innerText(),
    open: await page.locator('details[open] tr.gap').count(),
  }));
  expect(heads).toEqual(['重箱，元/箱', '进口', '出口', '内贸']);
  expect(row.map(text => text.trim())).toEqual(['20 英尺，一般货物', '34', '17', '7']);
  expect(rows).toBeGreaterThan(20);
  expect(gap).toMatch(/^还有 \d+ 个标准没有查到$/u);
  expect(open).toBe(0);
});

test('a fee inside another says so first, names the whole, and says what may still be asked', async () => {
  const verdict = await textOf('/f/0111/', '.verdict');
  expect(verdict).toMatch(/^同一家已收港口作业包干费，再收这一笔就是重复收。/u);
  expect(verdict).toContain('2022年4月1日起已含在港口作业包干费里');
  expect(await textOf('/f/0111/', '.verdict a')).toBe('港口作业包干费');
});

test('an ended fee says since when and by what it is followed', async () => {
  expect(await textOf('/f/0112/', '.verdict')).toMatch(/^不能再用这个名目收。\s+2018年6月20日起/u);
  expect(await textOf('/f/0112/', '.verdict')).toContain('港口作业包干费');
  expect(await textOf('/f/0117/', '.verdict')).toMatch(/^已取消，谁都不能收这一笔。/u);
});

test('a market price shows what the port publishes, and whose it is', async () => {
  const answer = await textOf('/f/0106/', '#rates');
  expect(answer).toContain('宁波舟山港');
  expect(answer).toContain('539');
  expect(answer).toContain('826');
});

describe('a version page', () => {
  test('says that it is superseded, by which, and links both neighbours', async () => {
    const { banner, links } = await site.visit('/f/0111/2019-04-01/', async page => ({
      banner: await page.locator('.banner').innerText(),
      links: await page.locator('.neighbours a').evaluateAll(list => list.map(one => one.getAttribute('href'))),
    }));
    expect(banner).toContain('本版已于 2022-03-31 终止。');
    expect(links).toEqual(['/f/0111/2015-08-20/', '/f/0111/', '/f/0111/2022-04-01/']);
  });

  test('keeps the amounts of its time', async () => {
    expect(await textOf('/f/0111/2015-08-20/', '#box-20 td, table[data-rates] td')).toContain('10');
  });

  test('of an undated list warns that it is not in force', async () => {
    expect(await textOf('/e/nbport/0106/undated/', '.banner')).toContain('不能当现价用');
  });
});

test('a row address brings its row into view', async () => {
  const visible = await site.visit('/f/0104/#domestic-40-general', page =>
    page.locator('#domestic-40-general').evaluate(row => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    }),
  );
  expect(visible).toBe(true);
});

test('the footer says what the site is, from the site file', async () => {
  const footer = await textOf('/', 'footer');
  expect(footer).toContain('独立汇编，并非官方发布');
  expect(footer).toContain(`数据更新到 ${longDate(catalogue.site.contentDate, 'zh')}`);
});

test('an address that does not exist answers 404 and shows the way back', async () => {
  const response = await fetch(`${site.url}/f/9999/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('没有这个页面');
});

test('a row of a fold opens it when the address names it', async () => {
  const open = await site.visit('/f/0104/#import-20-general', page =>
    page.locator('#import-20-general').evaluate(row => row.closest('details')?.open),
  );
  expect(open).toBe(true);
});

test('companies stand in rows of their own, the undated ones after the dated, and nobody else’s list among them', async () => {
  const { rows, elsewhere } = await site.visit('/f/0802/', async page => ({
    rows: await page
      .locator('[data-companies] tbody tr')
      .evaluateAll(list => list.map(row => [row.getAttribute('data-entity'), row.className])),
    elsewhere: await page.locator('[data-elsewhere]').textContent(),
  }));
  expect(rows).toEqual([
    ['ningbo-yage', ''],
    ['kcn-shipping', 'undated first'],
  ]);
  expect(elsewhere).toContain('Sealand-Maersk');
});

test('what is not needed in the first reading is folded: rules beyond the first, other names, sources, citing', async () => {
  const { rules, folded } = await site.visit('/f/0104/', page =>
    page.evaluate(() => ({
      rules: [...document.querySelectorAll('.rules li')].filter(one => one.checkVisibility()).length,
      folded: ['around', 'sources', 'cite'].map(id => document.querySelector(`#${id} > details`)?.hasAttribute('open')),
    })),
  );
  expect(rules).toBe(2);
  expect(folded).toEqual([false, false, false]);
});

test.each(['/f/0111/', '/en/f/0111/'])('%s has its former prices as a picture, and in words', async address => {
  const { alt, width, declared } = await site.visit(address, async page => {
    const picture = page.locator('#history img');
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((one: HTMLImageElement) => one.decode());
    return picture.evaluate((one: HTMLImageElement) => ({
      alt: one.alt,
      width: one.naturalWidth,
      declared: one.width > 0 && one.hasAttribute('height'),
    }));
  });
  expect(alt).toContain('2007-12');
  expect(width).toBe(328);
  expect(declared).toBe(true);
});

test('too few prices make no picture', async () => {
  expect(await site.visit('/f/0107/', page => page.locator('#history img').count())).toBe(0);
});

test('without script an entry says of which day it is, and leads to its other days', async () => {
  const { said, leads } = await site.visit(
    '/f/0104/?on=2018-01-01',
    async page => ({
      said: await page.locator('main').innerText(),
      leads: await page.locator('main a[href="#history"]').count(),
    }),
    { javaScriptEnabled: false },
  );
  expect(said).toMatch(/以下是\d{4}年\d{1,2}月\d{1,2}日的情况。/u);
  expect(leads).toBeGreaterThan(0);
});

test('the first screen of a phone has the verdict and a number to call', async () => {
  const { verdict, call, sign } = await site.visit(
    '/f/0111/',
    page =>
      page.evaluate(() => {
        const { top } = document.querySelector('.verdict')!.getBoundingClientRect();
        const call = document.querySelector('.actions [href^="tel:"]')!.getBoundingClientRect();
        return {
          verdict: top / innerHeight,
          call: call.bottom / innerHeight,
          sign: [...document.querySelectorAll('#rates *')].filter(one =>
            getComputedStyle(one, '::before').content.includes('#'),
          ).length,
        };
      }),
    phone,
  );
  expect(verdict).toBeLessThanOrEqual(0.4);
  expect(call).toBeLessThanOrEqual(1);
  expect(sign).toBe(0);
});
