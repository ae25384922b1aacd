// Price lists of the trade as they come: each is read, or says by its cell what was not; no figure is lost in silence.
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importList, type ReadPlan } from '#clerk/import/import-list.ts';
import { writtenPrice } from '#clerk/import/written.ts';
import { headingOf, type Field } from '#reading/headings.ts';
import { readList } from '#reading/read-list.ts';
import type { Sheet } from '#reading/sheet.ts';
import { Refusal } from '#schema/refusal.ts';
import { catalogue } from '../../port.ts';
import { workbook, type Value } from './workbooks.ts';

const folder = path.join(import.meta.dirname, 'files');
const bytesOf = (name: string) => new Uint8Array(fs.readFileSync(path.join(folder, name)));

function read(file: Uint8Array, entity: string): Promise<ReadPlan> {
  return importList(file, 'list.xlsx', { catalogue, entity, from: '2026-12-01', endMissing: false, sheet: null });
}

/** `B2 0802/box-20 850`, or `C2 unclear`; what is only missing is left out. */
function told({ findings }: ReadPlan): string[] {
  return findings.flatMap(finding => {
    if (finding.kind === 'missing') return [];
    if (finding.kind === 'unclear') return [`${finding.address} unclear`];
    return [`${finding.address} ${finding.fee}/${finding.row.id} ${writtenPrice(finding.row)}`];
  });
}

const sized = ['B2 0802/box-20 850', 'C2 0802/box-40 1300', 'B3 0809/box-20 300', 'C3 0809/box-40 500'];
const reefer = ['B2 0802/box-20 850', 'B3 0809/box-20 300', 'C2 unclear', 'C3 unclear'];

describe('a column for 40 ft, by any of its names', () => {
  test.each(['00', '02', '05', '07', '08', '10', '12', '13', '19'])('heading %s', async name => {
    expect(told(await read(bytesOf(`heading-${name}.xlsx`), 'ningbo-yage'))).toEqual(sized);
  });

  test('40RF is another box than those on record', async () => {
    expect(told(await read(bytesOf('heading-14.xlsx'), 'ningbo-yage'))).toEqual(reefer);
  });

  test('a heading nobody knows, with figures below it, stops', async () => {
    const plan = await read(
      await workbook({
        价目: [
          ['项目名称', '20GP', '四十大', '单位', '币种'],
          ['订舱费', 300, 500, '箱', 'CNY'],
        ],
      }),
      'ningbo-yage',
    );
    expect(told(plan)).toEqual(['B2 0809/box-20 300', 'C2 unclear']);
    expect(JSON.stringify(plan.findings)).toContain('四十大');
  });
});

test('a carrier’s English list is read whole but for a name that is not on record', async () => {
  const plan = await read(bytesOf('carrier-english.xlsx'), 'kcn-shipping');
  const kinds = Map.groupBy(plan.findings, ({ kind }) => kind);
  expect(kinds.get('unchanged')).toHaveLength(19);
  expect([...kinds.keys()].sort()).toEqual(['missing', 'unchanged', 'unclear']);
  expect(told(plan).filter(line => line.endsWith('unclear'))).toEqual(['A14 unclear']);
});

test('a sheet named Outbound, with the prices under the heading “Currency (in CNY)”', async () => {
  const plan = await read(bytesOf('carrier-currency-heading.xlsx'), 'oocl');
  expect(told(plan)).toEqual([
    ...['C2 0805/export 10', 'C4 0803/export 450', 'C6 0804/bill 300', 'C8 0703/late 200'],
    ...['A3 unclear', 'A5 unclear', 'A7 unclear', 'C9 unclear'],
  ]);
});

test('an import section makes rows of its own and touches none for export', async () => {
  const plan = await read(bytesOf('export-and-import.xlsx'), 'ningbo-yage');
  expect(told(plan)).toEqual([
    ...['B3 0802/box-20 850', 'B4 0803/export 450', 'B8 0802/import-20-dry 900'],
    ...['B9 0806/import 300', 'B10 0803/import 500', 'B11 0805/import 60'],
  ]);
  expect(plan.findings.filter(({ kind }) => kind === 'rate')).toHaveLength(1);
});

