// What was pasted → lines. What is no charge is set apart by what it is, told, and not judged; what the bill says of itself is read
// from it.
import { DIRECTION, type BillLine } from './line.ts';
import type { BillHead, HeadLine } from './head.ts';
import type { Cells, LineReader } from './read-line.ts';
import { cellsOf, columnsIn, subColumnsIn, type Table } from './table.ts';

/** Why a line is not judged by itself; `joined`: a price that belongs to the name above it. */
export type PassedKind = 'heading' | 'total' | 'head' | 'rule' | 'note' | 'joined';

export interface ReadBill {
  lines: BillLine[];
  /** Rows that are no charges, as they stand. */
  passed: { at: number; text: string; kind: PassedKind }[];
  /** Lines beyond the limit, which were not read. */
  beyond: number;
  /** What the bill says of itself. */
  head: BillHead;
  /** Nothing on it looks like a charge: no line is judged. */
  noBill: boolean;
}

/** A bill has some dozen lines; a year of them has some hundred. */
export const MOST_LINES = 1000;

const TOTAL =
  /^[\s|,;\t"]*(?:合\s*计|总\s*计|共\s*计|小\s*计|总\s*额|总\s*金\s*额|价税合计|费用合计|合计金额|应付合计|(?:人民币|美元|港元|港币|欧元|日元|日币|本币|外币)金额|grand\s*total|sub\s*-?total|total(?:\s+(?:amount|due|charges?))?)(?:金额|费用|人民币|美元|rmb|cny|usd|hkd|eur|jpy|大写|小写|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整]|[\s:：,，;|\t"()（）=¥￥$.\d-])*$/iu;
const RULE = /^[\s|:+=_—–-]+$/u;
const LABELLED = /^[\s|]*(?<label>[^:：\t]{1,24}?)\s*[:：]\s*(?<value>.*)$/u;
/** What a charge is called by when nothing else tells it. */
const CHARGE = /费|fee|charge|surcharge|thc/iu;
/** A price as it stands in a line: with a currency or a unit. */
const PRICED =
  /[¥￥$]\s*\d|\d\s*(?:元|[¥￥$]|\/|每|rmb|cny|usd|hkd|eur|jpy)|(?:rmb|cny|usd|hkd|eur|jpy|美元|人民币)\s*\d/iu;
const FIGURE = /\d/u;

export function readBill(text: string, reader: LineReader): ReadBill {
  const lines: BillLine[] = [];
  const passed: ReadBill['passed'] = [];
  const head: HeadLine[] = [];
  let beyond = 0;
  let table: Table | null = null;
  let fresh = false;
  let section: string | null = null;
  let at = 0;
  for (const raw of text.split(/\r\n?|\n/u)) {
    at++;
    if (raw.trim() === '') continue;
    if (lines.length >= MOST_LINES) {
      beyond++;
      continue;
    }
    const pass = (kind: PassedKind) => passed.push({ at, text: raw.trim(), kind });
    const short = raw.length < 500;
    const heading: Table | null = short ? columnsIn(raw, reader) : null;
    const below: Table | null = short && fresh && table ? subColumnsIn(raw, table, reader) : null;
    fresh = heading !== null;
    if (heading ?? below) {
      table = heading ?? below;
      pass('heading');
    } else if (RULE.test(raw)) {
      pass('rule');
      fresh = table !== null;
    } else if (raw.length < 300 && TOTAL.test(raw.normalize('NFKC'))) pass('total');
    else {
      const cells = table && short ? cellsOf(raw, table.separator) : [];
      if (table && cells.length >= 2) {
        const read = tableLines(at, cells, table, reader);
        if (read.length === 0) pass('note');
        else lines.push(...read.map(line => inSection(line, section)));
        continue;
      }
      const apart = short ? headLine(raw, reader) : null;
      if (apart) {
        head.push(apart);
        pass(apart.label === '' ? 'note' : 'head');
        if (apart.label === '') section = reader.directionOf(raw) ?? section;
      } else {
        const shown = raw.replaceAll('\t', ' ').trim();
        // A line that is only a price belongs to the name above it.
        const above = lines.at(-1);
        const named = above?.fault === 'no-figure' && above.name !== '' && reader.isPrice(shown) ? lines.pop()! : null;
        if (named) pass('joined');
        const pieces = reader.pieces(named ? `${named.text} ${shown}` : shown);
        const read = pieces.map(({ text: piece, column }, part) => ({
          ...reader.free(piece, named?.at ?? at),
          ...(pieces.length > 1 ? { part, column } : {}),
        }));
        lines.push(...read.map(line => inSection(line, section)));
      }
    }
  }
  if (table?.columns.some(({ field }) => field === 'tax')) head.push({ label: '', value: '不含税' });
  const noBill = lines.length + passed.length > 1 && !lines.some(line => reader.isCharge(line));
  return noBill
    ? { lines: [], passed: everyLine(text), beyond, head: {}, noBill }
    : { lines, passed, beyond, head: reader.head(head), noBill };
}

