// The table of results, drawn in slices so that a long bill never holds up whoever types. A row of which nothing has changed stays
// as it is, with what was opened and typed in it.
import { keyOf, type CheckedBill } from '#tools/bill/check-bill.ts';
import type { BillPage } from './bill-page.ts';
import { drawLine } from './verdicts.ts';

interface Row {
  /** What it was drawn from. */
  from: string;
  element: HTMLElement;
}

export interface Drawings {
  /** Counts them, so that one that was begun stops when the next begins. */
  count: number;
  /** By the key of the line. */
  rows: Map<string, Row>;
}

interface TablePage extends BillPage {
  box: HTMLElement;
  corrections: ReadonlyMap<string, unknown>;
  drawings: Drawings;
}

/** Milliseconds of drawing before the page may do something else. */
const SLICE_MS = 8;

/** `quoted`: what is said of each line beside a quote; `focus`: the line that was just put right. */
export function drawTable(
  page: TablePage,
  { lines, facts }: CheckedBill,
  quoted: readonly string[],
  focus: string | null,
): void {
  const { drawings } = page;
  const table = page.box.querySelector<HTMLTableElement>('[data-verdicts]')!;
  const drawing = ++drawings.count;
  table.hidden = lines.length === 0;
  const keys = new Set(lines.map(({ line }) => keyOf(line)));
  for (const [key, { element }] of drawings.rows) {
    if (keys.has(key)) continue;
    element.remove();
    drawings.rows.delete(key);
  }
  const shared = JSON.stringify(facts);

  const draw = (at: number): Row => {
    const one = lines[at]!;
    const key = keyOf(one.line);
    const drawn = { facts, corrected: page.corrections.has(key), quoted: quoted[at] ?? null };
    const from = JSON.stringify([one, drawn.corrected, drawn.quoted, shared]);
    const old = drawings.rows.get(key);
    if (old?.from === from) return old;
    old?.element.remove();
    const row = { from, element: drawLine(one, page, drawn) };
    drawings.rows.set(key, row);
    return row;
  };
  const next = (from: number, above: Element): void => {
    if (drawings.count !== drawing) return;
    const until = performance.now() + SLICE_MS;
    let last = above;
    let at = from;
    for (; at < lines.length && (at === from || performance.now() < until); at++) {
      const { element } = draw(at);
      // What stands in its place already is not moved: whoever types in it stays in it.
      if (last.nextElementSibling !== element) last.after(element);
      last = element;
    }
    if (at < lines.length) setTimeout(() => next(at, last));
    else if (focus !== null) drawings.rows.get(focus)?.element.focus({ preventScroll: true });
  };
  next(0, table.tHead!);
}
