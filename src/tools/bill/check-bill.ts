// A whole bill: read, judged line by line, looked at across lines.
import { acrossLines, type Across } from './across.ts';
import type { BillBook } from './book.ts';
import type { BillFacts } from './facts.ts';
import { judge } from './judge.ts';
import type { BillLine } from './line.ts';
import { nameBook, type NameBook } from './names.ts';
import { readBill, type ReadBill } from './read-bill.ts';
import { lineReader, type LineReader } from './read-line.ts';
import type { Verdict } from './verdict.ts';

export interface JudgedLine {
  line: BillLine;
  verdict: Verdict;
}

export interface CheckedBill extends Omit<ReadBill, 'lines'> {
  lines: JudgedLine[];
  across: Across[];
}

/** What the reader has put right on a line: the fee, or a line read anew. */
export interface Correction {
  fee: string | null;
  line: BillLine | null;
}

export interface BillChecker {
  reader: LineReader;
  names: NameBook;
  /** `corrections` by the number of the line. */
  check(text: string, facts: BillFacts, corrections?: ReadonlyMap<number, Correction>): CheckedBill;
}

/** Made once for a book. */
export function billChecker(book: BillBook): BillChecker {
  const names = nameBook(book);
  const reader = lineReader(book, names);
  return {
    reader,
    names,
    check: (text, facts, corrections) => {
      const read = readBill(text, reader);
      const lines = read.lines.map((asRead): JudgedLine => {
        const put = corrections?.get(asRead.at);
        const line = put?.line ?? asRead;
        return { line, verdict: judge(line, facts, book, names, put?.fee ?? null) };
      });
      return { ...read, lines, across: acrossLines(lines, facts.day, book) };
    },
  };
}
