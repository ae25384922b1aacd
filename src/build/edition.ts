// The data that the pages are rendered from, handed over from the process that builds to the pages' own bundle.
// Both hold a copy of this module; what they share stands on the global object.
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Note, Reader } from '#catalogue/noting.ts';
import type { Day } from '#domain/day.ts';
import type { Derived } from '#domain/derived.ts';

export interface Edition {
  catalogue: Catalogue;
  derived: Derived;
  /** The day of the region that the site is built for. */
  day: Day;
  /** Hears of everything that a page reads. */
  note: Note;
  /** The page that is rendered just now. */
  reader: Reader;
}

interface Stage {
  /** What is to be rendered; null where nobody has handed anything over and the pages load the data themselves. */
  edition: Edition | null;
  /** Set by the pages: takes the edition over. */
  take: ((edition: Edition) => void) | null;
}

const KEY = Symbol.for('port-charges.stage');
const shared = globalThis as { [KEY]?: Stage };

export const stage: Stage = (shared[KEY] ??= { edition: null, take: null });

/** Puts an edition on; pages rendered from now on show it. */
export function show(edition: Edition): void {
  stage.edition = edition;
  stage.take?.(edition);
}

/** While the site's code is compiled no page is rendered: modules that ask for the data are not to load all of it. */
export function showNothing(): void {
  const nothing = {} as Catalogue & Derived;
  show({ catalogue: nothing, derived: nothing, day: '', note: () => undefined, reader: () => nothing });
}
