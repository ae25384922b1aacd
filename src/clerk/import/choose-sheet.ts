// Which sheet of a workbook is the list, and its rows sorted out.
import { headerOf } from './header.ts';
import { sortRows, type Sorted } from './lines.ts';
import type { ListDefaults } from './read-line.ts';
import type { ListReaders } from './readers.ts';
import { Refusal } from '#schema/refusal.ts';
import type { Sheet } from '#reading/sheet.ts';

export interface ChosenSheet {
  sheet: Sheet;
  sorted: Sorted;
  defaults: ListDefaults;
  /** Names of other sheets that look like lists and were not read. */
  others: readonly string[];
}

/** Sheets of our own template that are not lists. */
export const EXAMPLE_SHEET = '示例';
export const NOTES_SHEET = '填写说明';

/** The sheet with that number (from 1), else the first with a header. Throws a Refusal where none has one. */
export function chooseSheet(sheets: readonly Sheet[], number: number | null, readers: ListReaders): ChosenSheet {
  const names = sheets.map(({ name }, index) => `${index + 1} ${name}`).join('，');
  if (number !== null && !sheets[number - 1]) {
    throw new Refusal(
      `没有第 ${number} 张表。文件里有：${names}。`,
      `There is no sheet ${number}. The file holds: ${names}.`,
    );
  }
  const candidates =
    number === null ? sheets.filter(({ name }) => ![EXAMPLE_SHEET, NOTES_SHEET].includes(name)) : [sheets[number - 1]!];
  const lists = candidates.flatMap(sheet => {
    const header = headerOf(sheet, readers);
    return header ? [{ sheet, header, sorted: sortRows(sheet, header) }] : [];
  });
  const [first] = lists;
  if (!first) throw noHeader(names);
  const chosen = lists.find(({ sorted }) => sorted.lines.length > 0) ?? first;
  const others = lists.filter(one => one !== chosen && one.sorted.lines.length > 0).map(({ sheet }) => sheet.name);
  return { sheet: chosen.sheet, sorted: chosen.sorted, defaults: defaultsOf(chosen.sorted, readers), others };
}

/** “单位：元” in the title. */
function defaultsOf({ passed }: Sorted, { readUnit }: ListReaders): ListDefaults {
  for (const { above, text } of passed) {
    const said = above
      ? /(?:单位|币种|currency)\s*[:：]\s*(?<said>[^\s)）|，,]+)/iu.exec(text)?.groups?.said
      : undefined;
    const currency = said === undefined ? null : readUnit(said).currency;
    if (currency !== null) return { currency };
  }
  return { currency: null };
}

function noHeader(names: string): Refusal {
  return new Refusal(
    `没有找到表头。前 40 行里要有一行写明“项目名称”和“收费标准”（或价格、金额）。表：${names}。模板：npm run import -- --template OUT.xlsx`,
    `No header was found. One of the first 40 rows must name the item (项目名称) and the price (收费标准). Sheets: ${names}. A template: npm run import -- --template OUT.xlsx`,
  );
}
