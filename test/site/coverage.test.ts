// Coverage, findings and the register of what may no longer be charged, on the built pages.
import { describe, expect, test } from 'vitest';
import { catalogue } from '../port.ts';
import { useSite } from './browser.ts';

const site = useSite();
const textOf = (path: string, selector: string) => site.visit(path, page => page.locator(selector).first().innerText());

describe('the special port dues on US-linked ships', () => {
  test('are shown as not confirmed once the suspension has run out, never as payable and never as ended', async () => {
    const { kind, verdict, whole } = await site.visit('/f/0401/', async page => ({
      kind: await page.locator('.verdict').first().getAttribute('data-kind'),
      verdict: await page.locator('.verdict').first().innerText(),
      whole: await page.locator('main').innerText(),
    }));
    expect(kind).toBe('unconfirmed');
    expect(verdict).toContain('2025年11月10日起暂停');
    expect(verdict).toContain('2026年11月10日');
    expect(verdict).toContain('没有查到');
    expect(whole).not.toContain('现行有效');
    expect(whole).not.toContain('不能再收');
  });

  test('stand in lists as not confirmed', async () => {
    expect(await textOf('/fees/maritime/', '[data-fee="0401"]')).toContain('收不收没查到');
  });
});

test('an undated list says so and is not shown as in force', async () => {
  const verdict = await textOf('/e/kcn-shipping/0803/', '.verdict[data-kind=undated-list]');
  expect(verdict).toContain('不能当现价用');
});

describe('the register of ended fees', () => {
  test.each(['0207', '0410', '0310', '0111', '0112'])('has %s, with date, basis and what follows', async id => {
    const cells = await site.visit('/ended/', page => page.locator(`tr[data-fee="${id}"] td`).allInnerTexts());
    expect(cells).toHaveLength(4);
    expect(cells[0]).toMatch(/^\d{4}/u);
    expect(cells.every(cell => cell.trim() !== '')).toBe(true);
  });
});

describe('findings', () => {
  test('stand in two lists, what is against a rule and what is lawful; an undated list is in neither', async () => {
    const seen = await site.visit('/coverage/findings/', async page => ({
      heads: await page.locator('main section > h2').allInnerTexts(),
      accused: await page.locator('#against-rule [data-finding]').count(),
      undated: await page.locator('[data-finding][data-entity=kcn-shipping]').count(),
    }));
    expect(seen).toEqual({
      heads: ['和规定对不上', '各家不同（合法）', '来源、文件之间的矛盾'],
      accused: 0,
      undated: 0,
    });
  });

  test('tell what documents say differently, each side with its place', async () => {
    const text = await textOf('/coverage/findings/', '[data-contradiction=document][data-document=cn-2021-port-plan]');
    expect(text).toContain('41 种');
    expect(text).toContain('国发〔2018〕37号');
    expect(await textOf('/coverage/findings/', '[data-contradiction=reading][data-fee="0105"]')).toContain('0.20');
  });
});

describe('what was found and what is missing', () => {
  const count = (path: string, selector: string) => site.visit(path, page => page.locator(selector).count());

  test('stands on pages of its own: lists, figures, gaps, duties', async () => {
    expect(await count('/coverage/', 'main [data-entity]')).toBe(catalogue.entities.size);
    expect(await count('/coverage/', '#without [data-entity]')).toBe(
      [...catalogue.entities.values()].filter(({ list }) => !list.found).length,
    );
    expect(await count('/coverage/figures/', 'tr[data-catalogue]')).toBe(8);
    expect(await count('/coverage/missing/', 'li[id^=gap-]')).toBe(catalogue.gaps.length);
    expect(await count('/coverage/duties/', 'li[id^=duty-]')).toBe(catalogue.duties.length);
  });

  test.each([
    ['#gaps', '/coverage/missing/'],
    ['#rates', '/coverage/missing/'],
    ['#lapsed', '/coverage/figures/'],
    ['#duties', '/coverage/duties/'],
    [`#gap-${catalogue.gaps.at(-1)!.id}`, '/coverage/missing/'],
    [`#duty-${catalogue.duties.at(-1)!.id}`, '/coverage/duties/'],
  ])('the old place %s leads on to %s, and what is there is open', async (hash, path) => {
    const found = await site.visit(`/en/coverage/${hash}`, async page => {
      await page.waitForURL(`**/en${path}${hash}`);
      return page.locator(hash).first().isVisible();
    });
    expect(found).toBe(true);
  });

  test('a place that never was leads nowhere', async () => {
    const url = await site.visit('/coverage/#nothing-%E0%A4%A', async page => page.url());
    expect(url).toContain('/coverage/#nothing');
  });
});

describe('a basis that holds no more', () => {
  const wholeText = (path: string, selector: string) =>
    site.visit(path, async page => (await page.locator(selector).textContent())!.replaceAll(/\s+/gu, ' '));

  test('is listed with what is still in force by it, since when, and that nothing is known to replace it', async () => {
    const rules = await wholeText('/coverage/figures/', '[data-lapsed=mot-2019-2]');
    expect(rules).toContain('写明的期限至 2024-03-31');
    expect(rules).toContain('没查到替代它的文件');
    expect(rules).toContain('货物港务费 · 2019-04-01');
  });

  test('names what replaces it, in English too', async () => {
    const rules = await wholeText('/en/coverage/figures/', '[data-lapsed=mot-2017-104]');
    expect(rules).toContain('Replaced by: Port Charges Rules 2019 (交水规〔2019〕2号)');
  });
});
