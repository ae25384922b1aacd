// What a price or an end rests on, in a sentence.
import type { Lang } from '#i18n/lang.ts';
import { listComma } from '#i18n/punctuation.ts';
import type { BookBasis } from '#tools/book/book.ts';

export function basisText(basis: readonly BookBasis[], lang: Lang): string {
  if (basis.length === 0) return lang === 'zh' ? '没查到' : 'not found';
  return [...new Set(basis.map(({ text }) => text))].join(listComma[lang]);
}
