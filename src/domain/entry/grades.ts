// How far figures can be relied on: each row by its own check, an entry by the weakest of what it shows.
import { closedCodes, type KnownCode } from '#schema/needed-codes.ts';
import type { Checked } from '#schema/provenance.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';

export type Grade = KnownCode<'grades'>;

/** The checks behind the figures of a row: its own, else that of its version; bands of tiers may have been read elsewhere. */
function checksOf(rate: Pick<Rate, 'checked' | 'tiers'>, version: Pick<Version, 'checked'>): Checked[] {
  const bands = rate.tiers?.bands.flatMap(({ checked }) => checked ?? []) ?? [];
  return [rate.checked ?? version.checked, ...bands];
}

/** The grade of a row: the weakest of its figures. */
export function gradeOf(rate: Pick<Rate, 'checked' | 'tiers'>, version: Pick<Version, 'checked'>): Grade {
  return weakest(checksOf(rate, version).map(({ grade }) => grade))!;
}

/** What was read for a row, each source once. */
export function sourcesOf(rate: Pick<Rate, 'checked' | 'tiers'>, version: Pick<Version, 'checked'>): string[] {
  return [...new Set(checksOf(rate, version).flatMap(({ source }) => source))];
}

/** The weakest of several grades, as the closed list orders them; null where there is none. */
export function weakest(grades: readonly string[]): Grade | null {
  return closedCodes.grades.findLast(grade => grades.includes(grade)) ?? null;
}

/** The weakest grade of the figures that these versions show; null where none is known. */
export function gradeOfFigures(versions: readonly Pick<Version, 'rates' | 'checked'>[]): Grade | null {
  return weakest(
    versions.flatMap(version => version.rates.filter(rate => !rate.unpublished).map(rate => gradeOf(rate, version))),
  );
}
