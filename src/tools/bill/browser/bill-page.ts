// What the parts of the page know of it: the language, the book, and how a line is put right.
import type { BillBook } from '#tools/bill/book.ts';
import type { BillChecker, Correction } from '#tools/bill/check-bill.ts';
import type { Lang } from '#i18n/lang.ts';

export interface BillPage {
  lang: Lang;
  /** Where the addresses of this language begin. */
  home: string;
  book: () => BillBook;
  checker: () => BillChecker;
  correct: (key: string, correction: Correction | null) => void;
}
