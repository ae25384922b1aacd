// The pages on what was found and what is missing, and what of them once stood on the first one.
import type { CoveragePage } from '#i18n/coverage-words.ts';

export const coveragePaths: Record<CoveragePage, string> = {
  lists: '/coverage/',
  figures: '/coverage/figures/',
  missing: '/coverage/missing/',
  duties: '/coverage/duties/',
  findings: '/coverage/findings/',
};

/** Fragments of /coverage/ as it was; those of single questions and duties begin with `gap-` and `duty-`. */
export const formerPlaces: Record<CoveragePage, readonly string[]> = {
  lists: [],
  figures: ['lapsed'],
  missing: ['gaps', 'rates'],
  duties: ['duties'],
  findings: [],
};
