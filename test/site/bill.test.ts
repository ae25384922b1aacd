// The check of a bill in a browser: typed, dropped, put right, handed over, printed, kept; and nothing of it leaves the page.
import fs from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { altered, FIRST_SHEET, workbook } from '../clerk/import/workbooks.ts';
import { readCsv } from '../read-csv.ts';
import { AT_EASE, atEase } from './at-ease.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What says that a list of the sender's own measures the lines, and for which direction. */
const HEAD = '开票方：宁波雅舸国际贸易运输有限公司\n起运港：宁波\n';
const BILL = [
  ...HEAD.trim().split('\n'),
  'THC 20GP 900元/箱',
  '文件费：450元/票',
  '港口设施保安费 20GP 8元/箱',
  '包干费 外贸 20GP 重箱 普货 539元/箱',
  '港建费 20GP 64',
  '引航费 5000',
  '港杂费 300',
  '燃油附加费 200',
  '报关费 100元/票',
  '订舱费 20GP 150',
].join('\n');
const KINDS = [
  'above-published',
  'market-price',
  'inside-lump-sum',
  'market-price',
  'ended',
  'different-payer',
  'cannot-say',
  'out-of-scope',
  'as-published',
  'below-published',
];

const verdicts = (page: Page) =>
  page
    .locator('[data-verdicts] > [data-verdict]')
    .evaluateAll(list => list.map(item => (item as HTMLElement).dataset['verdict']));
const day = (page: Page, text = '2026-03-01') => page.locator('input[name=date]').fill(text);
const done = (page: Page) => page.locator('#bill[data-bill-state=done]').waitFor();
async function typed(page: Page, text = BILL): Promise<void> {
  await done(page);
  await day(page);
  await page.locator('textarea[name=lines]').fill(text);
  await page.locator('[data-verdict]').first().waitFor();
}

test('what is pasted is judged, every verdict with its dated entry; after the lists are there nothing of it is asked of anybody, and nothing outlives the tab', async () => {
  await site.visit('/bill/', async page => {
    await done(page);
    // The lists come when the form is first used.
    await page.locator('textarea[name=lines]').focus();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await typed(page);
    await expect.poll(() => verdicts(page)).toEqual(KINDS);
    await page.locator('#bill > form button[type=submit]').click();
    const first = page.locator('[data-line="3"]');
    expect(await first.locator('.said').textContent()).toContain('2026-03-01 有效的');
    expect(await first.locator('.result').innerText()).toContain('高 50.00 元');
    expect(await first.locator('a[href*="/f/0802/"]').getAttribute('href')).toBe('/f/0802/?on=2026-03-01');
    expect(await first.locator('a[href*="/e/"]').getAttribute('href')).toBe('/e/ningbo-yage/0802/?on=2026-03-01');
    // Part and whole on one bill.
    expect(await page.locator('[data-across]').innerText()).toContain('2022-04-01');
    expect(await page.locator('[data-verdicts]').innerText()).not.toMatch(/违法|非法/u);
    // What shows the result is a file of the site, the same for every bill.
    expect(asked.filter(url => !/\/icon\.svg$|\/_astro\/[\w.-]+\.js$/u.test(url))).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  });
});

test('what is said of the bill decides lines that were open; a wrong date or count is named', async () => {
  await site.visit('/bill/', async page => {
    await typed(page, '货物港务费 20GP 34元/箱');
    await expect.poll(() => verdicts(page)).toEqual(['cannot-say']);
    await page.locator('select[name=direction]').selectOption('import');
    await page.locator('select[name=trade]').selectOption('foreign');
    await page.locator('select[name=cargo]').selectOption('general');
    await expect.poll(() => verdicts(page)).toEqual(['as-published']);
    await page.locator('select[name=direction]').selectOption('export');
    await page.locator('select[name=entity]').selectOption('role:forwarder');
    await expect.poll(() => page.locator('[data-markup]').count()).toBe(1);
    expect(await page.locator('[data-line="1"] .said').textContent()).toContain('代收不得加价');
    await page.locator('[data-more] > summary').click();
    await page.locator('input[name=boxes]').fill('-3');
    await page.locator('input[name=boxes]').blur();
    await expect.poll(() => page.locator('[data-faults]').innerText()).toContain('箱数');
  });
});

