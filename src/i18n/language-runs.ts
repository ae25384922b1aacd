// Which pieces of a text are in another language than the page: what is Chinese in an English text (“Port Charges Rules
// 交水规〔2019〕2号, Table 2”), and two English words or more in a Chinese one. One word, or a code (THC, EIR), is part of it.
import { other, type Lang } from './lang.ts';

export interface Run {
  text: string;
  /** The language of the piece, where it is not that of the text. */
  lang?: Lang;
}

/** From one Chinese sign to the last one in reach, with the digits and brackets that stand in or right after it. */
const chinese =
  /[\p{Script=Han}〔（《“]?\p{Script=Han}(?:[\p{Script=Han}\p{Number}〔〕（）《》“”、，。：；·\-–.]*[\p{Script=Han}〕）》”])?/gu;

/** Two words or more, one of which at least is written as a word is, not as a code. */
const english = /(?<![\w&#/.-])(?=[A-Z ]*[a-z])[A-Za-z][A-Za-z’-]+(?: [A-Za-z][A-Za-z’-]+)+/gu;

/** The pieces of `text` in their order, together the text. */
export function languageRuns(text: string, lang: Lang): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(lang === 'en' ? chinese : english)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: found, lang: other(lang) });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
