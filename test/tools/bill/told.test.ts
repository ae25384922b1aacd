// Nothing is lost in silence: every figure of a bill is used in a line, or told as not used.
import fs from 'node:fs';
import path from 'node:path';
import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bulletless, plain } from '#reading/signs.ts';
import { anyFacts, checker } from './book.ts';

/** Figures of a text, as numbers. */
function figuresOf(text: string): string[] {
  return (plain(text).match(/\d+(?:\.\d+)?/gu) ?? []).map(figure => new Big(figure).toFixed());
}

type Checked = ReturnType<typeof checker.check>;

/** Figures that a line has taken: as they stand, or as they follow from price and count. */
function takenBy({ line }: Checked['lines'][number]): string[] {
  const readings = line.readings.flatMap(reading => {
    const figure = new Big(reading.kind === 'each' ? reading.price : reading.amount);
    const count = new Big(reading.count ?? 1);
    return [figure, count, figure.times(count)].map(one => one.toFixed());
  });
  const rate = line.taxRate === undefined ? [] : [new Big(line.taxRate).times(100).toFixed()];
  const said = [line.name, line.remark ?? '', line.day ?? '', line.column ?? '', ...(line.numbers ?? [])];
  return [
    ...[...readings, ...rate, ...Object.values(line.quantities)],
    ...[...said, line.conditions['container'] ?? ''].flatMap(figuresOf),
  ];
}

/** Figures that are neither used nor told, by the line of the bill. */
function lost(text: string): string[] {
  const { lines, passed, unused, beyond } = checker.check(text, anyFacts);
  expect(beyond).toBe(0);
  return text.split('\n').flatMap((row, index) => {
    const at = index + 1;
    const here = lines.filter(({ line }) => line.at === at);
    if (here.some(({ line }) => line.fault !== null)) return [];
    const told = [
      ...here.flatMap(takenBy),
      ...passed.filter(one => one.at === at).flatMap(one => figuresOf(one.text)),
      ...unused.filter(one => one.at === at).flatMap(one => figuresOf(one.text)),
      // The number of a line only counts it.
      ...figuresOf(row).slice(0, figuresOf(row).length - figuresOf(bulletless(row)).length),
    ];
    return figuresOf(row)
      .filter(figure => !told.some(one => new Big(one).eq(figure)))
      .map(figure => `${at}: ${figure} of ${row}`);
  });
}

const folder = path.join(import.meta.dirname, 'bills');
test.each(fs.readdirSync(folder))('no figure of %s is lost', name => {
  expect(lost(fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r', ''))).toEqual([]);
});

const names = ['THC', '订舱费', '文件费', '铅封费', '电放费', '港口设施保安费', '修箱费', '操作费(代)', 'SOMETHING'];
const figure = fc.oneof(fc.integer({ min: 0, max: 9999 }).map(String), fc.constantFrom('12.50', '1,250.00', '0'));
const written = fc.oneof(
  { weight: 4, arbitrary: figure },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('¥', 'USD', 'RMB '), figure).map(parts => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(figure, fc.constantFrom('元/箱', '/票', '/BL', '/20GP', '元一票', '/令'))
      .map(parts => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(figure, fc.constantFrom('-', '/', '或USD', '+', ' min:'), figure).map(parts => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('见附表', '免费', '实报实销', '待定', '100起', "8/20'; 12/40'", '') },
);
/** Columns with what stands in them; the name first, the others in any order. */
const columns: Record<string, fc.Arbitrary<string>> = {
  单价: written,
  金额: figure,
  数量: fc.oneof(fc.integer({ min: 1, max: 9 }).map(String), fc.constantFrom('2*40HQ', '2柜', '')),
  单位: fc.constantFrom('箱', '票', '40HQ', 'UNIT', '项', ''),
  箱型: fc.constantFrom('20GP', '40HQ', '40HQ*2', '冷藏箱', ''),
  币种: fc.constantFrom('CNY', 'USD', '港币', ''),
  '20GP': written,
  '40GP/HQ': written,
  USD: written,
  汇率: fc.constantFrom('1', '7.12'),
  税率: fc.constantFrom('6%', '免税'),
  税额: figure,
  备注: fc.constantFrom('', '横街', '2026-01-02', '按 3 票'),
  箱号: fc.constantFrom('TCLU1234567', ''),
  提箱堆场: fc.constantFrom('某堆场', '3 号库', ''),
};

test('no figure of any table is lost, whatever its columns and their order', () => {
  const heads = fc.shuffledSubarray(Object.keys(columns), { minLength: 1 });
  const table = heads.chain(head =>
    fc
      .tuple(
        fc.nat(head.length),
        fc.array(fc.tuple(fc.constantFrom(...names), ...head.map(one => columns[one]!)), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom('\t', '|', ';'),
      )
      .map(([at, rows, separator]) => {
        const place = (name: string, cells: readonly string[]) => cells.toSpliced(at, 0, name);
        const quoted = (cell: string) => (cell.includes(separator) ? `"${cell}"` : cell);
        const line = (cells: readonly string[]) => cells.map(quoted).join(separator);
        return [line(place('费用名称', head)), ...rows.map(([name, ...cells]) => line(place(name, cells)))].join('\n');
      }),
  );
  fc.assert(
    fc.property(table, text => {
      expect(lost(text)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('no figure of any lines of a chat is lost', () => {
  const part = fc.oneof(
    written,
    fc.constantFrom('20GP', '40HQ*2', '2票', '合计100', '*2', '5天', '(2箱)', '出口', '2026-01-02'),
  );
  const line = fc
    .tuple(
      fc.constantFrom('', '1. ', '(3) '),
      fc.constantFrom(...names),
      fc.array(part, { maxLength: 4 }),
      fc.constantFrom(' ', '，', ' / '),
    )
    .map(([number, name, parts, between]) => `${number}${[name, ...parts].join(between)}`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), lines => {
      expect(lost(lines.join('\n'))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
