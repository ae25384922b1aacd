// The bytes of a list → its sheets, whatever it is written in; or a Refusal that says what to do.
import { limits } from './limits.ts';
import { Refusal } from '#schema/refusal.ts';
import type { Sheet } from './sheet.ts';
import { textSheet } from './text-file.ts';
import { isWorkbook } from './workbook-parts.ts';
import { workbookSheets, type WorkbookOptions } from './workbook.ts';

/** `name` is that of the file, for its extension. */
export async function readList(file: Uint8Array, name: string, options?: WorkbookOptions): Promise<Sheet[]> {
  if (file.length > limits.fileBytes) throw fileTooLarge(file.length);
  if (file.length === 0)
    throw new Refusal('文件是空的。请检查是否传完。', 'The file is empty. Check whether it arrived whole.');
  if (isWorkbook(file)) return workbookSheets(file, options);
  if (/\.(?:csv|txt|tsv)$/iu.test(name)) return [textSheet(file, name)];
  throw new Refusal(
    `“${name}”不是能读的价目表。请另存为 .xlsx 或 CSV（UTF-8）再导入。`,
    `${name} is not a list that can be read. Save it as .xlsx or CSV (UTF-8) and import again.`,
  );
}

export function fileTooLarge(bytes: number): Refusal {
  const megabytes = (bytes / 1_000_000).toFixed(0);
  return new Refusal(
    `文件有 ${megabytes} MB，上限 ${limits.fileBytes / 1_000_000} MB。请只留价目，另存再导入。`,
    `The file has ${megabytes} MB; the limit is ${limits.fileBytes / 1_000_000} MB. Keep the list only, save and import again.`,
  );
}
