// A bill as a PDF in a browser: its text comes into the box in rows and columns; what cannot be read is told apart, with what
// to do. The reader of PDF is fetched only then, and nothing leaves the page.
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { latin, pdfFile, PRIVATE, UNEMBEDDED_GBK, type PdfParts } from '../pdf-files.ts';
import { browserOfWorker, useSite } from './browser.ts';

const site = useSite();
const FILES = 'test/tools/bill/files';
const DEBIT_NOTE = fs.readFileSync(`${FILES}/debit-note.pdf`);

const drop = (page: Page, name: string, bytes: Uint8Array) =>
  page.locator('input[name=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
const said = (page: Page) => page.locator('[data-file-said]').innerText();
const rows = async (page: Page) =>
  (await page.locator('textarea[name=lines]').inputValue()).split('\n').map(row => row.split('\t'));

/** Drops a file and gives what is said of it when it was read or refused. */
async function dropped(page: Page, name: string, bytes: Uint8Array): Promise<string> {
  await page.locator('[data-file-said]').evaluate(place => (place.textContent = ''));
  await drop(page, name, bytes);
  await page.locator('[data-file-said]', { hasText: /^(?!正在读|Reading)./u }).waitFor();
  return said(page);
}

async function onBill<T>(work: (page: Page) => Promise<T>, address = '/bill/'): Promise<T> {
  return site.visit(address, async page => {
    await page.locator('#bill[data-bill-state=done]').waitFor();
    return work(page);
  });
}

const PRINTED = [
  ['费用名称', '单价', '数量', '币种', '金额'],
  ['码头操作费 THC', '850.00', '2', 'CNY', '1,700.00'],
  ['文件费', '450.00', '1', 'CNY', '450.00'],
  ['铅封费', '50.00', '2', 'CNY', '100.00'],
  ['设备交接单费', '60.00', '2', 'CNY', '120.00'],
  ['港口设施保安费', '12.00', '2', 'CNY', '24.00'],
  ['货物港务费', '34.00', '2', 'CNY', '68.00'],
  ['海运费', '1,200.00', '2', 'USD', '2,400.00'],
];

test('a debit note is read with its rows and columns, and its lines are judged; only the reader itself is fetched', async () => {
  await onBill(async page => {
    // The lists come when the form is first used.
    await page.locator('textarea[name=lines]').focus();
    await page.waitForLoadState('networkidle');
    const asked: { url: string; method: string }[] = [];
    page.on('request', request => asked.push({ url: request.url(), method: request.method() }));
    expect(await dropped(page, 'debit-note.pdf', DEBIT_NOTE)).toContain('12');
    expect((await rows(page)).slice(2, 10)).toEqual(PRINTED);
    for (const [name] of PRINTED.slice(1))
      await expect.poll(() => page.locator('[data-verdicts] [data-verdict]', { hasText: name! }).count()).toBe(1);
    expect(asked.filter(({ method, url }) => method !== 'GET' || !url.startsWith(`${site.url}/_astro/`))).toEqual([]);
    expect(asked.some(({ url }) => url.includes('/pdf-worker'))).toBe(true);
  });
});

test('without a PDF nothing of its reader is fetched', async () => {
  await onBill(async page => {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await dropped(page, 'bill.csv', Buffer.from('THC,850'));
    expect(asked.filter(url => url.includes('pdf'))).toEqual([]);
    expect(asked.filter(url => url.includes('file-worker'))).toHaveLength(1);
  });
});

test('Chinese in a font that the file leaves to the reader comes out right; its character maps are fetched one by one', async () => {
  const bill = pdfFile({
    font: UNEMBEDDED_GBK,
    pages: [
      [
        { x: 50, y: 700, hex: 'c2ebcdb7b2d9d7f7b7d1' },
        { x: 300, y: 700, hex: '3835302e3030' },
        { x: 50, y: 680, hex: 'cec4bcfeb7d1' },
        { x: 300, y: 680, hex: '3435302e3030' },
      ],
    ],
  });
  await onBill(async page => {
    const maps: string[] = [];
    page.on('request', request => request.url().includes('.bcmap') && maps.push(request.url()));
    await dropped(page, 'bill.pdf', bill);
    expect(await rows(page)).toEqual([
      ['码头操作费', '850.00'],
      ['文件费', '450.00'],
    ]);
    expect(maps.length).toBeGreaterThan(0);
    expect(maps.length).toBeLessThan(5);
    // Where they cannot be had, nothing is read.
    await page.route('**/*.bcmap', route => route.abort());
    await page.locator('[data-clear]').click();
    expect(await dropped(page, 'bill.pdf', bill)).toContain('没能取到');
    expect(await rows(page)).toEqual([['']]);
  });
});

const LINE = [
  { x: 50, y: 700, hex: latin('THC 20GP') },
  { x: 300, y: 700, hex: latin('850.00') },
];
const many = (pages: number): PdfParts => ({ pages: Array.from({ length: pages }, () => LINE) });

test.each<[name: string, bytes: () => Uint8Array, zh: string, en: string]>([
  ['scanned.pdf', () => fs.readFileSync(`${FILES}/scanned.pdf`), '扫描件或照片', 'scanned or photographed'],
  ['photo.jpg', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), '这是照片或图片', 'This is a picture'],
  ['IMG_0001.HEIC', () => Buffer.from('\0\0\0\x18ftypheic', 'latin1'), '这是照片或图片', 'This is a picture'],
  ['locked.pdf', () => pdfFile({ pages: [LINE], locked: true }), '要密码', 'with a password'],
  ['half.pdf', () => DEBIT_NOTE.subarray(0, 60_000), '没有传完', 'did not arrive whole'],
  [
    'broken.pdf',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 'x'), Buffer.from('startxref\n9\n%%EOF')]),
    '已损坏',
    'damaged',
  ],
  ['named.pdf', () => Buffer.from('no PDF at all'), '已损坏', 'damaged'],
  ['empty.pdf', () => Buffer.alloc(0), '文件是空的', 'empty'],
  ['long.pdf', () => pdfFile(many(300)), '300 页，一次最多读 50 页', '300 pages; at most 50'],
  ['private.pdf', () => pdfFile({ ...PRIVATE, pages: [LINE] }), '文字读不准', 'cannot be read for certain'],
  ['blank.pdf', () => pdfFile({ pages: [[]] }), '没有账单的文字', 'holds no text of a bill'],
])(
  '%s is refused with what to do, in both languages; the box stays as it was, and the page goes on',
  async (name, bytes, zh, en) => {
    for (const [address, expected] of [
      ['/bill/', zh],
      ['/en/bill/', en],
    ] as const) {
      await onBill(async page => {
        await page.locator('textarea[name=lines]').fill('THC 20GP 850');
        expect(await dropped(page, name, bytes())).toContain(expected);
        expect(await rows(page)).toEqual([['THC 20GP 850']]);
        await dropped(page, 'bill.pdf', pdfFile({ pages: [LINE] }));
        expect(await rows(page)).toEqual([['THC 20GP', '850.00']]);
      }, address);
    }
  },
);

