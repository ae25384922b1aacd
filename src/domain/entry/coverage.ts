// What is published, how sure it is, what is stale and what is missing, by catalogue and by entity.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Entity } from '#schema/entity.ts';
import type { Fee } from '#schema/fee.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { daysBetween, type Day } from '#time/day.ts';
import { gradeOf, type Grade } from './grades.ts';
import { splitRates, viewFee, type FeeView } from './entry.ts';

/** A figure checked longer ago than this is stale. Days. */
const STALE_AFTER = 180;

type Grades = Record<Grade, number>;

export interface CatalogueCoverage {
  catalogue: string;
  live: number;
  ended: number;
  /** Live fees of which at least one row in force is known; of which none is. */
  known: number;
  unknown: number;
  /** Rows of the versions in force, by grade; and those that are gaps. */
  grades: Grades;
  gaps: number;
  /** Versions in force checked more than 180 days before the day. */
  stale: number;
}

export interface EntityCoverage {
  entity: Named<Entity>;
  prices: number;
  /** Days since the newest dated version began; null when none carries a date. */
  age: number | null;
}

export interface Missing {
  fee: Named<Fee>;
  rows: Rate[];
}

export function coverageByCatalogue(catalogue: Catalogue, day: Day): CatalogueCoverage[] {
  return catalogue.catalogues.map(({ id }) => {
    const fees = catalogue.feesOfCatalogue.get(id) ?? [];
    const views = fees.map(fee => viewFee(catalogue, fee.id, day));
    const live = views.filter(({ state }) => state !== 'ended');
    const held = live.map(heldVersions);
    const grades: Grades = { official: 0, secondary: 0, derived: 0 };
    let gaps = 0;
    for (const version of held.flat()) {
      const { known, gaps: open } = splitRates(version.rates);
      gaps += open.length;
      for (const rate of known) grades[gradeOf(rate, version)]++;
    }
    const known = held.filter(versions => versions.some(({ rates }) => splitRates(rates).known.length > 0)).length;
    return {
      catalogue: id,
      live: live.length,
      ended: fees.length - live.length,
      known,
      unknown: live.length - known,
      grades,
      gaps,
      stale: held.flat().filter(version => isStale(version, day)).length,
    };
  });
}

export function coverageByEntity(catalogue: Catalogue, day: Day): EntityCoverage[] {
  return [...catalogue.entities.values()].map(entity => {
    const tariffs = catalogue.tariffsOfEntity.get(entity.slug) ?? [];
    const begins = tariffs
      .flatMap(({ versions }) => versions)
      .map(({ from }) => from)
      .filter(from => from !== 'unknown' && from <= day);
    const newest = begins.toSorted().at(-1);
    return {
      entity,
      prices: tariffs.length,
      age: newest === undefined ? null : daysBetween(newest, day),
    };
  });
}

/** Live fees with rows in force that are gaps, or with nothing known at all. */
export function missingOn(catalogue: Catalogue, day: Day): Missing[] {
  return [...catalogue.fees.values()].flatMap(fee => {
    const view = viewFee(catalogue, fee.id, day);
    const { state, version, tariffs } = view;
    if (state === 'ended') return [];
    const rows = heldVersions(view).flatMap(one => splitRates(one.rates).gaps);
    const nothing = !version?.rates.length && tariffs.length === 0;
    return rows.length > 0 || nothing ? [{ fee, rows }] : [];
  });
}

/** How many of these rows are to be read in which document, most first. */
export function unreadByDocument(missing: readonly Missing[]): [document: string, rows: number][] {
  const counts = new Map<string, number>();
  for (const { readAt } of missing.flatMap(({ rows }) => rows)) {
    if (readAt) counts.set(readAt.document, (counts.get(readAt.document) ?? 0) + 1);
  }
  return [...counts].sort(([a, few], [b, more]) => more - few || (a < b ? -1 : 1));
}

/** Of a fee and of every list for it, the version that holds. */
function heldVersions({ version, tariffs }: FeeView): Version[] {
  return [version, ...tariffs.map(one => one.version)].filter(one => one !== null);
}

function isStale({ checked }: Version, day: Day): boolean {
  return daysBetween(checked.on, day) > STALE_AFTER;
}