test('a line is put right: a word with two meanings by one tap, a figure by one tap, anything by hand, and undone', async () => {
  await site.visit('/bill/', async page => {
    await typed(page, `${HEAD}操作费 20GP 950元/箱\nTHC 20GP*2 1100\n某某附加 20GP 800`);
    await expect.poll(() => verdicts(page)).toEqual(['cannot-say', 'cannot-say', 'not-on-list']);
    await page.locator('[data-line="3"] .judged-choices button', { hasText: 'THC' }).click();
    await expect.poll(() => verdicts(page)).toEqual(['above-published', 'cannot-say', 'not-on-list']);
    await page.locator('[data-line="4"] .judged-choices button').last().click();
    await expect.poll(() => verdicts(page)).toEqual(['above-published', 'as-published', 'not-on-list']);
    const third = page.locator('[data-line="5"]');
    await third.locator('.judged-correct > summary').click();
    await third.locator('select').first().selectOption('0802');
    await third.locator('form button').first().click();
    await expect.poll(() => verdicts(page)).toEqual(['above-published', 'as-published', 'as-published']);
    await third.locator('.judged-correct > summary').click();
    await third.locator('form input').first().fill('abc');
    await third.locator('form button').first().click();
    await expect.poll(() => third.getAttribute('data-why')).toBe('figures');
    await third.locator('.judged-correct > summary').click();
    await third.locator('form button').last().click();
    await expect.poll(() => verdicts(page)).toEqual(['above-published', 'as-published', 'not-on-list']);
  });
});

test('what a line lacks is asked for by name; what is no number is refused there, and nothing is judged by it', async () => {
  await site.visit('/bill/', async page => {
    await typed(page, `${HEAD}滞箱费 1000`);
    const only = page.locator('[data-line="3"]');
    await expect.poll(() => only.getAttribute('data-why')).toBe('needs');
    await only.locator('.judged-correct > summary').click();
    const days = only.locator('label', { hasText: '日' }).last();
    await days.locator('input').fill('十天');
    await only.locator('form button').first().click();
    expect(await days.locator('.fault').innerText()).toContain('不是一个数');
    expect(await days.locator('input').getAttribute('aria-invalid')).toBe('true');
    expect(await only.getAttribute('data-why')).toBe('needs');
    await days.locator('input').fill('１０');
    await only.locator('label:has(.fault)').first().locator('input').fill('1');
    await only.locator('form button').first().click();
    // 70–220 for a box and a day, ten days.
    await expect.poll(() => verdicts(page)).toEqual(['as-published']);
  });
});

test('a finding is handed over to the complaint guide with its facts, behind the #', async () => {
  await site.visit('/bill/', async page => {
    await typed(page, `${HEAD}THC 20GP 900元/箱`);
    await page.locator('[data-complain]').click();
    await page.waitForURL('**/complain/**');
    const url = new URL(page.url());
    expect(url.search).toBe('');
    const given = new URLSearchParams(url.hash.slice(1));
    expect(Object.fromEntries(given)).toMatchObject({ fee: '0802', date: '2026-03-01', wrong: 'above-list' });
    expect(await page.locator('input[name=amount]').inputValue()).toBe('THC 20GP 900元/箱');
    expect(await page.locator('input[name=date]').inputValue()).toBe('2026-03-01');
  });
});

test('the result downloads as CSV, one row a line, with the address of the dated entry', async () => {
  await site.visit('/en/bill/', async page => {
    await typed(page);
    await expect.poll(() => verdicts(page)).toEqual(KINDS);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
    const rows = readCsv(fs.readFileSync((await download.path())!, 'utf8'));
    expect(rows).toHaveLength(11);
    expect(rows[1]).toEqual(
      expect.arrayContaining(['THC 20GP 900元/箱', '0802', 'Above the published price', '50', 'CNY']),
    );
    expect(rows[1]!.at(-1)).toContain('/en/e/ningbo-yage/0802/?on=2026-03-01');
    expect(new Set(rows.map(row => row.length)).size).toBe(1);
  });
});

test('ten lines with their verdicts print on one sheet, in both languages, without the form', async () => {
  for (const lang of ['', '/en']) {
    const pdf = await site.visit(`${lang}/bill/`, async page => {
      await typed(page);
      await expect.poll(() => verdicts(page)).toEqual(KINDS);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('textarea[name=lines]').isVisible()).toBe(false);
      expect(await page.locator('.verdicts thead').isVisible()).toBe(true);
      await page.emulateMedia({ media: null });
      return page.pdf({ format: 'A4', preferCSSPageSize: true });
    });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)!.length, lang).toBe(1);
  }
});

