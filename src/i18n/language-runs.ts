// Which pieces of a text are in another language than the page: what is Chinese in an English text (“Port Charges Rules
// 交水规〔2019〕2号, Table 2”). Latin words in a Chinese text (THC, EIR) are part of it.
import type { Lang } from './lang.ts';

export interface Run {
  text: string;
  /** The language of the piece, where it is not that of the text. */
  lang?: Lang;
}

/** From one Chinese sign to the last one in reach, with the digits and brackets that stand in or right after it. */
const chinese =
  /[\p{Script=Han}〔（《“]?\p{Script=Han}(?:[\p{Script=Han}\p{Number}〔〕（）《》“”、，。：；·\-–.]*[\p{Script=Han}〕）》”])?/gu;

/** The pieces of `text` in their order, together the text. */
export function languageRuns(text: string, lang: Lang): Run[] {
  if (lang === 'zh') return [{ text }];
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(chinese)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: found, lang: 'zh' });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
