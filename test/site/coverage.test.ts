// Coverage, findings and the register of what may no longer be charged, on the built pages.
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();
const textOf = (path: string, selector: string) => site.visit(path, page => page.locator(selector).first().innerText());

describe('the special port dues on US-linked ships', () => {
  test('are shown as suspended, with what is not confirmed, never as payable and never as ended', async () => {
    const { verdict, state, actions } = await site.visit('/f/0401/', async page => ({
      verdict: await page.locator('.verdict').first().innerText(),
      state: await page.locator('.chips .state').innerText(),
      actions: await page.locator('main').innerText(),
    }));
    expect(state).toBe('暂停');
    expect(verdict).toContain('自 2025-11-10 13:01 起暂停征收');
    expect(verdict).toContain('暂停期至 2026-11-10');
    expect(verdict).toContain('未见确认');
    expect(actions).not.toContain('现行有效');
    expect(actions).not.toContain('不得单独收取');
  });

  test('stand in lists as not collected', async () => {
    expect(await textOf('/fees/maritime/', '[data-fee="0401"]')).toContain('暂停征收');
  });
});

test('an undated list says so and is not shown as in force', async () => {
  const state = await textOf('/e/kcn-shipping/0803/', '.chips .state');
  expect(state).toBe('日期不详');
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
  test('set port security 20 against the ceiling, with links to both sides', async () => {
    const finding = await site.visit('/coverage/findings/', page =>
      page.locator('[data-finding=above-ceiling][data-fee="0111"][data-entity=kcn-shipping]').evaluate(item => ({
        text: (item as HTMLElement).innerText,
        links: [...item.querySelectorAll('a')].map(link => link.getAttribute('href')),
      })),
    );
    expect(finding.text).toContain('20 元/箱');
    expect(finding.text).toMatch(/最高 (?:8|12) 元\/箱/u);
    expect(finding.links.some(link => link?.startsWith('/e/kcn-shipping/0111/undated/'))).toBe(true);
    expect(finding.links.some(link => link?.startsWith('/f/0111/2022-04-01/'))).toBe(true);
  });

  test('set the two lists of terminal handling side by side, on the entry too', async () => {
    const selector = '[data-finding=lists-disagree][data-fee="0802"]';
    const text = await textOf('/coverage/findings/', selector);
    expect(text).toContain('500–850 元/箱');
    expect(text).toContain('850 元/箱');
    expect(await textOf('/f/0802/', selector)).toContain('500–850 元/箱');
  });
});

test('coverage counts every catalogue and lists gaps and duties', async () => {
  const { rows, gaps, duties } = await site.visit('/coverage/', async page => ({
    rows: await page.locator('tr[data-catalogue]').count(),
    gaps: await page.locator('#gaps li').count(),
    duties: await page.locator('#duties > ul > li').count(),
  }));
  expect(rows).toBe(8);
  expect(gaps).toBeGreaterThan(15);
  expect(duties).toBeGreaterThan(7);
});

describe('a basis that holds no more', () => {
  test('is listed with what is still in force by it, since when, and that nothing is known to replace it', async () => {
    const rules = await textOf('/coverage/', '[data-lapsed=mot-2019-2]');
    expect(rules).toContain('写明的期限至 2024-03-31');
    expect(rules).toContain('未见替代它的文件');
    expect(rules).toContain('货物港务费 · 2019-04-01');
  });

  test('names what replaces it, in English too', async () => {
    const rules = await textOf('/en/coverage/', '[data-lapsed=mot-2017-104]');
    expect(rules).toContain('Replaced by: 交水规〔2019〕2号');
  });
});
