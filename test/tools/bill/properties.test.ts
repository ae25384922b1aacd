// What holds for any text: nothing throws, nothing hangs, one line gives one verdict; and what holds for prices: the published
// price is never called above or below, and more is never better.
import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdingsOf } from '#tools/bill/rows.ts';
import { MOST_LINES } from '#tools/bill/read-bill.ts';
import { anyFacts, book, checker } from './book.ts';

const kindOf = (text: string, facts = anyFacts) => checker.check(text, facts).lines[0]!.verdict;

test('any text is read without an error, and every line that is no total or heading has one verdict', () => {
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
      expect(judged.length + passed.length).toBe(lines.filter(text => text.trim() !== '').length);
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
