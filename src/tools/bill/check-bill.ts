// A whole bill: read, judged line by line by what it says of itself, looked at across lines.
import { acrossLines, type Across } from './across.ts';
import type { BillBook } from './book.ts';
import type { BillFacts } from './facts.ts';
import type { BillHead } from './head.ts';
import { judge } from './judge.ts';
import { DIRECTION, type BillLine } from './line.ts';
import { nameBook, type NameBook } from '#reading/fee-names.ts';
import { readBill, type ReadBill } from './read-bill.ts';
import { billReader } from './bill-reader.ts';
import type { LineReader } from '#reading/line-reader.ts';
import type { Verdict } from './verdict.ts';

export interface JudgedLine {
  line: BillLine;
  verdict: Verdict;
}

export interface CheckedBill extends Omit<ReadBill, 'lines'> {
  lines: JudgedLine[];
  across: Across[];
  /** What held for the bill: what the reader said, else what it says of itself. */
  facts: BillFacts;
}

/** What the reader has put right on a line: the fee, or a line read anew. */
export interface Correction {
  fee: string | null;
  line: BillLine | null;
}

export interface BillChecker {
  reader: LineReader;
  names: NameBook;
  /** `corrections` by the key of the line. */
  check(text: string, facts: BillFacts, corrections?: ReadonlyMap<string, Correction>): CheckedBill;
  /** The same line by line, for whoever has other things to do in between. */
  steps(text: string, facts: BillFacts, corrections?: ReadonlyMap<string, Correction>): Generator<void, CheckedBill>;
}

/** A line of a bill, or one of the prices of a row. */
export function keyOf({ at, part }: Pick<BillLine, 'at' | 'part'>): string {
  return part === undefined ? `${at}` : `${at}.${part}`;
}

/** Made once for a book. */
export function billChecker(book: BillBook): BillChecker {
  const names = nameBook(book);
  const reader = billReader(book, names);
  const steps: BillChecker['steps'] = function* (text, said, corrections) {
    const read = yield* readBill(text, reader);
    const facts = withHead(said, read.head);
    const lines: JudgedLine[] = [];
    for (const asRead of read.lines) {
      const put = corrections?.get(keyOf(asRead));
      const line = put?.line ?? asRead;
      lines.push({ line, verdict: judge(line, facts, book, names, put?.fee ?? null) });
      yield;
    }
    return { ...read, lines, facts, across: acrossLines(lines, facts.day, book) };
  };
  return {
    ...{ reader: reader.line, names, steps },
    check: (text, said, corrections) => {
      const work = steps(text, said, corrections);
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
      }
    },
  };
}

/** What the reader says goes before what the bill says of itself. */
function withHead(said: BillFacts, head: BillHead): BillFacts {
  const { day, entity, direction, otherPort, tax, taxRate, container, boxType, boxes } = head;
  const told = { [DIRECTION]: direction, container, boxType };
  const known = Object.entries(told).filter(([dimension, code]) => code !== undefined && !said.conditions[dimension]);
  const open = said.entity === '' && said.role === '';
  return {
    ...said,
    ...(said.dayAssumed && day !== undefined ? { day } : {}),
    ...(open && entity !== undefined ? { entity } : {}),
    ...(otherPort === undefined ? {} : { otherPort }),
    ...(said.tax === undefined && tax !== undefined ? { tax } : {}),
    ...(said.taxRate === undefined && taxRate !== undefined ? { taxRate } : {}),
    ...(boxes !== undefined && said.boxes === '' ? { boxes } : {}),
    conditions: { ...said.conditions, ...(Object.fromEntries(known) as Record<string, string>) },
  };
}
