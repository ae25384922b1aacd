// What an entry shows, in which order, and by which hooks others find it.
import { describe, expect, test } from 'vitest';
import { longDate } from '#i18n/long-date.ts';
import { catalogue } from '../port.ts';
import { useSite } from './browser.ts';

const site = useSite();

/** Trimmed text of the first match. */
const textOf = (path: string, selector: string) => site.visit(path, page => page.locator(selector).first().innerText());

describe('a fee with a ceiling', () => {
  test('shows each rate with its unit in a row of its own address', async () => {
    const rows = await site.visit('/f/0105/', page =>
      page
        .locator('table[data-rates] tbody tr')
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
    expect(await textOf('/f/0105/', '.answer-side')).toContain('规定的是上限：可以协商降低，不得超过。');
  });

  test('answers in the order in which a reader asks', async () => {
    const places = await site.visit('/f/0105/', page =>
      page.evaluate(() =>
        [
          'h1',
          'table[data-rates]',
          '[data-fact=charged-by]',
          '[data-fact=regime]',
          '[data-fact=from]',
          '[data-fact=published]',
          '[data-fact=basis]',
          '#history',
          '.channels',
          '[data-fact=checked]',
        ].map(selector => [...document.querySelectorAll('*')].indexOf(document.querySelector(selector)!)),
      ),
    );
    expect(places.every(place => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tells beside each amount how sure it is and where it was read, which stands on the page', async () => {
    const notes = await site.visit('/f/0105/', page =>
      page.locator('table[data-rates] tbody tr').evaluateAll(list =>
        list.map(row => ({
          grade: row.querySelector<HTMLElement>('[data-grade]')?.innerText,
          found: [...row.querySelectorAll('[data-grade] a')].map(
            link => document.querySelector(link.getAttribute('href')!) !== null,
          ),
        })),
      ),
    );
    expect(notes).toHaveLength(5);
    for (const { grade, found } of notes) {
      expect(grade).toMatch(/^二手来源/u);
      expect(found.length).toBeGreaterThan(0);
      expect(found).not.toContain(false);
    }
  });

  test('says in its head, its list and at its basis that the term of the basis is over and that it is still cited', async () => {
    const state = '现行（依据期限已过，仍被援引）';
    expect(await textOf('/f/0105/', '.chips .state')).toBe(state);
    expect(await textOf('/fees/port/', '[data-fee="0105"] .state')).toBe(state);
    expect(await textOf('/f/0105/', '[data-fact=basis] .badge')).toContain('仍被援引');
    expect(await textOf('/f/0105/2019-04-01/', '.banner')).toContain('期限已过');
    expect(await textOf('/f/0105/', '[data-fact=tax]')).toBe('来源未写是否含税');
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

test('a fee with many rows shows the first at once and all of them below, each with its address', async () => {
  const { shown, rows, gap } = await site.visit('/f/0104/', async page => ({
    shown: await page.locator('.answer table tbody tr').count(),
    rows: await page.locator('table[data-rates] tbody tr[id]').count(),
    gap: await page.locator('tr.gap').first().innerText(),
  }));
  expect(shown).toBe(4);
  expect(rows).toBeGreaterThan(20);
  expect(gap).toContain('待核');
});

test('a fee inside another says so first, and names the whole', async () => {
  expect(await textOf('/f/0111/', '.verdict')).toMatch(/^已并入 港口作业包干费 · 自 2022-04-01 起/u);
});

test('an ended fee says since when, by what it is followed, and strikes its old amounts', async () => {
  expect(await textOf('/f/0112/', '.verdict')).toContain('此项自 2018-06-20 起不得单独收取。');
  expect(await textOf('/f/0112/', '.verdict')).toContain('港口作业包干费');
  expect(await textOf('/f/0117/', '.verdict')).toContain('没有接替项目');
});

test('a market price shows what the port publishes, and whose it is', async () => {
  const answer = await textOf('/f/0106/', '.answer');
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
    expect(await textOf('/e/nbport/0106/undated/', '.banner')).toContain('不能当作现行标准');
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
