// What of the bill was not judged: lines that are no charge, and cells that say nothing to a judgement, a column of them as one; each
// with its place and why.
import type { Lang } from '#i18n/lang.ts';
import { comma, middot } from '#i18n/punctuation.ts';
import type { CheckedBill } from './check-bill.ts';
import { billWords } from './words.ts';

/** Cells that were read and are in no judgement; those of a column together. */
type NotJudged = Pick<CheckedBill, 'passed' | 'unused'>;

const LONGEST = 120;
/** Different cells of a column that are told. */
const TOLD = 3;

/** `summary` is empty where there is nothing; lines in the order of the bill, then columns. */
export function passedText({ passed, unused }: NotJudged, lang: Lang): { summary: string; items: string[] } {
  const w = billWords(lang);
  const item = (place: string, why: string, text: string) =>
    [place, why, text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text].join(middot);
  const columns = Map.groupBy(unused, ({ column }) => column);
  const loose = columns.get('') ?? [];
  columns.delete('');
  const lines = [
    ...passed.map(({ at, text, kind }) => ({ at, said: item(w.line(at), w.passedKinds[kind], text) })),
    ...loose.map(({ at, text }) => ({ at, said: item(w.line(at), w.notUsed, text) })),
  ].sort((a, b) => a.at - b.at);
  const told = [...columns].map(([column, cells]) => {
    const texts = [...new Set(cells.map(({ text }) => text))];
    const some = texts.slice(0, TOLD).join(comma[lang]);
    return item(w.column(column), w.notUsed, texts.length > TOLD ? `${some}…` : some);
  });
  return {
    summary: lines.length + columns.size === 0 ? '' : w.passed(lines.length, columns.size),
    items: [...lines.map(({ said }) => said), ...told],
  };
}
