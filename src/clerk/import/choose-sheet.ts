// Which sheet of a workbook is the list, and its rows sorted out.
import type { Catalogue } from '#domain/catalogue.ts';
import { sortRows, type Sorted } from './lines.ts';
import type { ListDefaults } from './read-line.ts';
import type { ListReaders } from './readers.ts';
import { Refusal } from '#schema/refusal.ts';
import type { Sheet } from '#reading/sheet.ts';
import { squeeze } from '#text/normalise.ts';

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

type Ports = Catalogue['vocabulary']['ports'];

/**
 * The sheet with that number (from 1), else the first with a header; of sheets that are named after ports, that of this port. Throws a
 * Refusal where none has a header, and where every one is of another port.
 */
export function chooseSheet(
  sheets: readonly Sheet[],
  number: number | null,
  readers: ListReaders,
  ports: Ports,
): ChosenSheet {
  const names = sheets.map(({ name }, index) => `${index + 1} ${name}`).join('，');
  if (number !== null && !sheets[number - 1]) {
    throw new Refusal(
      `没有第 ${number} 张表。文件里有：${names}。`,
      `There is no sheet ${number}. The file holds: ${names}.`,
    );
  }
  const candidates =
    number === null ? sheets.filter(({ name }) => ![EXAMPLE_SHEET, NOTES_SHEET].includes(name)) : [sheets[number - 1]!];
  const lists = candidates
    .map(sheet => ({ sheet, sorted: sortRows(sheet, readers), port: portNamed(sheet.name, ports) }))
    .filter(({ sorted }) => sorted.headed);
  if (lists.length === 0) throw noHeader(names);
  const here = lists.filter(({ port }) => port === 'here');
  const able = here.length > 0 ? here : lists.filter(({ port }) => number !== null || port !== 'elsewhere');
  const [first] = able;
  if (!first) throw otherPorts(names);
  const chosen = able.find(({ sorted }) => sorted.lines.length > 0) ?? first;
  const others = lists.filter(one => one !== chosen && one.sorted.lines.length > 0).map(({ sheet }) => sheet.name);
  return { sheet: chosen.sheet, sorted: chosen.sorted, defaults: defaultsOf(chosen.sorted, readers), others };
}

/** Whether a sheet is named after this port, or after another. */
function portNamed(name: string, ports: Ports): 'here' | 'elsewhere' | null {
  const text = squeeze(name);
  const named = Object.values(ports).filter(({ zh, en, also = [] }) =>
    [zh, en, ...also].some(one => text.includes(squeeze(one))),
  );
  if (named.length === 0) return null;
  return named.some(({ here }) => here) ? 'here' : 'elsewhere';
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

function otherPorts(names: string): Refusal {
  return new Refusal(
    `每张表都写着别的口岸的名字：${names}。要读其中一张，请用 --sheet 指明。`,
    `Every sheet is named after another port: ${names}. To read one of them, say which with --sheet.`,
  );
}

function noHeader(names: string): Refusal {
  return new Refusal(
    `没有找到表头。要有一行写明“项目名称”和“收费标准”（或价格、金额）。表：${names}。模板：npm run import -- --template OUT.xlsx`,
    `No header was found. One row must name the item (项目名称) and the price (收费标准). Sheets: ${names}. A template: npm run import -- --template OUT.xlsx`,
  );
}
