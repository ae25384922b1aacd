// An .xlsx file → its sheets. The reader gets only what has been unpacked and looked through here, packed anew.
import { strToU8, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { fillMerged } from './merged.ts';
import { Refusal } from '#schema/refusal.ts';
import { addressOf, cellOf, type Cell, type Sheet } from './sheet.ts';
import { isSheetXml, percentStyles, sheetFacts, sheetParts, type SheetFacts } from './sheet-xml.ts';
import { workbookParts } from './workbook-parts.ts';

/** A number as the file writes it, apart from text that looks like one. */
class NumberText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export interface WorkbookOptions {
  /** A formula stands for the value that was last worked out; without, it is refused. */
  formulasAsValues?: boolean;
}

/** Every sheet, merged cells filled in. Throws a Refusal. */
export async function workbookSheets(
  file: Uint8Array,
  { formulasAsValues = false }: WorkbookOptions = {},
): Promise<Sheet[]> {
  const parts = workbookParts(file);
  const styles = percentStyles(parts.get('xl/styles.xml') ?? '');
  const facts = new Map<string, SheetFacts>();
  const checked: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  for (const [name, xml] of parts) {
    if (isSheetXml(xml)) facts.set(name, sheetFacts(formulasAsValues ? withoutFormulas(xml) : xml, styles));
    checked[name] = strToU8(facts.get(name)?.xml ?? xml);
  }
  const names = sheetParts(parts.get('xl/workbook.xml') ?? '', parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const sheets = await read(zipSync(checked, { level: 0 }));
  return sheets.map(({ sheet: name, data }) => {
    const fact = facts.get(names.get(name) ?? '');
    const rows = data.map((row, r) => row.map((value, c) => cell(value, addressOf(r, c), fact?.percents)));
    return fillMerged({ name, rows }, fact?.merges ?? []);
  });
}

/** Cells with what was last shown in them. */
function withoutFormulas(xml: string): string {
  return xml.replace(/<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)/gu, '');
}

async function read(bytes: Uint8Array<ArrayBuffer>) {
  try {
    return await readSheets<NumberText>(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength), {
      parseNumber: text => new NumberText(text),
    });
  } catch {
    throw new Refusal(
      '表格读不出来，可能已损坏。请在表格软件里打开，另存为 .xlsx 再导入。',
      'The workbook cannot be read and may be damaged. Open it in a spreadsheet program, save it as .xlsx and import again.',
    );
  }
}

function cell(value: unknown, address: string, percents: ReadonlySet<string> | undefined): Cell | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return cellOf(value.toISOString().slice(0, 10), 'date', address);
  if (value instanceof NumberText) {
    return cellOf(numberText(value.text, percents?.has(address) ?? false), 'number', address);
  }
  return cellOf(String(value as string | boolean), 'text', address);
}

/** Digits as a person would have typed them: 0.30000000000000004 is what a spreadsheet keeps of 0.3. */
function numberText(text: string, percent: boolean): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  const shown = Number((percent ? value * 100 : value).toPrecision(15));
  const digits = shown.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  return percent ? `${digits}%` : digits;
}
