// The file of rows that are posted today, as it travels.
import type { Measure } from '#domain/entry/measure.ts';

/**
 * Arrays, as they are fetched over a weak signal. `codes`: `container=40 direction=export`; `figures`: the amount, or the ends of
 * the range, as digits; `known` is 0 where the figure was not found.
 */
export type PostedRow = [
  id: string,
  /** The case in words: its conditions, or the row's own name where it has none. */
  label: string,
  text: string,
  unit: string,
  codes: string,
  figures: string,
  known: 0 | 1,
];

export interface PostedBy {
  /** Slug of the entity; empty for what the rules set. */
  by: string;
  who: string;
  /** What its prices are a measure of. */
  measure: Measure;
  /** Since when; empty where the list carries no date. */
  from: string;
  url: string;
  rows: PostedRow[];
}

export interface PostedRows {
  /** Codes of conditions by the words for them, as they are compared: `40hq` → `container=40`. */
  words: Record<string, string>;
  /** Words for `dimension=code`, of every code that a row names. */
  labels: Record<string, string>;
  /** Names of box sizes by their codes, in the order of the vocabulary. */
  sizes: Record<string, string>;
  fees: Record<string, { name: string; lists: PostedBy[] }>;
}

/** The condition that is the size of a box. */
export const SIZE = 'container';
