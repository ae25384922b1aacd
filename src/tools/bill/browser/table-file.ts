// The result as rows of a file.
import { basisText } from '#tools/bill/basis-text.ts';
import type { JudgedLine } from '#tools/bill/check-bill.ts';
import type { BillFacts } from '#tools/bill/facts.ts';
import { verdictSentences } from '#tools/bill/text.ts';
import { verdictWords } from '#tools/bill/verdict-words.ts';
import { billWords } from '#tools/bill/words.ts';
import type { BillPage } from './bill-page.ts';
import { linksOf } from './links.ts';

/** Head and rows of the file. */
export function billTable(lines: readonly JudgedLine[], page: BillPage, facts: BillFacts): string[][] {
  const { lang } = page;
  const w = billWords(lang);
  const book = page.book();
  return [
    [...w.csv],
    ...lines.map(({ line, verdict }) => {
      const day = line.day ?? facts.day;
      const gap = 'gap' in verdict ? verdict.gap : null;
      const entry = 'entry' in verdict ? verdict.entry : null;
      const [link] = linksOf(verdict, page, day).toReversed();
      return [
        ...[String(line.at), line.text, verdict.fee ?? ''],
        verdict.fee === null ? line.name : (book.fees[verdict.fee]?.name ?? ''),
        verdictWords(lang).verdicts[verdict.kind],
        verdictSentences(verdict, { book, lang, day }).join(lang === 'zh' ? '' : ' '),
        ...[gap?.each ?? '', gap?.all ?? '', gap?.currency ?? line.currency ?? ''],
        entry === null ? '' : entry.entity === '' ? '' : (book.entities[entry.entity]?.name ?? ''),
        ...[entry?.text ?? '', entry === null ? '' : basisText(entry.basis, lang)],
        link === undefined ? '' : new URL(link.href, book.baseUrl).href,
      ];
    }),
  ];
}
