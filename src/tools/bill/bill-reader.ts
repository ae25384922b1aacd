// The reader of bills and lists, made for the book of the check.
import type { BillBook } from './book.ts';
import { portElsewhere } from './head.ts';
import type { BillLine } from './line.ts';
import type { NameBook } from '#reading/fee-names.ts';
import { lineReader, type LineReader } from '#reading/line-reader.ts';
import type { Readers, Terms } from '#reading/readers.ts';
import { readersOf } from '#reading/readers.ts';
import type { TableReaders } from '#reading/table.ts';
import type { CaseReader } from '#reading/case-text.ts';
import { simplifier } from '#text/simplify.ts';

type Book = Pick<BillBook, 'words' | 'traditional' | 'ports' | 'entities' | 'codes' | 'fees'>;

export interface BillReader {
  book: Book;
  line: LineReader;
  table: TableReaders & { readCase: CaseReader };
  simplify: (text: string) => string;
  /** It names a charge, by a known name or by the word for one. */
  isCharge(line: BillLine): boolean;
  /** A port that the text names, and that is not of this site. */
  otherPortIn(text: string): string | null;
}

/** The word for a charge. */
const CHARGE = /费|fee|charge|surcharge/u;
/** A name alone is short; a letter may hold the word for a fee, too. */
const LONGEST_NAME = 24;

export function billReader(book: Book, names: NameBook): BillReader {
  const simplify = simplifier(book.traditional);
  const terms = termsOf(book);
  const readers: Readers = readersOf(terms);
  const line = lineReader({
    terms,
    readers,
    names,
    simplify,
    currency: homeCurrency(book),
    isFee: id => id in book.fees,
  });
  return {
    ...{ book, line, simplify, table: { ...readers, isCharge: line.isCharge } },
    isCharge: ({ name, fault }) => {
      const { kind } = names.match(name);
      if (kind === 'one' || kind === 'several') return true;
      const figured = fault !== 'no-figure' && fault !== 'too-long';
      return figured && name.length <= LONGEST_NAME && (kind === 'like' || CHARGE.test(name));
    },
    otherPortIn: text => (text === '' ? null : portElsewhere(text, book.ports)),
  };
}

/** Only the conditions that lines name have words in the book. */
function termsOf({ words, codes }: Book): Terms {
  const conditions = Object.entries(words.conditions).flatMap(([dimension, { values }]) =>
    values === undefined
      ? []
      : [
          [
            dimension,
            {
              values: Object.fromEntries(
                Object.entries(values).map(([code, term]) => [
                  code,
                  { ...term, ordinary: codes[dimension]?.[code]?.ordinary },
                ]),
              ),
            },
          ] as const,
        ],
  );
  return { units: words.units, currencies: words.currencies, conditions: Object.fromEntries(conditions) };
}

/** The currency of most rows. */
function homeCurrency({ fees }: Book): string | null {
  const counts = new Map<string, number>();
  for (const { lists } of Object.values(fees))
    for (const { versions } of lists)
      for (const { rows } of versions)
        for (const { currency } of rows)
          if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
