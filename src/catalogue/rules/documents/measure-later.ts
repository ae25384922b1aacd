// What later documents tell of a measure stands in documents that are later.
import { datedOn } from '#domain/documents/measures.ts';
import { quote } from '#catalogue/problem.ts';
import type { Rule } from '#catalogue/draft.ts';

export const measureLater: Rule = {
  name: 'measure-later',
  protects: { zh: '措施的后续来自更晚的文件', en: 'What became of a measure is told by a later document' },
  check({ entries }, report) {
    const documents = new Map(entries.document.map(({ slug, data }) => [slug, data]));
    for (const entry of entries.measures) {
      const own = datedOn(documents.get(entry.data.document));
      for (const [index, { later = [] }] of entry.data.measures.entries()) {
        for (const [place, { document }] of later.entries()) {
          const day = datedOn(documents.get(document));
          // A document whose date is not known may well be later.
          if (own === null || day === null || day > own) continue;
          report(entry, ['measures', index, 'later', place, 'document'], {
            zh: `${quote(document)}（${day}）并不晚于 ${quote(entry.data.document)}（${own}）。后续只写更晚的文件。`,
            en: `${quote(document)} (${day}) is not later than ${quote(entry.data.document)} (${own}). Name a later document.`,
          });
        }
      }
    }
  },
};
