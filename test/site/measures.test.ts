// Measures of policy documents on the built site: on their document, on their own page with its filters, and in the search.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { measurePath } from '#domain/documents/measures.ts';
import { catalogue } from '../port.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const html = (address: string) =>
  fs.readFileSync(path.join(inject('siteDir'), address, 'index.html'), 'utf8').replaceAll(/\s+/gu, ' ');
const rows = (page: Page) =>
  page
    .locator('tr[data-measure]:not([hidden])')
    .evaluateAll(list => list.map(row => `${row.getAttribute('data-document')} ${row.getAttribute('data-measure')}`));
const choices = (page: Page, dimension: string) => page.locator(`[data-choices] select[name=${dimension}]`);

describe.each(['zh', 'en'] as const)('in %s', lang => {
  const home = lang === 'zh' ? '' : '/en';

  test.each([...catalogue.measures])('%s has every measure at its number, with bodies and deadline', (slug, list) => {
    const text = html(`${home}/d/${slug}/`);
    const parts = new Map(
      text.split('<article class="measure" ').map(part => [/^id="([^"]+)"/u.exec(part)?.[1], part]),
    );
    for (const { number, title, says, lead = [], bodies = [], deadline } of list.measures) {
      // Words of the other language are marked inside a text.
      const part = parts.get(`m${number}`)?.replaceAll(/<\/?span\b[^>]*>/gu, '');
      expect(part, number).toBeDefined();
      const shown = [title[lang], says[lang], ...(deadline ? [deadline.text[lang]] : [])];
      const named = [...lead, ...bodies].map(code => catalogue.vocabulary.bodies[code]![lang]);
      for (const one of [...shown, ...named]) expect(part).toContain(one.replaceAll('"', '&quot;'));
    }
  });

  test('the page of measures has each of them once, leading to its place', () => {
    const text = html(`${home}/measures/`);
    for (const [slug, { measures }] of catalogue.measures) {
      for (const { number } of measures)
        expect(text.split(`href="${home}${measurePath(slug, number)}"`).length, `${slug} ${number}`).toBe(2);
    }
  });
});

test('fees and channels name the measures that concern them', () => {
  expect(html('/f/0111/')).toContain('href="/d/zj-2021-facilitation/#m23"');
  expect(html('/channels/12360/')).toContain('href="/d/nb-2018-12/#m25"');
});

describe('filters', () => {
  test('stand in the address, with counts, and go back step by step', async () => {
    const found = await site.visit('/measures/?topic=charges&document=nb-2018-12', async page => {
      await page.locator('[data-choices]:visible').waitFor();
      const first = await rows(page);
      const message = await page.locator('[data-count-of-measures]').innerText();
      const offered = await choices(page, 'body').locator('option[value=price-authority]').innerText();
      await choices(page, 'body').selectOption('price-authority');
      const narrowed = { rows: await rows(page), search: new URL(page.url()).search };
      await page.goBack();
      const back = await rows(page);
      await page.locator('[data-clear]').click();
      return { first, message, offered, narrowed, back, all: await rows(page), search: new URL(page.url()).search };
    });
    expect(found.first).toEqual(['20', '21', '22'].map(number => `nb-2018-12 ${number}`));
    expect(found.message).toMatch(/^筛选后 3 条，共 \d+ 条$/u);
    expect(found.offered).toMatch(/ \(1\)$/u);
    expect(found.narrowed).toEqual({
      rows: ['nb-2018-12 21'],
      search: '?topic=charges&body=price-authority&document=nb-2018-12',
    });
    expect(found.back).toEqual(found.first);
    expect(found.all.length).toBe([...catalogue.measures.values()].flatMap(({ measures }) => measures).length);
    expect(found.search).toBe('');
  });

  test('several codes of one kind in an address all count, and the next choice takes their place', async () => {
    const found = await site.visit('/measures/?document=nb-2018-12,zj-2021-facilitation', async page => {
      await page.locator('[data-choices]:visible').waitFor();
      const both = new Set((await rows(page)).map(row => row.split(' ')[0]));
      const said = await choices(page, 'document').locator('option:checked').innerText();
      await choices(page, 'document').selectOption('nb-2018-12');
      return { both: [...both].toSorted(), said, one: new Set((await rows(page)).map(row => row.split(' ')[0])).size };
    });
    expect(found).toEqual({ both: ['nb-2018-12', 'zj-2021-facilitation'], said: '几项一起', one: 1 });
  });

  test('without script nothing is hidden and nothing pretends to filter', async () => {
    const found = await site.visit(
      '/measures/?topic=charges',
      async page => ({ rows: (await rows(page)).length, filters: await page.locator('[data-choices]').isVisible() }),
      { ...phone, javaScriptEnabled: false },
    );
    expect(found.rows).toBeGreaterThanOrEqual(51);
    expect(found.filters).toBe(false);
  });
});

test('a search by words of a title finds the measure, below the charges', async () => {
  const links = await site.visit('/search/?q=%E4%BF%9D%E5%AE%89%E8%B4%B9', async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return page
      .locator('[data-results][data-kind=documents] a')
      .evaluateAll(list => list.map(link => link.getAttribute('href')));
  });
  expect(links).toContain('/d/zj-2021-facilitation/#m23');
});

test('nothing scrolls sideways at 360 px, and the filters move nothing when they come', async () => {
  for (const address of ['/measures/', '/en/d/zj-2021-facilitation/']) {
    const found = await site.visit(address, page =>
      page.evaluate(async () => {
        const shifts: number[] = [];
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        await new Promise(resolve => setTimeout(resolve, 300));
        return { over: document.documentElement.scrollWidth - innerWidth, shifts };
      }),
    );
    expect(found, address).toEqual({ over: 0, shifts: [] });
  }
});
