// A fee as tools in the browser know it: its rules and lists, versions and rows, its reliefs, and of what it is a part. In one
// language; made at build (make.ts). A tool adds what it alone asks for.
import type { PriceRow } from '#domain/price/price.ts';
import type { Dated } from '#domain/time/in-force.ts';
import type { When } from '#schema/rate.ts';
import type { Day } from '#time/day.ts';

/** A document and place, with the page of the document. */
export interface BookBasis {
  text: string;
  document: string;
}

export type BookRow = PriceRow & {
  label: string;
  when: When;
  /** Amounts up to it are within the rules. */
  ceiling?: true;
};

export type BookVersion<Row = BookRow> = Dated & {
  /** Whether its prices are with value-added tax; left out where the source does not say. */
  tax?: 'included' | 'excluded';
  basis: BookBasis[];
  rows: Row[];
};

export interface BookList<Version = BookVersion> {
  /** Empty for the rules. */
  entity: string;
  versions: Version[];
}

export interface BookRelief {
  name: string;
  from: Day;
  /** `unknown`: no end was seen. */
  to?: string | undefined;
  /** Only this entity’s list; empty for the rules. */
  entity: string;
  when: When;
  /** The price times this; 0 where it is waived; null where it works in another way. */
  factor: string | null;
}

export interface BookFee<Version = BookVersion, Relief = BookRelief> {
  name: string;
  chargedBy: string[];
  paidBy: string[];
  /** That of the rules first; then one for each entity. */
  lists: BookList<Version>[];
  reliefs: Relief[];
  /** Of which other fee it is a part, from when on. */
  parts: { whole: string; from: Day; to?: Day | undefined; basis: BookBasis[] }[];
  ended?: { on: Day | 'unknown'; by?: Day | undefined; how: string; basis: BookBasis[]; successors: string[] };
}
