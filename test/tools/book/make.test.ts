// The book of a fee: the bill and the estimate know the same of it, and nothing that a judgement turns on is lost on the way.
import { expect, test } from 'vitest';
import { billBook } from '#tools/bill/data.ts';
import type { BookFee, BookRelief, BookVersion } from '#tools/book/book.ts';
import { bookFee } from '#tools/book/make.ts';
import { estimateData } from '#tools/estimate/make-data.ts';
import type { Version } from '#schema/version.ts';
import { catalogue } from '../../port.ts';

const bill = billBook(catalogue, 'zh').fees;
const estimate = estimateData(catalogue, 'zh').fees;
const nothing = { version: () => ({}), row: () => ({}), relief: () => ({}) };

/** What all tools know of a fee, for rows that both have. */
function shared(
  { name, chargedBy, paidBy, parts, ended, reliefs, lists }: BookFee<BookVersion, BookRelief>,
  ids: Set<string>,
) {
  return {
    ...{ name, chargedBy, paidBy, parts, ended },
    reliefs: reliefs.map(({ name: relief, from, to, entity, when, factor }) => [
      relief,
      from,
      to,
      entity,
      when,
      factor,
    ]),
    lists: lists.map(({ entity, versions }) => [
      entity,
      versions.map(({ from, to, suspended, basis, rows }) => ({
        ...{ from, to, suspended, basis },
        rows: rows
          .filter(({ id }) => ids.has(id))
          .map(({ id, label, when, amount, ceiling }) => [id, label, when, amount, ceiling]),
      })),
    ]),
  };
}

test('the bill and the estimate know the same of a fee', () => {
  expect(Object.keys(estimate).length).toBeGreaterThan(20);
  for (const [id, fee] of Object.entries(estimate)) {
    const rows = new Set(fee.lists.flatMap(({ versions }) => versions.flatMap(one => one.rows.map(row => row.id))));
    const entities = new Set(fee.lists.map(({ entity }) => entity));
    const { lists, ...rest } = bill[id]!;
    const other = { ...rest, lists: lists.filter(({ entity }) => entities.has(entity)) };
    expect(shared(fee, rows), id).toEqual(shared(other, rows));
  }
});

test('the rules stand first, without an entity', () => {
  for (const { lists } of Object.values(bill)) expect(lists.slice(1).every(({ entity }) => entity !== '')).toBe(true);
});

test('a waiver is a price times nothing; what works in another way has no factor', () => {
  const [relief] = [...catalogue.reliefsOfFee.values()].flat();
  const fee = catalogue.fees.get(relief!.effects[0]!.fee)!;
  const factorOf = (effect: object) => {
    const one = { ...relief!, endedWith: undefined, effects: [{ fee: fee.id, label: relief!.name, ...effect }] };
    const changed = { ...catalogue, reliefsOfFee: new Map([[fee.id, [one]]]) };
    return bookFee(changed, fee, 'zh', nothing).reliefs.map(({ factor, entity }) => [factor, entity]);
  };
  expect(factorOf({ waived: true })).toEqual([['0', '']]);
  expect(factorOf({ factor: '0.80', entity: 'nbport' })).toEqual([['0.80', 'nbport']]);
  expect(factorOf({ other: true })).toEqual([[null, '']]);
});

test('rows for other ports are left out, and the bill knows that there are some', () => {
  const isElsewhere = ({ when }: { when: object }) => 'place' in when;
  let left = 0;
  for (const [id, { versions }] of catalogue.fees) {
    const all = [...versions, ...(catalogue.tariffsOfFee.get(id) ?? []).flatMap(one => one.versions)];
    const known = all.some(({ rates }) => rates.some(isElsewhere));
    if (known) left++;
    expect(bill[id]!.elsewhere ?? false, id).toBe(known);
    expect(bill[id]!.lists.some(one => one.versions.some(({ rows }) => rows.some(isElsewhere)))).toBe(false);
  }
  expect(left).toBeGreaterThan(0);
});

test('whether a list prints its prices with tax is in the book of the bill, where the source says', () => {
  const fee = [...catalogue.fees.values()].find(({ versions }) => versions.length > 0)!;
  const taxesOf = (tax: Version['tax']) => {
    const changed = { ...fee, versions: fee.versions.map(version => ({ ...version, tax })) };
    const fees = new Map([[fee.id, changed]]);
    return new Set(billBook({ ...catalogue, fees }, 'zh').fees[fee.id]!.lists[0]!.versions.map(one => one.tax));
  };
  expect([...taxesOf('excluded')]).toEqual(['excluded']);
  expect([...taxesOf('included')]).toEqual(['included']);
  expect([...taxesOf('not-stated')]).toEqual([undefined]);
});
