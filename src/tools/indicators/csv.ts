// The rows of indicators as CSV: ids first, one line a figure, goal, growth or gap.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { csvText } from '#output/formats/csv.ts';
import { rowsOfIndicator } from './rows.ts';
import type { Indicator } from '#schema/indicator.ts';

const head = [
  'indicator',
  'indicator_zh',
  'indicator_en',
  'line',
  'line_zh',
  'line_en',
  'part',
  'period',
  'until',
  'value',
  'up_to',
  'unit_zh',
  'unit_en',
  'printed',
  'document',
  'document_title',
  'at',
  'grade',
  'sources',
  'how',
  'note_zh',
  'note_en',
] as const;

export function indicatorsCsv(catalogue: Catalogue, indicators: Iterable<Named<Indicator>>): string {
  const rows: (readonly string[])[] = [head];
  for (const indicator of indicators) {
    const { slug, name } = indicator;
    for (const { line, rows: own } of rowsOfIndicator(catalogue, indicator)) {
      for (const row of own) {
        const unit = row.growth ? { zh: '%', en: '%' } : line.unit;
        const note = (lang: 'zh' | 'en') => [row.missing?.[lang], row.note?.[lang]].filter(Boolean).join(' ');
        rows.push([
          ...[slug, name.zh, name.en, line.id, line.name.zh, line.name.en],
          ...[row.part, row.period, row.until ?? '', row.value?.replace(/^-/u, '−') ?? '', row.upTo ?? ''],
          ...[unit.zh, unit.en, row.printed ?? '', row.document ?? ''],
          ...[row.document === null ? '' : (catalogue.documents.get(row.document)?.title.zh ?? ''), row.at ?? ''],
          ...[row.grade, row.sources.join(' '), row.formula ?? '', note('zh'), note('en')],
        ]);
      }
    }
  }
  return csvText(rows);
}
