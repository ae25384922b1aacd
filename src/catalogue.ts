// The data for pages, files and collections: what the build has handed over, or, without a build around, one load.
// A fault in the data stops it here.
import { stage, type Edition } from './build/edition.ts';
import { dataFolders, loadCatalogueOrThrow } from './catalogue/load.ts';
import { noting } from './catalogue/noting.ts';
import { buildDay } from './domain/build-day.ts';
import type { Day } from './domain/day.ts';
import { derive, type Derived } from './domain/derived.ts';
import type { Catalogue } from './catalogue/catalogue.ts';

export let catalogue: Catalogue;

/** What is worked out of the whole catalogue for the day. */
export let derived: Derived;

/** The day the site is built for, a day of the region: BUILD_DAY, or today. */
export let today: Day;

take(stage.edition ?? ownEdition());
stage.take = take;

function take(edition: Edition): void {
  catalogue = noting(edition.catalogue, edition.note, edition.reader);
  derived = noting(edition.derived, edition.note, edition.reader);
  today = edition.day;
}

function ownEdition(): Edition {
  const loaded = loadCatalogueOrThrow(dataFolders());
  const day = buildDay(process.env.BUILD_DAY, new Date(), loaded.site.timeZone);
  return { catalogue: loaded, derived: derive(loaded, day), day, note: () => undefined, reader: () => loaded };
}