test('of sheets named after ports that of this port is read', async () => {
  const plan = await read(bytesOf('sheets-by-port.xlsx'), 'ningbo-yage');
  expect([plan.sheet, plan.others]).toEqual(['宁波', ['上海']]);
  expect(told(plan)).toEqual(['B2 unclear', 'B3 0804/bill 500']);
  const elsewhere = await workbook({
    上海: [
      ['项目', '单价'],
      ['文件费', 1],
    ],
    深圳: [
      ['项目', '单价'],
      ['文件费', 1],
    ],
  });
  await expect(read(elsewhere, 'ningbo-yage')).rejects.toThrow('--sheet');
});

test('groups of rows: a price by the bill in a size column, a case of the line above, a remark that is a case', async () => {
  const plan = await read(bytesOf('grouped-rows.xlsx'), 'ningbo-yage');
  expect(told(plan)).toEqual([
    ...['B3 0802/box-20 850', 'C3 0802/box-40 1300'],
    ...['B9', 'C9', 'B4', 'C4', 'B5', 'B7', 'C7'].map(cell => `${cell} unclear`),
  ]);
});

test('below a heading that nobody knows no line is read; one that names who charges is understood', async () => {
  const list = (heading: string) =>
    workbook({
      价目: [
        ['项目名称', '单价', '单位'],
        [{ value: heading, span: 3 }, null, null],
        ['改单费', 300, '元/票'],
      ],
    });
  for (const known of ['出口费用', '二、货代收费', '(1) Export charges', '代收代付', '宁波'])
    expect(told(await read(await list(known), 'ningbo-yage')), known).toEqual(['B3 0814/bill 300']);
  for (const odd of ['二期堆场', '旺季', 'Monthly clients'])
    expect(told(await read(await list(odd), 'ningbo-yage')), odd).toEqual(['A3 unclear']);
});

test('the heading of the names says for which direction the lines are', async () => {
  const list = (heading: string) =>
    workbook({
      价目: [
        [heading, '20GP', '单位', '币种'],
        ['THC', 900, '箱', 'CNY'],
      ],
    });
  expect(told(await read(await list('出口费用'), 'ningbo-yage'))).toEqual(['B2 0802/box-20 900']);
  expect(told(await read(await list('进口费用'), 'ningbo-yage'))).toEqual(['B2 0802/import-20-dry 900']);
});

test('prices in words, in two currencies, at least, added, for sizes: read or told one by one', async () => {
  const plan = await read(bytesOf('prices-in-cells.xlsx'), 'ningbo-yage');
  expect(told(plan)).toEqual(
    [
      ...['B6 0804/bill 450', 'B2 0803/document 35', 'B13 0816/bill 200-500'],
      ...['B3 0802/box-20 850', 'B3 0802/box-40 1300'],
      ...['B5', 'B7', 'B8', 'B9', 'A10', 'B11', 'B12', 'B14', 'B15', 'B16'].map(cell => `${cell} unclear`),
    ].sort(byCell),
  );
});

test('an official list of many chargers: two prices by direction are two, tiers are told once a row', async () => {
  const lines = told(await read(bytesOf('official-list.xlsx'), 'ningbo-yage'));
  expect(lines).toContain('G14 0811/bill 190');
  expect(lines).toContain('G14 0811/import 200');
  expect(lines.filter(line => /^G(?:28|29) /u.test(line))).toEqual(['G28 unclear', 'G29 unclear']);
  expect(lines.filter(line => line.endsWith('unclear')).length).toBeLessThan(25);
});

function byCell(one: string, other: string): number {
  const row = (line: string) => Number(/\d+/u.exec(line)![0]);
  return Number(one.endsWith('unclear')) - Number(other.endsWith('unclear')) || row(one) - row(other);
}

/** Columns that say what a price is for, and not how much. */
const SAYING: readonly Field[] = [
  'index',
  'feeId',
  'rateId',
  'name',
  'case',
  'caseEn',
  'unit',
  'entity',
  'currency',
  'service',
];

