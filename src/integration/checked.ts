// Data that have passed the check, with the day they are shown for.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Draft } from '#catalogue/draft.ts';
import type { LoadResult } from '#catalogue/load.ts';
import { CatalogueError } from '#catalogue/problem.ts';
import { buildDay } from '#domain/time/build-day.ts';
import type { Day } from '#time/day.ts';
import { toEntries } from '#entries/entries.ts';
import { handOver } from '#entries/handover.ts';

export interface Checked {
  catalogue: Catalogue;
  draft: Draft;
  day: Day;
}

/** For the day asked for, or that of BUILD_DAY, or today. Throws a CatalogueError that lists every fault. */
export function checkedData({ catalogue, draft, problems }: LoadResult, asked = process.env.BUILD_DAY): Checked {
  if (catalogue === null) throw new CatalogueError(problems);
  return { catalogue, draft, day: buildDay(asked, new Date(), catalogue.site.timeZone) };
}

/** Lets the collections hold these data; `late`: the pages are compiled already, with empty ones. */
export function handOverChecked({ catalogue, draft, day }: Checked, { late = false } = {}): void {
  handOver({ entries: toEntries(draft, catalogue, day), late });
}