function everyLine(text: string): ReadBill['passed'] {
  return text
    .split(/\r\n?|\n/u)
    .map((raw, index) => ({ at: index + 1, text: raw.trim(), kind: 'note' as const }))
    .filter(({ text: shown }) => shown !== '')
    .slice(0, MOST_LINES);
}

/** A line that is no charge: “word: value” of something that is none, or words without a figure that name none. */
function headLine(raw: string, reader: LineReader): HeadLine | null {
  const { label, value = '' } = LABELLED.exec(raw)?.groups ?? {};
  if (label !== undefined && !CHARGE.test(label) && !reader.names(label) && !PRICED.test(value)) {
    if (!reader.names(raw) || !FIGURE.test(value)) return { label: label.trim().toLowerCase(), value };
  }
  const plain = raw.trim();
  const says =
    reader.mayCharge(plain) || (CHARGE.test(plain) && plain.length <= 20 && reader.directionOf(plain) === null);
  if (!says && !FIGURE.test(plain)) return { label: '', value: plain };
  // “以上价格均不含税，税点6%”: its figure is the rate of the tax.
  if (reader.isTaxNote(plain)) return { label: '', value: plain };
  return null;
}

/** One line, or one for each column that holds a price; none for a row without a name and without a figure. */
function tableLines(at: number, cells: readonly string[], table: Table, reader: LineReader): BillLine[] {
  const text = cells.filter(Boolean).join(' · ');
  const given: Cells = { name: '' };
  const groups = new Map<string, { size?: string; currency?: string; each?: string; all?: string }>();
  for (const [index, { field, size, currency }] of table.columns.entries()) {
    const cell = cells[index] ?? '';
    if (field === null || field === 'note' || field === 'tax' || field === 'gross' || cell === '') continue;
    if ((field === 'each' || field === 'all') && (size !== undefined || currency !== undefined)) {
      const key = size ?? currency!;
      const group = groups.get(key) ?? {
        ...(size !== undefined && { size }),
        ...(currency !== undefined && { currency }),
      };
      groups.set(key, { ...group, [field]: cell });
    } else if (field === 'number') given.numbers = [...(given.numbers ?? []), cell];
    else given[field] = cell;
  }
  const priced = [...groups.values()];
  if (priced.length === 0) {
    const silent = given.name === '' && !cells.some(cell => FIGURE.test(cell));
    return silent ? [] : [reader.cells(given, text, at)];
  }
  return priced.map(({ size, currency, each, all }, part) => ({
    ...reader.cells(
      { ...given, ...(size && { size }), ...(currency && { currency }), ...(each && { each }), ...(all && { all }) },
      text,
      at,
    ),
    ...(priced.length > 1 ? { part, column: size ?? currency ?? '' } : {}),
  }));
}

function inSection(line: BillLine, direction: string | null): BillLine {
  if (direction === null || line.conditions[DIRECTION] !== undefined) return line;
  return { ...line, conditions: { ...line.conditions, [DIRECTION]: direction } };
}
