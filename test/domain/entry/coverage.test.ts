import { expect, test } from 'vitest';
import { coverageByCatalogue, coverageByEntity, missingOn } from '#domain/entry/coverage.ts';
import { catalogue } from '../../port.ts';

const DAY = '2026-11-22';

test('every fee is counted once, in its catalogue', () => {
  const lists = coverageByCatalogue(catalogue, DAY);
  expect(lists.map(one => one.catalogue)).toEqual(catalogue.catalogues.map(({ id }) => id));
  expect(lists.reduce((sum, { live, ended }) => sum + live + ended, 0)).toBe(catalogue.fees.size);
  for (const { live, known, unknown } of lists) expect(known + unknown).toBe(live);
});

test('figures grow stale 181 days after they were checked', () => {
  const stale = (day: string) => coverageByCatalogue(catalogue, day).reduce((sum, one) => sum + one.stale, 0);
  expect(stale(DAY)).toBe(0);
  expect(stale('2027-05-21')).toBe(0);
  expect(stale('2027-05-22')).toBeGreaterThan(10);
});

test('the age of an entity’s list is counted from its newest dated version', () => {
  const yage = coverageByEntity(catalogue, DAY).find(({ entity }) => entity.slug === 'ningbo-yage');
  expect(yage?.age).toBe(317);
});

test('what is missing is said, and nothing that has ended is called missing', () => {
  const missing = missingOn(catalogue, DAY);
  expect(missing.find(({ fee }) => fee.id === '0103')?.rows).toHaveLength(6);
  expect(missing.some(({ fee }) => fee.ended)).toBe(false);
});