test('a page without text beside others is named', async () => {
  await onBill(async page => {
    expect(await dropped(page, 'bill.pdf', pdfFile({ pages: [LINE, [], LINE] }))).toContain('第 2 页没有文字');
    expect(await rows(page)).toHaveLength(2);
  });
});

test('what a browser prints to PDF is read as it was set: sizes as columns, two-row headings, wrapped names', async () => {
  const table = `<meta charset="utf-8"><style>
    body { font: 12px 'Noto Sans CJK SC', sans-serif } table { border-collapse: collapse }
    td, th { border: 1px solid; padding: 4px } .r { text-align: right }</style>
    <table style="width: 480px"><tr><th rowspan="2" style="width: 90px">费目<th rowspan="2">单位<th colspan="2">出口<th colspan="2">进口</tr>
    <tr><th>20GP<th>40HQ<th>20GP<th>40HQ</tr>
    <tr><td>码头操作费，含装卸与堆存<td>箱<td class="r">800.00<td class="r">1,250.00<td class="r">810.00<td class="r">1,260.00</tr>
    <tr><td>换单费<td>票<td><td><td class="r">300.00<td class="r">300.00</tr>
    <tr><td>拖车费<td>车<td class="r">450.00<td class="r">450.00<td><td></tr></table>`;
  const context = await (await browserOfWorker()).newContext();
  const paper = await context.newPage();
  await paper.setContent(table);
  const printed = await paper.pdf();
  await context.close();
  await onBill(async page => {
    await dropped(page, 'list.pdf', printed);
    expect(await rows(page)).toEqual([
      ['费目', '单位', '出口', '', '进口'],
      ['', '', '20GP', '40HQ', '20GP', '40HQ'],
      ['码头操作费，含装卸与堆存', '箱', '800.00', '1,250.00', '810.00', '1,260.00'],
      ['换单费', '票', '', '', '300.00', '300.00'],
      ['拖车费', '车', '450.00', '450.00'],
    ]);
  });
});

test('a file of 50 MB is refused before it is read', async () => {
  await onBill(async page => {
    await page.locator('input[name=file]').evaluate((input: HTMLInputElement) => {
      const files = new DataTransfer();
      files.items.add(new File(['%PDF-1.7', new Uint8Array(50_000_000)], 'large.pdf'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => said(page)).toContain('50 MB，上限 20 MB');
  });
});

test('reading that takes too long is stopped, and its thread with it', async () => {
  await onBill(async page => {
    // A reader that begins and is never done.
    await page.route(/\/pdf-worker/u, route =>
      route.fulfill({ contentType: 'text/javascript', body: "postMessage({ kind: 'begun' })" }),
    );
    await page.clock.install();
    await drop(page, 'bill.pdf', pdfFile({ pages: [LINE] }));
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    expect(await said(page)).toContain('正在读');
    await expect
      .poll(async () => {
        await page.clock.runFor(20_000);
        return said(page);
      })
      .toContain('已停下');
    await expect.poll(() => page.workers().length).toBe(0);
  });
});