const drop = (page: Page, name: string, mimeType: string, bytes: Uint8Array) =>
  page.locator('input[name=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
const said = (page: Page) => page.locator('[data-file-said]').innerText();

test('a spreadsheet and a CSV of any encoding are read in the browser; only the reader itself is fetched', async () => {
  const sheet = await workbook({
    账单: [
      ['开票方：宁波雅舸国际贸易运输有限公司'],
      ['起运港：宁波'],
      ['费用名称', '箱型', '数量', '单价', '金额'],
      ['THC', '20GP', 2, 800, 1600],
      ['电放费', '', 1, 550, 550],
      ['合计', '', '', '', 2150],
    ],
  });
  // Amounts that are worked out: what was shown is read.
  const worked = altered(sheet, parts => ({
    ...parts,
    [FIRST_SHEET]: parts[FIRST_SHEET]!.replace('<v>1600</v>', '<f>C2*D2</f><v>1600</v>'),
  }));
  await site.visit('/bill/', async page => {
    await done(page);
    await day(page);
    const asked: { url: string; method: string }[] = [];
    page.on('request', request => asked.push({ url: request.url(), method: request.method() }));
    await drop(page, 'bill.xlsx', XLSX, worked);
    await expect.poll(() => verdicts(page)).toEqual(['as-published', 'above-published']);
    expect(await said(page)).toContain('bill.xlsx');
    expect(
      asked.every(({ url, method }) => method === 'GET' && url.startsWith(`${new URL(page.url()).origin}/_astro/`)),
    ).toBe(true);
    expect(asked.some(({ url }) => url.includes('/file-worker'))).toBe(true);
    // 报关费,100 in GB18030.
    await drop(
      page,
      'bill.csv',
      'text/csv',
      new Uint8Array([0xb1, 0xa8, 0xb9, 0xd8, 0xb7, 0xd1, 0x2c, 0x31, 0x30, 0x30, 0x0a]),
    );
    await expect.poll(() => verdicts(page)).toEqual(['market-price']);
  });
});

test('hostile and broken files are refused with what to do, and the page goes on', async () => {
  const sheet = await workbook({ a: [['THC', 850]] });
  const macros = altered(sheet, parts => ({ ...parts, 'xl/vbaProject.bin': 'x' }));
  const bomb = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000),
  });
  await site.visit('/bill/', async page => {
    await typed(page, '报关费 100元/票');
    for (const [name, bytes, text] of [
      ['macros.xlsx', macros, '宏'],
      ['bomb.xlsx', bomb, '过大'],
      ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), '.xlsx'],
      ['bill.pdf', strToU8('%PDF-1.7'), 'PDF'],
      ['empty.csv', new Uint8Array(), '空'],
      ['cut.xlsx', sheet.slice(0, 400), '.xlsx'],
      ['inject.csv', strToU8('name,amount\n=1+1,5\n'), '公式'],
    ] as const) {
      await page.locator('[data-file-said]').evaluate(one => (one.textContent = ''));
      await drop(page, name, 'application/octet-stream', bytes);
      await expect.poll(() => said(page), { message: name, timeout: 20_000 }).toContain(text);
    }
    // What stood there is still there.
    expect(await verdicts(page)).toEqual(['market-price']);
  });
});

test('nonsense of any size is answered line by line: the page neither breaks nor stands still', async () => {
  await site.visit('/bill/', async page => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await typed(page, '<img src=x onerror=alert(1)> 850\nTHC -850\nTHC 99999999999999999999\nTHC $100 ¥100\n%%%%\n');
    await expect.poll(() => page.locator('[data-verdict]').count()).toBe(4);
    expect(await page.locator('[data-passed]').innerText()).toContain('1');
    expect(await verdicts(page)).toEqual(expect.arrayContaining(['cannot-say', 'not-on-list']));
    expect((await verdicts(page)).filter(kind => kind === 'above-published')).toEqual([]);
    expect(await page.locator('[data-verdicts] img').count()).toBe(0);
    await page.locator('textarea[name=lines]').evaluate(area => {
      (area as HTMLTextAreaElement).value = 'THC 20GP 850元/箱\n'.repeat(50_000);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => page.locator('[data-across]').innerText(), { timeout: 20_000 }).toContain('49000');
    await page.locator('[data-clear]').click();
    await expect.poll(() => verdicts(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

test('the examples stand one tap away, and show what they promise', async () => {
  await site.visit('/bill/', async page => {
    await done(page);
    await page.locator('[data-example]').first().click();
    await expect.poll(async () => (await verdicts(page)).length).toBeGreaterThan(3);
    expect(new Set(await verdicts(page))).toEqual(new Set(['as-published']));
    await page.locator('[data-example]').last().click();
    await expect.poll(() => verdicts(page)).toEqual(expect.arrayContaining(['above-published', 'ended', 'cannot-say']));
    expect(await page.locator('[data-across]').isVisible()).toBe(true);
  });
});

test('without script the page says what each verdict means and where to look', async () => {
  const { text, form } = await site.visit(
    '/bill/',
    async page => ({
      text: await page.locator('main').innerText(),
      form: await page.locator('textarea[name=lines]').isVisible(),
    }),
    { ...phone, javaScriptEnabled: false },
  );
  expect(form).toBe(false);
  for (const word of ['关闭了 JavaScript', '谁开的账单', '外贸', '高于公布的', '包干费的子项', '不能判断'])
    expect(text).toContain(word);
});

test('a result is without axe violation, nothing runs sideways at 320 px, and all to be tapped is 44 px high', async () => {
  const found = await site.visit('/bill/', async page => {
    await typed(page);
    await expect.poll(() => verdicts(page)).toEqual(KINDS);
    await page.locator('[data-line="3"] .judged-correct > summary').click();
    return atEase(page, '#bill :is(a, button, input, select, textarea, summary)');
  });
  expect(found).toEqual(AT_EASE);
});
