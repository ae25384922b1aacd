// Cases worked out by hand from the rules, as data; each states its clause.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answerOf } from '#tools/free-time/answer.ts';
import { costOf } from '#tools/free-time/cost.ts';
import { freeTimeData } from '#tools/free-time/data.ts';
import { catalogue } from '../../port.ts';

const columns = [
  'rule',
  'event',
  'start',
  'count',
  'further',
  'lastFree',
  'firstChargeable',
  'latestFree',
  'cost',
  'clause',
] as const;
const cases = fs
  .readFileSync(path.join(import.meta.dirname, 'cases.tsv'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map(line => {
    const cells = line.split('\t');
    expect(cells, line).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((name, n) => [name, cells[n]!])) as Record<(typeof columns)[number], string>;
  });
const codes = freeTimeData(catalogue);
const { rules, calendar } = codes;
// The cases hold by weekends alone, whatever notices come into the data later.
const weekends = { ...calendar, known: [], statutory: [], off: [], work: [] };

test('there are at least forty cases, and every rule has one', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  const kinds = new Set(cases.map(({ rule }) => rules.find(({ id }) => id === rule)?.fee));
  expect([...kinds].sort()).toEqual([...new Set(rules.map(({ fee }) => fee))].sort());
});

test.each(cases)('$rule from $start, $further more ($clause)', one => {
  const rule = rules.find(({ id }) => id === one.rule)!;
  expect(rule).toBeDefined();
  const answer = answerOf(rule, { rule: rule.id, start: one.start, until: '', count: one.count }, weekends, codes);
  if (one.lastFree === '-') {
    expect(answer.kind).toBe('no-version');
    return;
  }
  if (answer.kind !== 'counted') throw new Error(answer.kind);
  const { reckoned, version, quantity } = answer;
  expect([reckoned.lastFree, reckoned.firstChargeable, reckoned.latestFree]).toEqual([
    one.lastFree,
    one.firstChargeable,
    one.latestFree,
  ]);
  const amount = one.count === '' && quantity === 'boxes' ? '1' : one.count;
  const given = quantity === null || amount === '' ? {} : { [quantity]: amount };
  const cost = costOf(version.bands, version.term.number, Number(one.further), given, codes);
  expect('none' in cost ? cost.none : cost.to.toFixed()).toBe(one.cost);
  // The answer's own table gives the same where it has the number of days.
  const shown = answer.costs.find(({ days }) => days === Number(one.further));
  if (shown) expect('none' in shown.cost ? shown.cost.none : shown.cost.from.toFixed()).toBe(one.cost);
  // The rule rests on the clause that the case names.
  const [document, at] = one.clause.split(' ');
  expect(
    version.clauses.some(({ text, path: to }) => to.startsWith(`/d/${document}/`) && text.zh.includes(at ?? '')),
  ).toBe(true);
  // And counts from the event that the case names.
  expect(version.starts.zh).toBe(catalogue.vocabulary.events[one.event]!.zh);
});

// Days of rest of September and October 2026, as their notice has them.
const autumn2026 = {
  known: ['2026'],
  statutory: [],
  off: ['09-25', '09-26', '09-27', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'].map(d => `2026-${d}`),
  work: ['2026-09-20', '2026-10-10'],
};

test.each([
  ['2026-09-16', '2026-10-08', '2026-10-08'],
  ['2026-09-05', '2026-09-20', '2026-09-20'],
  ['2026-09-12', '2026-09-28', '2026-09-28'],
  ['2026-09-06', '2026-09-21', '2026-09-21'],
])(
  'entry declared on %s, goods on %s: the fee starts on %s and is due for one day, by one reading',
  (start, until, from) => {
    const rule = rules.find(({ id }) => id === 'import-declaration')!;
    const answer = answerOf(rule, { rule: rule.id, start, until, count: '100000' }, autumn2026, codes);
    if (answer.kind !== 'counted' || !answer.asked) throw new Error(answer.kind);
    expect(answer.reckoned.readings).toHaveLength(1);
    expect(answer.reckoned.firstChargeable).toBe(from);
    expect([answer.asked.most, answer.asked.least]).toEqual([1, 1]);
    const { mostCost } = answer.asked;
    expect(mostCost && !('none' in mostCost) && mostCost.to.toFixed()).toBe('50');
    expect(answer.reckoned.yearsUnknown).toEqual([]);
  },
);

test('a row names the rows of other lists that price the same case, and none of its own list or of another direction', () => {
  const othersOf = (id: string) => rules.find(rule => rule.id === id)!.others;
  expect(othersOf('nbport-0107-export')).toEqual([
    'ningbo-yage-0107-box-20',
    'ningbo-yage-0107-box-40',
    'ningbo-yage-0107-box-45',
  ]);
  expect(othersOf('nbport-0107-import-general')).toEqual([]);
  expect(othersOf('ningbo-yage-0107-box-20')).toContain('nbport-0107-export');
  expect(othersOf('import-declaration')).toEqual([]);
});

test('a year with a notice is known; one with its statutory days alone gives those days and stays unknown', () => {
  const year = (from: string, to: string) => ({
    document: 'gacc-128',
    checked: { on: '2026-11-30', grade: 'official', source: ['R17'] },
    off: [{ name: { zh: '假', en: 'Holiday' }, from, to }],
    work: [],
  });
  const holidays = new Map([
    ['2001', { slug: '2001', ...year('2001-10-01', '2001-10-03') }],
    ['2002', { slug: '2002', only: 'statutory' as const, ...year('2002-10-01', '2002-10-01') }],
  ]);
  expect(freeTimeData({ ...catalogue, holidays }).calendar).toEqual({
    known: ['2001'],
    statutory: ['2002'],
    off: ['2001-10-01', '2001-10-02', '2001-10-03', '2002-10-01'],
    work: [],
  });
});

test('import storage after the relief of 2022 says four days first, and seven beside it', () => {
  const rule = rules.find(({ id }) => id === 'nbport-0107-import-general')!;
  const on = (start: string) => answerOf(rule, { rule: rule.id, start, until: '', count: '' }, weekends, codes);
  const [before, after] = [on('2022-06-19'), on('2022-06-20')];
  if (before.kind !== 'counted' || after.kind !== 'counted') throw new Error('not counted');
  // The 20 days of 2020 hung on an epidemic long past: history, on no day counted.
  expect(before.longer).toEqual([]);
  expect(after.longer.map(({ time, lastFree, latestFree }) => [time.number, lastFree, latestFree])).toEqual([
    [7, '2022-06-26', '2022-06-27'],
  ]);
});
