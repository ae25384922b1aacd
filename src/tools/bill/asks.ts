// What is still to be said of the whole bill: the questions whose answer would settle a line, as the verdicts ask them.
import type { JudgedLine } from './check-bill.ts';
import { BOXES, lineDimensions, type BillLine } from './line.ts';
import type { BillWords } from './book.ts';
import type { Because } from './verdict.ts';

/** Fields of the form that are asked only where a line needs them. */
const questions = ['payer', ...lineDimensions, 'tax', 'boxes'] as const;
export type Question = (typeof questions)[number];

/** By question, how many lines ask it; in the order of the form. */
export function questionsOf(lines: readonly JudgedLine[], words: Pick<BillWords, 'units'>): Map<Question, number> {
  const asked = lines.flatMap(one => asksOf(one, words));
  const counts = questions.map(one => [one, asked.filter(other => other === one).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** What of the form would settle one line; each once. */
export function asksOf(judged: JudgedLine, words: Pick<BillWords, 'units'>): Question[] {
  const asked = codesAsked(judged, words);
  return questions.filter(one => asked.includes(one));
}

function codesAsked({ line, verdict }: JudgedLine, words: Pick<BillWords, 'units'>): string[] {
  switch (verdict.kind) {
    case 'different-payer':
      return ['payer'];
    case 'above-published':
      // By how much for one is known; in all only with their number.
      return verdict.gap.all === null && countsBoxes(line, words) ? ['boxes'] : [];
    case 'cannot-say':
      return becauseAsks(verdict.because);
    default:
      return [];
  }
}

function becauseAsks(because: Because): string[] {
  if (because.why === 'needs') return because.quantities.includes(BOXES) ? ['boxes'] : [];
  if (because.why !== 'cases') return [];
  return [
    ...because.asks,
    ...because.missing.map(([dimension]) => dimension),
    ...(because.cases.some(({ tax }) => tax !== null) ? ['tax'] : []),
  ];
}

function countsBoxes(line: Pick<BillLine, 'units'>, { units }: Pick<BillWords, 'units'>): boolean {
  return line.units.some(unit => units[unit]?.of.includes(BOXES));
}
