// What is handed to places that load their own copy of a module: Astro's content loader, and the compiled pages.
// They share nothing with the integration but the global object.
import type { CollectionEntries } from './entries.ts';

interface Handover {
  entries: CollectionEntries;
  /** The pages were compiled before the data were known: their collections are empty. */
  late: boolean;
}

const KEY = Symbol.for('port-charges.handover');
const shared = globalThis as { [KEY]?: Handover | null };

/** Hands over what the collections hold from now on; null for nothing. */
export function handOver(handover: Handover | null): void {
  shared[KEY] = handover;
}

/** What the loader puts into the collections; null where the data have faults, or are not known yet. */
export function entriesToLoad(): CollectionEntries | null {
  return shared[KEY]?.entries ?? null;
}

/** What takes the place of collections that were compiled empty; null where they were not. */
export function lateEntries(): CollectionEntries | null {
  const handover = shared[KEY];
  return handover?.late ? handover.entries : null;
}
