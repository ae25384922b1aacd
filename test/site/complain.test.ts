// The complaint guide in a browser: three ways through, nothing asked of anybody, a text to send, and all of it without script.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { catalogue } from '../port.ts';
import { AT_EASE, atEase } from './at-ease.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const guide = catalogue.complaintGuide!;

const choose = (page: Page, name: string, value: string) => page.locator(`input[name=${name}][value=${value}]`).check();
const rule = (page: Page) => page.locator('[data-answer] [data-rule]').getAttribute('data-rule');
const letter = (page: Page, lang: string) => page.locator(`[data-text=${lang}]`).innerText();

test('by taps: three choices lead a business to the report, with dates; nothing is asked of the server; back undoes a choice', async () => {
  await site.visit('/complain/', async page => {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.clock.setFixedTime(new Date('2026-11-22T04:00:00Z'));
    expect(await page.locator('[data-step=role]').isVisible()).toBe(false);
    await choose(page, 'by', 'depot');
    await choose(page, 'role', 'company');
    await choose(page, 'wrong', 'not-posted');
    expect(await rule(page)).toBe('business-by-company');
    const text = await page.locator('[data-answer]').innerText();
    for (const part of ['12315 举报', '2026-12-11', '2027-01-01', '2027-05-01', '第十三条', '12358', '第十六条第三项'])
      expect(text).toContain(part);
    // A clause for port operators alone does not stand in a depot’s answer.
    expect(text).not.toContain('港口法');
    await page.locator('input[name=who]').fill('某堆场 & <b>');
    await page.locator('input[name=amount]').fill('450 元');
    await page.locator('input[name=amount]').blur();
    expect(await letter(page, 'zh')).toContain('某堆场 & <b>');
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.locator('[data-answer] [data-rule]').count()).toBe(0);
    expect(await page.locator('input[name=role][value=company]').isChecked()).toBe(true);
    expect(asked.filter(url => !url.endsWith('/icon.svg'))).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });
});

test('of a question that is answered the answer stands, with a way to change it; by key all choices stay until it is left', async () => {
  await site.visit('/complain/', async page => {
    const step = page.locator('[data-step=by]');
    await choose(page, 'by', 'depot');
    expect(await step.locator('.choice:visible').count()).toBe(1);
    await step.locator('[data-change]').click();
    expect(await step.locator('.choice:visible').count()).toBeGreaterThan(5);
    await page.keyboard.press('ArrowDown');
    expect(await step.locator('.choice:visible').count()).toBeGreaterThan(5);
    const now = await step.locator('input:checked').getAttribute('value');
    expect(now).not.toBe('depot');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => step.locator('.choice:visible').count()).toBe(1);
    expect(await step.locator('input:checked').getAttribute('value')).toBe(now);
  });
});

test('from an entry: the charge says who charged, and the text carries its dated links in both languages', async () => {
  await site.visit('/e/nbport/0106/', async page => {
    await page.locator('main a.on[href*="/complain/"]').first().click();
    await page.waitForURL('**/complain/**');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('input[name=by]:checked').getAttribute('value')).toBe('port');
    await choose(page, 'role', 'company');
    await choose(page, 'wrong', 'above-list');
    await page.locator('input[name=date]').fill('2026-10-09');
    await page.locator('input[name=date]').blur();
    const name = catalogue.fees.get('0106')!.name;
    expect(await letter(page, 'zh')).toContain(name.zh);
    expect(await letter(page, 'zh')).toContain('/f/0106/?on=2026-10-09');
    expect(await letter(page, 'zh')).toContain('/e/nbport/0106/?on=2026-10-09');
    expect(await letter(page, 'en')).toContain('/en/f/0106/?on=2026-10-09');
    expect(await letter(page, 'en')).toContain(name.en);
    const mail = (await page.locator('[data-mail]').getAttribute('href'))!;
    expect(mail).toMatch(/^mailto:\?subject=/u);
    expect(decodeURIComponent(mail)).toContain(name.zh);
  });
});

test('from a link: a tax dispute goes to reconsideration before court, 60 days from the decision', async () => {
  await site.visit('/en/complain/?by=customs&role=company&wrong=tax-dispute&date=2026-11-01', async page => {
    expect(await rule(page)).toBe('customs-tax');
    const text = await page.locator('[data-answer]').innerText();
    for (const part of ['Administrative reconsideration', '2026-12-31', 'Going straight to court', 'art. 66'])
      expect(text).toContain(part);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  });
});

test('the fullest answer prints on one sheet, in both languages', async () => {
  for (const lang of ['', '/en']) {
    const query = '?fee=0104&entity=nbport&date=2026-11-02&amount=450&role=company&wrong=not-posted';
    const pdf = await site.visit(`${lang}/complain/${query}`, async page => {
      await page.locator('[data-answer] [data-rule]').waitFor();
      return page.pdf({ format: 'A4', preferCSSPageSize: true });
    });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu), lang).toHaveLength(1);
  }
});

test('an address with nonsense asks the first question and breaks nothing', async () => {
  await site.visit('/complain/?by=moon&role=king&wrong=%3Cb%3E&fee=9&date=2026-02-30', async page => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await page.reload();
    expect(await page.locator('[data-step=by]').isVisible()).toBe(true);
    expect(await page.locator('[data-answer] [data-rule]').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test('without script every situation stands in the table, and its answer on the page', async () => {
  const { rows, answers, form, text } = await site.visit(
    '/complain/',
    async page => ({
      rows: await page
        .locator('tr[data-situation]')
        .evaluateAll(list => list.map(row => (row as HTMLElement).dataset['situation'])),
      answers: await page.locator('.advices [data-rule]:visible').count(),
      form: await page.locator('.guide-steps').isVisible(),
      text: await page.locator('#all').innerText(),
    }),
    { ...phone, javaScriptEnabled: false },
  );
  expect(rows).toEqual(guide.rules.map(({ id }) => id));
  expect(answers).toBe(guide.rules.length);
  expect(form).toBe(false);
  for (const { reason } of guide.rules) expect(text).toContain(reason.zh);
  for (const { label } of guide.wrongs) expect(text).toContain(label.zh);
});

test('an answer is without axe violation, nothing runs sideways at 320 px, and all to be tapped is 44 px high', async () => {
  const found = await site.visit('/complain/?by=agent&role=company&wrong=marked-up', async page => {
    await page.locator('[data-answer] [data-rule]').waitFor();
    return atEase(page, '#complain .choice, #complain .field input, #complain .button');
  });
  expect(found).toEqual(AT_EASE);
});
