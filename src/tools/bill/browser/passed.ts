// What of the bill was not judged, in one fold: lines that are no charge, and columns that say nothing to a judgement; each with its
// place and why.
import type { CheckedBill } from '#tools/bill/check-bill.ts';
import { billWords } from '#tools/bill/words.ts';
import type { Lang } from '#i18n/lang.ts';
import { element } from '#parts/browser/element.ts';

/** A cell that was read and is in no judgement. */
interface Unused {
  /** Number of the line in what was pasted. */
  at: number;
  /** Words above its column; empty where it has none. */
  column: string;
  text: string;
}

type NotJudged = Pick<CheckedBill, 'passed'> & { unused?: readonly Unused[] };

const LONGEST = 120;
/** Cells of a column that are told; the others are like them. */
const TOLD = 3;

export function drawPassed(box: HTMLElement, { passed, unused = [] }: NotJudged, lang: Lang): void {
  const w = billWords(lang);
  const aside = box.querySelector<HTMLDetailsElement>('[data-passed]')!;
  const columns = [...Map.groupBy(unused, ({ column }) => column)];
  const named = columns.filter(([column]) => column !== '');
  const rows = [
    ...passed.map(({ at, text, kind }) => ({ at, said: `${w.passedKinds[kind]} · ${text.slice(0, LONGEST)}` })),
    ...unused
      .filter(({ column }) => column === '')
      .map(({ at, text }) => ({ at, said: `${w.notUsed} · ${text.slice(0, LONGEST)}` })),
  ].sort((a, b) => a.at - b.at);
  aside.hidden = rows.length + named.length === 0;
  aside.querySelector('summary')!.textContent = w.passed(rows.length, named.length);
  aside.querySelector('ul')!.replaceChildren(
    ...rows.map(({ at, said }) => element('li', '', `${w.line(at)} · ${said}`)),
    ...named.map(([column, cells]) => {
      const texts = [...new Set(cells.map(({ text }) => text))];
      const told = texts.slice(0, TOLD).join(lang === 'zh' ? '、' : ', ');
      return element(
        'li',
        '',
        `${w.column(column)} · ${w.notUsed} · ${told}${texts.length > TOLD ? ' …' : ''}`.slice(0, 2 * LONGEST),
      );
    }),
  );
}
