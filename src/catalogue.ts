// The one load of the data for pages, files and collections. A fault in the data stops the build here.
import { changesOf } from './domain/change.ts';
import { dayAt, isCalendarDay } from './domain/day.ts';
import { findingsOn } from './domain/findings/index.ts';
import { dataFolders, loadCatalogueOrThrow } from './catalogue/load.ts';

export const catalogue = loadCatalogueOrThrow(dataFolders());

/** The day the site is built for, a day of the region: BUILD_DAY, or today. */
export const today = buildDay();

/** Every dated change, newest first. */
export const changes = changesOf(catalogue);

/** What does not go together on that day, by rule. */
export const findings = findingsOn(catalogue, today);

function buildDay(): string {
  const asked = process.env.BUILD_DAY;
  if (asked === undefined) return dayAt(new Date(), catalogue.site.timeZone);
  if (!isCalendarDay(asked)) throw new RangeError(`BUILD_DAY should be a day like 2026-11-22, not “${asked}”`);
  return asked;
}
