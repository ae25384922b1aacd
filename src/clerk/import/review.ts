// The review file: every line that was not understood, with its cell, its text, why, and what may have been meant.
import type { Catalogue } from '#domain/catalogue.ts';
import { csvText } from '#output/formats/csv.ts';
import { called } from '#reading/called.ts';
import type { Finding } from './finding.ts';

const HEAD = ['单元格 cell', '原文 text', '原因', 'why', '相近的收费 near'];

/** The text of the file; null where everything was understood. */
export function reviewText(findings: readonly Finding[], catalogue: Pick<Catalogue, 'fees'>): string | null {
  const rows = findings.flatMap(finding => {
    if (finding.kind !== 'unclear') return [];
    const { address, text, why, near } = finding;
    const names = near.map(id => called(id, catalogue)).join('；');
    return [[address, text, why.zh, why.en, names]];
  });
  return rows.length === 0 ? null : csvText([HEAD, ...rows]);
}
