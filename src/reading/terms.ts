// The words of the closed lists as price lists print them: labels in both languages and other ways of writing.
import { squeeze } from '#text/normalise.ts';
import type { Bilingual } from '#schema/text.ts';

export interface Term<Code> {
  /** Normalised, without spaces. */
  word: string;
  code: Code;
}

/** Every way in which one entry of a list is written. */
export function waysOf({ zh, en, also = [] }: Bilingual & { also?: readonly string[] | undefined }): string[] {
  return [...new Set([zh, en, ...also].map(squeeze))].filter(Boolean);
}

/** Units that count a quantity, and nothing else. */
export function unitsCounting(units: Readonly<Record<string, { of: readonly string[] }>>, quantity: string): string[] {
  return Object.entries(units).flatMap(([code, { of }]) => (of.length === 1 && of[0] === quantity ? [code] : []));
}

/** Longest first, so that “40HQ” is found before “40”. */
export function longestFirst<Code>(terms: readonly Term<Code>[]): Term<Code>[] {
  return [...terms].sort((a, b) => b.word.length - a.word.length);
}

/** Where a word stands in a text, not as part of a longer number or word of letters; -1 for nowhere. */
export function placeOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + word.length] ?? '';
    const joined = (a: string, b: string) =>
      (/[a-z]/u.test(a) && /[a-z]/u.test(b)) || (/[\d.]/u.test(a) && /\d/u.test(b));
    if (!joined(before, word[0]!) && !joined(word.at(-1)!, after)) return at;
  }
  return -1;
}
