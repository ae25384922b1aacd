// What holds for any text: nothing throws, nothing hangs, one line gives one verdict; and what holds for prices: the published
// price is never called above or below, and more is never better.
import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdingsOf } from '#tools/bill/rows.ts';
import { MOST_LINES } from '#tools/bill/read-bill.ts';
import { anyFacts, book, checker } from './book.ts';

const kindOf = (text: string, facts = anyFacts) => checker.check(text, facts).lines[0]!.verdict;

test('any text is read without an error, and every line is judged, or told as not judged', () => {
  const words = [
    'THC',
    '20GP',
    '*2',
    '850',
    '元/箱',
    '合计',
    '-',
    '文件费',
    '1e9',
    '１００',
    '\t',
    ',',
    '每',
    'x',
    '/',
    '%',
    '费',
  ];
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map(parts => parts.join(' ')),
    fc.array(fc.constantFrom(...words)).map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), given => {
      const lines = given.map(text => text.replace(/[\r\n]+/gu, ' '));
      const { lines: judged, passed } = checker.check(lines.join('\n'), anyFacts);
      const told = new Set([...judged.map(({ line }) => line.at), ...passed.map(({ at }) => at)]);
      expect(told.size).toBe(lines.filter(text => text.trim() !== '').length);
    }),
    { numRuns: 1500 },
  );
});

test('at its published price a charge is never above or below it; above it, never as published', () => {
  const facts = { ...anyFacts, payer: '' };
  const cases = Object.values(book.fees).flatMap(one =>
    one.parts.length > 0 || one.ended
      ? []
      : holdingsOf(one, facts.day).flatMap(({ list, rows, holding, version }) =>
          holding.state === 'in-force'
            ? rows.flatMap(row =>
                row.amount === undefined || row.currency === undefined ? [] : [{ one, list, row, version }],
              )
            : [],
        ),
  );
  expect(cases.length).toBeGreaterThan(20);
  let published = 0;
  for (const { one, list, row } of cases) {
    const unit = book.words.units[row.unit ?? '']?.zh ?? '';
    const line = (price: string) => `${one.names[0]![0]} ${price}元${unit === '' ? '' : `/${unit}`}`;
    const conditions = Object.fromEntries(
      Object.entries(row.when).map(([dimension, code]) => [dimension, Array.isArray(code) ? code[0]! : String(code)]),
    );
    const given = { ...facts, entity: list.entity, conditions };
    const at = kindOf(line(row.amount!), given);
    expect(['as-published', 'cannot-say'], `${line(row.amount!)} ${row.id}`).toContain(at.kind);
    const above = kindOf(line(new Big(row.amount!).plus('0.01').toFixed()), given);
    expect(above.kind, `${row.id} above`).not.toBe('as-published');
    if (at.kind !== 'as-published') continue;
    published++;
    expect(above.kind, `${row.id} above`).not.toBe('below-published');
  }
  expect(published).toBeGreaterThan(20);
});

/** Verdicts that say something against whoever sent the bill. */
const against = new Set(['above-published', 'ended', 'different-payer']);
const names = [
  'THC',
  '订舱费',
  '报关费',
  '电放费',
  '打单费',
  '货物港务费',
  '港口设施保安费',
  '包干费',
  '滞箱费',
  '停泊费',
  '理货费',
];
const told = ['', '20GP', '40HQ', '进口', '出口', '外贸', '内贸', '重箱', '空箱', '普货', '中转'];
const unusual = ['危险品', '20RF', '40FR', '20OT', '特种箱', '冷藏', '罐箱', '超限货物', '一级危险货物'];
const senders = ['', ...Object.keys(book.entities)];
const anyLine = fc.record({
  name: fc.constantFrom(...names),
  words: fc.subarray(told, { maxLength: 3 }),
  price: fc.integer({ min: 1, max: 3000 }),
  unit: fc.constantFrom('元/箱', '元/票', '元', '/吨'),
  entity: fc.constantFrom(...senders),
});
type AnyLine = typeof anyLine extends fc.Arbitrary<infer Value> ? Value : never;
const judged = ({ name, words, price, unit, entity }: AnyLine, more = '') =>
  checker.check(`${[name, ...words, more].filter(Boolean).join(' ')} ${price}${unit}`, {
    ...anyFacts,
    payer: '',
    entity,
  }).lines[0]!;

test('above what is published is measured by a rule or the list of the named sender, and names every case out of the ordinary', () => {
  let above = 0;
  fc.assert(
    fc.property(anyLine, fc.constantFrom('', ...unusual), (line, more) => {
      const { line: read, verdict } = judged(line, more);
      if (verdict.kind !== 'above-published') return;
      above++;
      expect(['', line.entity]).toContain(verdict.entry.entity);
      const rows = book.fees[verdict.fee]!.lists.filter(({ entity }) => entity === verdict.entry.entity)
        .flatMap(({ versions }) => versions.filter(({ from }) => from === verdict.entry.from))
        .flatMap(version => version.rows.filter(({ label }) => label === verdict.entry.row));
      const special = Object.entries(read.conditions).filter(
        ([dimension, code]) => !book.codes[dimension]?.[code]?.ordinary,
      );
      for (const [dimension] of special) expect(rows.some(({ when }) => when[dimension] !== undefined)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(above).toBeGreaterThan(20);
});

test('a word for a case out of the ordinary never turns “cannot say” into something against the sender', () => {
  fc.assert(
    fc.property(anyLine, fc.constantFrom(...unusual), (line, more) => {
      if (judged(line).verdict.kind !== 'cannot-say') return;
      const { verdict } = judged(line, more);
      if (!against.has(verdict.kind)) return;
      // Only a rule that names the very case may say more than was known without it.
      expect(verdict.kind).toBe('above-published');
      if (verdict.kind === 'above-published')
        expect(verdict.entry.entity === '' || verdict.entry.entity === line.entity).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('charging more never makes a line better: below, as published, above come in this order', () => {
  const order = ['below-published', 'as-published', 'above-published'];
  fc.assert(
    fc.property(
      fc.constantFrom('THC 20GP', '订舱费 40HQ', '报关费', '电放费', '货物港务费 进口 外贸 普货 20GP', '箱单费'),
      fc.integer({ min: 0, max: 200_000 }),
      fc.integer({ min: 0, max: 200_000 }),
      (name, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
          cents => kindOf(`${name} 单价${(cents / 100).toFixed(2)}`).kind,
        );
        if (order.includes(low!) && order.includes(high!))
          expect(order.indexOf(low!)).toBeLessThanOrEqual(order.indexOf(high!));
      },
    ),
  );
});

test('the same price for one and for all of a count get the same verdict', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 50 }), (price, count) => {
      const each = kindOf(`THC 20GP*${count} 单价${price}`);
      const all = kindOf(`THC 20GP*${count} 合计${price * count}`);
      expect(all.kind).toBe(each.kind);
      if ('gap' in each && 'gap' in all) expect(all.gap).toEqual(each.gap);
    }),
  );
});

test('fifty thousand lines: the first are judged, the rest are named, and it takes no time to speak of', () => {
  const begun = performance.now();
  const { lines, beyond } = checker.check('THC 20GP 850元/箱\n'.repeat(50_000), anyFacts);
  expect([lines.length, beyond]).toEqual([MOST_LINES, 50_000 - MOST_LINES]);
  // Far above what it takes anywhere; it only tells a slip to something quadratic.
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('a line without end is refused as such', () => {
  const verdict = kindOf(`THC ${'8'.repeat(200_000)}`);
  expect(verdict).toMatchObject({ kind: 'cannot-say', because: { why: 'too-long' } });
});
