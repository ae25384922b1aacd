// What a bill is compared with: every fee with its rules and lists, reliefs, words with several meanings, and the closed lists
// by which lines are read. In one language; made at build (tools/bill/data.ts), used in the browser.
import type { Codes } from '#case/match.ts';
import type { PriceCodes } from '#domain/price/price.ts';
import type { VerdictWords } from './verdict-words.ts';
import type { BookFee, BookList, BookRelief, BookRow, BookVersion } from '#tools/book/book.ts';

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
  /** What verdicts are called, and what is said of them. */
  says: VerdictWords;
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
  units: Record<string, BillTerm & PriceCodes['units'][string]>;
  roundings: PriceCodes['roundings'];
  currencies: Record<string, BillTerm & { decimals: number }>;
  conditions: Record<string, { zh: string; en: string; values?: Record<string, BillTerm> | undefined }>;
  /** Quantities of which there is one where no number is told. */
  counted: string[];
  /** Quantities, bases and roles, in the language of the book. */
  quantities: Record<string, string>;
  roles: Record<string, string>;
}

export type BillFee = BookFee<BillVersion, BookRelief> & {
  /** Every name with the syllables of its Chinese. */
  names: [name: string, syllables: string][];
  /** Who passes it on for them. */
  collectedBy: string[];
  /** Rows for other ports are known, which are left out here. */
  elsewhere?: true;
  /** A collector may not add to it. */
  noMarkup?: true;
};

export type BillList = BookList<BillVersion>;

export type BillVersion = BookVersion<BillRow> & {
  /** May not be exceeded, by anybody: a ceiling, or a price set by the state. */
  binding: boolean;
};

export type BillRow = BookRow & {
  /** The price as it is shown elsewhere on the site. */
  text: string;
};
