// What the comparison of two states finds, entry by entry: values only, no words.
import type { Change } from '#domain/change/change.ts';
import type { Difference } from '#domain/change/difference.ts';
import type { Rate } from '#schema/rate.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Version } from '#schema/version.ts';
import type { ComparedKind } from './state.ts';

export interface EntryRef {
  /** `file`: a file that stands alone, or a summary of a document. */
  kind: ComparedKind | 'file';
  /** Id, `entity/fee`, slug, or path of the file. */
  id: string;
  name: Bilingual;
  /** Who publishes the list; null where none does. */
  by: Bilingual | null;
  /** `content/…` or `seeds/…`. */
  file: string;
  /** The page of the entry; null where it has none of its own. */
  path: string | null;
}

/** `unread`: it stands in the earlier state, but today's schemas cannot make it out. */
type Fate = 'new' | 'gone' | 'changed' | 'unread';

export interface EntryChange {
  entry: EntryRef;
  fate: Fate;
  items: readonly Item[];
}

export interface RowChange {
  id: string;
  difference: Difference;
  before: Rate | null;
  after: Rate | null;
  /** Whether the amounts are upper limits where the row does not say so itself. */
  ceilings: { before: boolean; after: boolean };
  /** Change of each figure in per cent, one decimal, signed; empty where figures cannot be compared. */
  percents: readonly string[];
  /** Some figure changes by more than half, or from or to nothing. */
  large: boolean;
  /** Fields of the row that differ. */
  fields: readonly string[];
}

export type Item =
  /** `change` is what /changes/ tells of it; null for a list without a date, or of which only a bound is known. */
  | { kind: 'version-new'; version: Version; before: Version | null; rows: readonly RowChange[]; change: Change | null }
  | { kind: 'version-gone'; version: Version }
  /** Prices of a version that was published before. */
  | { kind: 'corrected'; version: Version; before: Version; rows: readonly RowChange[] }
  /** A dated event of /changes/ other than a version: an end, a suspension, a relief. */
  | { kind: 'event'; change: Change; fate: 'new' | 'gone' }
  | { kind: 'field'; version: Version | null; field: string; before: unknown; after: unknown }
  /** How far something can be relied on; `rows` are those it is about, empty for the whole. */
  | { kind: 'grade'; version: Version | null; before: string; after: string; rows: readonly string[] }
  /** Texts and references without a bearing on an amount. */
  | { kind: 'wording'; version: Version | null; fields: readonly string[]; rows: readonly string[] };
