// The result as a file, one row a line.
import { basisText } from '#tools/bill/basis-text.ts';
import type { JudgedLine } from '#tools/bill/check-bill.ts';
import type { BillFacts } from '#tools/bill/facts.ts';
import { verdictSentences } from '#tools/bill/text.ts';
import type { Lang } from '#i18n/lang.ts';
import type { BillPage } from './bill-page.ts';
import { csvText } from '#output/formats/csv.ts';
import { linksOf } from './links.ts';

const heads: Record<Lang, readonly string[]> = {
  zh: [
    '行号',
    '账单原文',
    '编号',
    '收费项目',
    '结论',
    '说明',
    '单价高低',
    '合计高低',
    '币种',
    '对照单位',
    '对照价格',
    '依据',
    '链接',
  ],
  en: [
    'Line',
    'As on the bill',
    'No.',
    'Charge',
    'Result',
    'Explanation',
    'Difference per unit',
    'Difference in total',
    'Currency',
    'Compared with',
    'Published price',
    'Basis',
    'Link',
  ],
};

/** Head and rows of the file. */
function billTable(lines: readonly JudgedLine[], page: BillPage, facts: BillFacts): string[][] {
  const { lang } = page;
  const book = page.book();
  return [
    [...heads[lang]],
    ...lines.map(({ line, verdict }) => {
      const day = line.day ?? facts.day;
      const gap = 'gap' in verdict ? verdict.gap : null;
      const entry = 'entry' in verdict ? verdict.entry : null;
      const [link] = linksOf(verdict, page, day).toReversed();
      return [
        ...[String(line.at), line.text, verdict.fee ?? ''],
        verdict.fee === null ? line.name : (book.fees[verdict.fee]?.name ?? ''),
        book.says.verdicts[verdict.kind],
        verdictSentences(verdict, { book, lang, day }).join(lang === 'zh' ? '' : ' '),
        ...[gap?.each ?? '', gap?.all ?? '', gap?.currency ?? line.currency ?? ''],
        entry === null ? '' : entry.entity === '' ? '' : (book.entities[entry.entity]?.name ?? ''),
        ...[entry?.text ?? '', entry === null ? '' : basisText(entry.basis, lang)],
        link === undefined ? '' : new URL(link.href, book.baseUrl).href,
      ];
    }),
  ];
}

/** Hands the file to the reader. */
export function download(lines: readonly JudgedLine[], page: BillPage, facts: BillFacts): void {
  const text = csvText(billTable(lines, page, facts));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `bill-${facts.day}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