/** Figures that are neither taken nor told, by their cells. */
function lostIn(plan: ReadPlan, sheet: Sheet): string[] {
  const said = new Set([
    ...plan.findings.flatMap(one => ('address' in one ? [one.address] : [])),
    ...[...plan.passed, ...plan.unused].map(({ address }) => address),
  ]);
  let headings: (string | undefined)[] = [];
  const fieldAt = (column: number) =>
    headings[column] === undefined ? null : (headingOf(headings[column])?.field ?? null);
  return sheet.rows.flatMap(row => {
    const named = row.filter(
      cell => cell !== null && headingOf(cell.text)?.whole && headingOf(cell.text)?.field === 'name',
    );
    if (named.length > 0 && row.filter(cell => cell !== null).length > 1) {
      headings = row.map(cell => cell?.text);
      return [];
    }
    // A line that was not understood is told as a whole, by its name.
    const whole = plan.findings.some(
      one =>
        one.kind === 'unclear' &&
        row.some((cell, column) => cell?.address === one.address && fieldAt(column) === 'name'),
    );
    const first = row.find(cell => cell !== null);
    if (whole || !first || said.has(first.address)) return [];
    return row.flatMap((cell, column) => {
      const field = fieldAt(column);
      const saying = field !== null && SAYING.includes(field);
      const figure = cell && cell.from === undefined && /\d/u.test(cell.text);
      return figure && !saying && !said.has(cell.address) ? [`${cell.address} ${cell.text}`] : [];
    });
  });
}

describe('no figure is lost in silence', () => {
  test.each(fs.readdirSync(folder))('%s', async name => {
    const file = bytesOf(name);
    const owner = Object.entries({ 'carrier-english': 'kcn-shipping', 'carrier-currency': 'oocl' });
    const plan = await read(file, owner.find(([start]) => name.startsWith(start))?.[1] ?? 'ningbo-yage');
    const sheet = (await readList(file, name)).find(one => one.name === plan.sheet)!;
    expect(lostIn(plan, sheet)).toEqual([]);
  });

  const columns: Record<string, fc.Arbitrary<string>> = {
    单价: fc.constantFrom(
      '450',
      '100-500',
      "300/20'; 500/40'",
      'RMB 50/BL',
      '免费',
      '100元起',
      '20%',
      '见附表',
      '8/12',
      '',
    ),
    '20GP': fc.constantFrom('300', '450元/票', '¥850.00', ''),
    "40'HQ": fc.constantFrom('500', '800-900', ''),
    四十大: fc.constantFrom('600', '无', ''),
    金额: fc.constantFrom('900', '1,250.00', ''),
    计价单位: fc.constantFrom('元/箱', '元/票', '20GP', '元/令', ''),
    币种: fc.constantFrom('CNY', '美元', ''),
    数量: fc.constantFrom('2', ''),
    税额: fc.constantFrom('5.66', ''),
    备注: fc.constantFrom('出口', '满 3 票减半', '40HQ', ''),
    堆场: fc.constantFrom('3 号库', '北仑', ''),
  };
  const rowOf = (heads: readonly string[]) =>
    fc.tuple(
      fc.constantFrom('改单费', '电放费', 'THC', '订舱费', '修箱费', '其中：危险品', '', '合计'),
      ...heads.map(head => columns[head]!),
    );

  test('whatever columns a list has, in whatever order', async () => {
    const list = fc
      .shuffledSubarray(Object.keys(columns), { minLength: 1 })
      .filter(heads => heads.some(head => ['单价', '20GP', "40'HQ", '金额'].includes(head)))
      .chain(heads =>
        fc.tuple(fc.constant(heads), fc.nat(heads.length), fc.array(rowOf(heads), { minLength: 1, maxLength: 6 })),
      );
    await fc.assert(
      fc.asyncProperty(list, async ([heads, at, rows]) => {
        const text = [['项目名称', ...heads], ...rows]
          .map(([name = '', ...cells]) => cells.toSpliced(at, 0, name).join('\t'))
          .join('\n');
        const file = new TextEncoder().encode(text);
        const plan = await importList(file, 'list.tsv', {
          ...{ catalogue, entity: 'ningbo-yage', from: '2026-12-01', endMissing: false, sheet: null },
        }).catch((error: unknown) => {
          if (error instanceof Refusal) return null;
          throw error;
        });
        const [sheet] = await readList(file, 'list.tsv');
        expect(plan === null ? [] : lostIn(plan, sheet!)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a workbook with every column a list may have', async () => {
    const rows: Value[][] = [
      ['序号', '项目名称', '单价', '数量', '金额', '税率', '税额', '汇率', '日期', '提箱堆场', '计价单位'],
      ['1', '改单费', 300, 2, 600, '6%', 36, 7.1, '2026-01-02', '3 号库', '元/票'],
    ];
    const plan = await read(await workbook({ 价目: rows }), 'ningbo-yage');
    expect(told(plan)).toEqual(['C2 0814/bill 300', 'J2 unclear']);
    expect(plan.unused.map(({ address }) => address).sort()).toEqual(['D2', 'E2', 'F2', 'G2', 'H2', 'I2']);
  });
});
