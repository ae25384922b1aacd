// Data as the text of a data file, in the hand of the files that are there: short things on one line, the rest indented,
// dates and digits in quotes. Writes no files.
import { parse as parseYaml } from 'yaml';

export type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };
export type Entries = Readonly<Record<string, Value>>;

/** As wide as a line may be. Characters. */
const WIDTH = 120;
/** Always one line a key, however short: rows are never squeezed into one line. */
const LONG = new Set(['versions', 'rates', 'effects', 'list', 'ended']);

/** A map, each key on its line. Keys without a value are left out. */
export function blockText(entries: Entries, indent = 0): string {
  return defined(entries)
    .map(([key, value]) => pairText(key, value, indent))
    .join('');
}

function pairText(key: string, value: Value, indent: number): string {
  const space = ' '.repeat(indent);
  const line = `${space}${scalar(key, false)}: ${isCollection(value) ? flow(value) : scalar(value, false)}`;
  if (!isCollection(value)) return `${line}\n`;
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    if (items.every(item => !isCollection(item))) return `${line}\n`;
    return `${space}${key}:\n${items.map(item => itemText(item, indent + 2, LONG.has(key))).join('')}`;
  }
  if (line.length <= WIDTH && !LONG.has(key)) return `${line}\n`;
  return `${space}${key}:\n${blockText(value as Entries, indent + 2)}`;
}

function itemText(item: Value, indent: number, long: boolean): string {
  const line = `${' '.repeat(indent)}- ${isCollection(item) ? flow(item) : scalar(item, false)}\n`;
  if (!isCollection(item) || Array.isArray(item) || (!long && line.length <= WIDTH + 1)) return line;
  const block = blockText(item as Entries, indent + 2);
  return `${' '.repeat(indent)}- ${block.slice(indent + 2)}`;
}

function flow(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(flow).join(', ')}]`;
  if (!isCollection(value)) return scalar(value, true);
  const pairs = defined(value as Entries).map(([key, inner]) => `${scalar(key, true)}: ${flow(inner)}`);
  return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
}

function defined(entries: Entries): [string, Value][] {
  return Object.entries(entries).filter(([, value]) => value !== undefined);
}

function isCollection(value: Value): boolean {
  return typeof value === 'object' && value !== null;
}

/** Without quotes where YAML reads the same text; digits and dates are quoted. */
function scalar(value: Value, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value, inFlow) ? value : JSON.stringify(value);
}

/** Tags that do not resolve are no news here. */
const parse = (text: string): unknown => parseYaml(text, { logLevel: 'error' });

function isPlain(text: string, inFlow: boolean): boolean {
  if (/^\d{4}-\d/u.test(text) || /[\n\r\t#]/u.test(text)) return false;
  try {
    const read = parse(inFlow ? `k: { a: ${text}, b: [${text}] }` : `k: ${text}`) as { k: unknown };
    if (!inFlow) return read.k === text && (parse(`${text}: 1`) as Record<string, unknown>)[text] === 1;
    const { a, b } = read.k as { a: unknown; b: unknown[] };
    return a === text && b.length === 1 && b[0] === text;
  } catch {
    return false;
  }
}
