// Entries in force on a basis that holds no more: listed once a document, with what is known of its end.
import { expect, test } from 'vitest';
import { lapsedBases } from '#domain/documents/lapsed-basis.ts';
import { catalogue } from '../../port.ts';

const lapsed = lapsedBases(catalogue, '2026-11-22');
const of = (slug: string, day?: string) =>
  (day === undefined ? lapsed : lapsedBases(catalogue, day)).find(({ document }) => document.slug === slug);

test('the 2019 rules are past their printed term, nothing is known to replace them, and fees still rest on them', () => {
  const rules = of('mot-2019-2')!;
  expect(rules.since).toEqual({ to: '2024-03-31' });
  expect(rules.replacedBy).toEqual([]);
  expect(rules.entries.map(({ fee }) => fee.id)).toEqual(expect.arrayContaining(['0104', '0105']));
  expect(of('mot-2019-2', '2024-03-31')).toBeUndefined();
  expect(of('mot-2019-2', '2024-04-01')).toBeDefined();
});

test('only what is in force on the day is listed, each version by its own basis', () => {
  expect(lapsed.length).toBeGreaterThan(0);
  for (const { document, entries } of lapsed) {
    expect(entries.length, document.slug).toBeGreaterThan(0);
    for (const { fee, version } of entries) {
      expect(fee.ended === undefined || fee.ended.on > '2026-11-22', fee.id).toBe(true);
      expect(version.from <= '2026-11-22' && (version.to ?? '9') >= '2026-11-22', fee.id).toBe(true);
    }
  }
});

test('a document that says it replaces another is named, and dates the end where no term was printed', () => {
  for (const { document, since, replacedBy } of lapsed) {
    expect(replacedBy.every(({ replaces }) => replaces?.includes(document.slug))).toBe(true);
    if (since !== null && 'from' in since) expect(replacedBy.map(({ from }) => from)).toContain(since.from);
    if (document.to === undefined && replacedBy.length === 0) expect(since).toBeNull();
  }
});
