// The published data itself: one answer for every day, no two prices for one case, no figure without its ground.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { addDays } from '#time/day.ts';
import { daysOfChange, onDay, stateOfVersion } from '#domain/time/in-force.ts';
import { priceKindOf } from '#domain/price/price.ts';
import { whensOverlap } from '#case/when.ts';
import type { Version } from '#schema/version.ts';

const { catalogue, problems } = loadCatalogue(dataFolders());

test('the data passes the check', () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect(catalogue?.fees.size).toBeGreaterThan(0);
});

const histories = [
  ...[...(catalogue?.fees.values() ?? [])].map(fee => ({ name: `fee ${fee.id} ${fee.slug}`, versions: fee.versions })),
  ...(catalogue?.tariffs ?? []).map(({ entity, slug, versions }) => ({ name: `tariff ${entity}/${slug}`, versions })),
];
const rates = histories.flatMap(({ name, versions }) =>
  versions.flatMap(version =>
    version.rates.map(rate => ({ name: `${name} ${version.from} #${rate.id}`, version, rate })),
  ),
);

/** One answer: the state fits what each version says of itself, and no two rows of the version in force meet. */
function expectOneAnswer(versions: readonly Version[], on: string): void {
  const holding = versions.filter(version =>
    ['in-force', 'suspended', 'unconfirmed'].includes(stateOfVersion(version, on)),
  );
  const answer = onDay(versions, on);
  if (answer.state === 'in-force' || answer.state === 'suspended') {
    expect(holding, on).toEqual([answer.version]);
    const { rates: rows } = answer.version;
    const clashes = rows.flatMap((a, index) =>
      rows
        .slice(index + 1)
        .filter(b => whensOverlap(a.when, b.when))
        .map(b => `${a.id} and ${b.id}`),
    );
    expect(clashes, on).toEqual([]);
  } else {
    expect(holding, on).toEqual([]);
    expect(['not-yet', 'over', 'gap', 'unknown']).toContain(answer.state);
  }
}

describe('each history gives one answer', () => {
  test.each(histories)('around each day of change and on any day: $name', ({ versions }) => {
    for (const on of daysOfChange(versions)) {
      for (const day of [addDays(on, -1), on, addDays(on, 1)]) expectOneAnswer(versions, day);
    }
    const anyDay = fc.integer({ min: 0, max: 14_974 }).map(count => addDays('1995-01-01', count));
    fc.assert(fc.property(anyDay, day => expectOneAnswer(versions, day)));
  });

  test.each(histories)('a day in a hole is one that the hole’s reason speaks for: $name', ({ versions }) => {
    for (const on of daysOfChange(versions)) {
      const answer = onDay(versions, on);
      if (answer.state === 'gap') expect(answer.last.gapAfter, `${on} is in a hole`).toBeDefined();
      else expect(answer.state).not.toBe('gap');
    }
  });
});

describe('each figure has its ground', () => {
  test('there are figures', () => {
    expect(rates.length).toBeGreaterThan(0);
  });

  test('each version names a source and a grade, and a document unless it is over or undated', () => {
    const without = histories.flatMap(({ name, versions }) =>
      versions
        .filter(({ basis, checked, from, to }) => {
          const mayLackBasis = from === 'unknown' || to !== undefined;
          return (basis.length === 0 && !mayLackBasis) || checked.source.length === 0 || checked.grade === '';
        })
        .map(({ from }) => `${name} ${from}`),
    );
    expect(without).toEqual([]);
  });

  test('each document and source that a version names is there', () => {
    const lost = histories.flatMap(({ versions }) =>
      versions.flatMap(({ basis, checked }) => [
        ...basis.map(({ document }) => document).filter(slug => !catalogue?.documents.has(slug)),
        ...checked.source.filter(id => !catalogue?.sources.has(id)),
      ]),
    );
    expect(lost).toEqual([]);
  });

  test('each row has one kind of price', () => {
    const kinds = rates.map(({ rate }) => priceKindOf(rate));
    expect(kinds).toHaveLength(rates.length);
  });

  test('a row whose figure is not published says where to read it, or why it is missing', () => {
    const silent = rates.filter(({ rate }) => rate.unpublished && !rate.readAt && !rate.note).map(({ name }) => name);
    expect(silent).toEqual([]);
  });

  test('a derived figure shows how it was derived', () => {
    const silent = rates
      .flatMap(({ name, version, rate }) => [version.checked, rate.checked].map(checked => ({ name, checked })))
      .filter(({ checked }) => checked?.grade === 'derived' && !checked.how)
      .map(({ name }) => name);
    expect(silent).toEqual([]);
  });
});
