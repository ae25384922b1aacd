// Exported lists and the template as files. The only place that writes workbooks by their bytes.
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import type { Catalogue } from '#domain/catalogue.ts';
import { csvText } from '#output/formats/csv.ts';
import { EXAMPLE_SHEET, NOTES_SHEET } from '#clerk/import/choose-sheet.ts';
import { exportRows, templateSheets } from '#clerk/import/export-list.ts';
import { Refusal } from '#schema/refusal.ts';

/** By the extension of `file`: .xlsx or .csv. */
export async function exportFile(file: string, catalogue: Catalogue, entity: string, day: string): Promise<Uint8Array> {
  const rows = exportRows(catalogue, entity, day);
  if (/\.csv$/iu.test(file)) return new TextEncoder().encode(csvText(rows));
  if (!/\.xlsx$/iu.test(file))
    throw new Refusal('导出文件名应以 .xlsx 或 .csv 结尾', 'The name of the export must end in .xlsx or .csv');
  return writeWorkbook(asText(rows), { sheet: '价目', columns: widths }).toBuffer();
}

export async function templateFile(file: string): Promise<Uint8Array> {
  if (!/\.xlsx$/iu.test(file))
    throw new Refusal('模板文件名应以 .xlsx 结尾', 'The name of the template must end in .xlsx');
  const { list, example, notes } = templateSheets();
  return writeWorkbook([
    { sheet: '价目', data: asText(list), columns: widths, stickyRowsCount: 1 },
    { sheet: EXAMPLE_SHEET, data: asText(example), columns: widths },
    { sheet: NOTES_SHEET, data: asText(notes), columns: [{ width: 60 }, { width: 60 }] },
  ]).toBuffer();
}

const widths = [6, 8, 22, 30, 24, 34, 34, 14, 14, 20, 18, 20].map(width => ({ width }));

/** Every cell as text, so that “8/12” never becomes a date and “0104” keeps its zero. */
function asText(rows: readonly (readonly string[])[]): SheetData {
  return rows.map((row, index) =>
    row.map(value => ({
      value,
      type: String,
      format: '@',
      wrap: true,
      ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
}
