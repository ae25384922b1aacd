// What a bill is compared with: every fee with its rules and lists, reliefs, words with several meanings, and the closed lists
// by which lines are read. In one language; made at build (tools/bill/data.ts), used in the browser.
import type { Day } from '#time/day.ts';
import type { Codes } from '#case/match.ts';
import type { PriceRow } from '#domain/price/price.ts';
import type { When } from '#schema/rate.ts';

export interface BillBook {
  /** Pairs of characters, traditional then simplified (text/traditional.ts). */
  traditional: string;
  fees: Record<string, BillFee>;
  choosers: { words: string[]; says: string; options: { fee: string; says: string }[] }[];
  /** What bills carry and is no charge of a port, by code. */
  outside: Record<string, Outside>;
  /** Names of ports; those of this site are `here`. */
  ports: { names: string[]; here: boolean }[];
  /** The conditions that lines name, as far as rows are matched by them. */
  codes: Codes;
  /** `names`: every way in which a bill may call its sender. */
  entities: Record<string, { name: string; names: string[]; roles: string[] }>;
  words: BillWords;
  /** Roles by the side of the bill on which they pay; roles whose side is not known are left out. */
  sides: Record<string, string>;
  /** What is wrong, as the complaint guide calls it, by what the check of a bill finds. */
  wrongs: Partial<Record<string, string>>;
  /** Origin of the site, for links that are copied elsewhere. */
  baseUrl: string;
}

interface Outside {
  name: string;
  names: [name: string, syllables: string][];
  /** Where such a price is regulated. */
  says: string;
}

/** A term of a closed list, with every way in which it is written. */
interface BillTerm {
  zh: string;
  en: string;
  also?: string[] | undefined;
}

export interface BillWords {
  units: Record<string, BillTerm & { of: string[] }>;
  currencies: Record<string, BillTerm & { decimals: number }>;
  conditions: Record<string, { zh: string; en: string; values?: Record<string, BillTerm> | undefined }>;
  /** Quantities of which there is one where no number is told. */
  counted: string[];
  /** Quantities, bases and roles, in the language of the book. */
  quantities: Record<string, string>;
  roles: Record<string, string>;
}

export interface BillFee {
  name: string;
  /** Every name with the syllables of its Chinese. */
  names: [name: string, syllables: string][];
  chargedBy: string[];
  /** Who passes it on for them. */
  collectedBy: string[];
  paidBy: string[];
  /** A collector may not add to it. */
  noMarkup?: true;
  /** Those of the rules first, with `entity` empty; then one for each entity. */
  lists: BillList[];
  reliefs: BillRelief[];
  /** Of which other fee it is a part, from when on. */
  parts: { whole: string; from: Day; to?: Day | undefined; basis: string }[];
  ended?: { on: Day | 'unknown'; by?: Day | undefined; how: string; basis: string; successors: string[] };
}

export interface BillList {
  entity: string;
  versions: BillVersion[];
}

export interface BillVersion {
  from: Day | 'unknown';
  to?: Day | undefined;
  suspended?: { from: Day; to?: Day | undefined; after?: 'unknown' | undefined } | undefined;
  /** May not be exceeded, by anybody: a ceiling, or a price set by the state. */
  binding: boolean;
  /** Whether its prices are with value-added tax; left out where the source does not say. */
  tax?: 'included' | 'excluded';
  basis: string;
  rows: BillRow[];
}

export interface BillRow extends PriceRow {
  label: string;
  when: When;
  /** The price as it is shown elsewhere on the site. */
  text: string;
  /** Amounts up to it are within the rules. */
  ceiling: boolean;
}

export interface BillRelief {
  name: string;
  from: Day;
  /** `unknown`: no end was seen. */
  to?: string | undefined;
  entity: string;
  when: When;
  /** The price times this; 0 where it is waived; null where it works in another way. */
  factor: string | null;
}
