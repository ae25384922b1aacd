// Values that the tests of this folder are tried on.
import fc from 'fast-check';
import type { When } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { addDays } from '#time/day.ts';

/** A day of the years the site is about. */
export const day = fc.integer({ min: 0, max: 14_609 }).map(count => addDays('1995-01-01', count));

/** Digits as a data file writes them. */
export const decimal = fc
  .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => String(digits / 10 ** places));

const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
const band = fc
  .tuple(fc.option(fc.nat(50), { nil: undefined }), fc.option(fc.integer({ min: 51, max: 100 }), { nil: undefined }))
  .map(([over, upTo]) => ({ over: over?.toString(), upTo: upTo?.toString() }));

/** Conditions over two dimensions of codes and one that is measured. */
export const when: fc.Arbitrary<When> = fc.record(
  { x: fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), codes), y: codes, size: band },
  { requiredKeys: [] },
);

type Dated = Pick<Version, 'from' | 'to' | 'suspended'>;

/** A history without overlap, in any order, perhaps with holes, an open end, an undated version. */
export const history: fc.Arbitrary<Dated[]> = fc
  .tuple(fc.uniqueArray(day, { maxLength: 12 }), fc.boolean(), fc.boolean())
  .chain(([days, open, undated]) => {
    const sorted = days.sort();
    const versions: Dated[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) versions.push({ from: sorted[i]!, to: sorted[i + 1]! });
    if (open && sorted.length % 2 === 1) versions.push({ from: sorted.at(-1)! });
    if (undated) versions.push({ from: 'unknown' });
    return fc.shuffledSubarray(versions, { minLength: versions.length });
  });
