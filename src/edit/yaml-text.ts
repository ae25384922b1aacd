// Values as YAML text in the style of the data files: one line where it fits, dates and digits in quotes. Writes no files.
import { parse } from 'yaml';

export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

const WIDTH = 120;

/** The lines of a map, each indented by `indent` spaces. Keys without a value are left out. */
export function mapLines(value: Readonly<Record<string, YamlValue | undefined>>, indent: number): string[] {
  return entries(value).flatMap(([key, inner]) => pairLines(key, inner, indent));
}

/** The lines of one item of a list: its first key stands after the dash. */
export function itemLines(value: Readonly<Record<string, YamlValue | undefined>>, indent: number): string[] {
  const [first = '', ...rest] = mapLines(value, indent + 2);
  return [`${' '.repeat(indent)}- ${first.trimStart()}`, ...rest];
}

/** A string, number or word as it stands after a key or inside brackets. */
function scalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value) ? value : JSON.stringify(value);
}

function pairLines(key: string, value: YamlValue, indent: number): string[] {
  const start = `${' '.repeat(indent)}${isPlain(key) ? key : JSON.stringify(key)}:`;
  const line = `${start} ${flow(value)}`;
  const short = line.length <= WIDTH;
  if (typeof value !== 'object' || value === null) return [line];
  if (isList(value)) {
    const maps = value.filter(isMap);
    // Rows are never squeezed into one line.
    const block = maps.length === value.length && value.length > 0 && (BLOCKS.has(key) || !short);
    return block ? [start, ...maps.flatMap(item => listItem(key, item, indent + 2))] : [line];
  }
  return short ? [line] : [start, ...mapLines(value as Record<string, YamlValue>, indent + 2)];
}

/** Lists that stand one item below the other. */
const BLOCKS = new Set(['rates', 'basis', 'versions']);

function listItem(key: string, item: Record<string, YamlValue>, indent: number): string[] {
  const line = `${' '.repeat(indent)}- ${flow(item)}`;
  return key === 'basis' && line.length <= WIDTH ? [line] : itemLines(item, indent);
}

function flow(value: YamlValue): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  const inside = entries(value as Record<string, YamlValue>).map(
    ([key, inner]) => `${isPlain(key) ? key : JSON.stringify(key)}: ${flow(inner)}`,
  );
  return inside.length === 0 ? '{}' : `{ ${inside.join(', ')} }`;
}

/** May it stand without quotes, inside brackets too, and come back as the same text? */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}（《]/u.test(text) || /[\n\r\t,[\]{}"'#:&*!|>%@`\\]|\s$/u.test(text)) return false;
  if (/^[\d.]+$|^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  try {
    return parse(`[${text}]`).length === 1 && parse(`- ${text}`)[0] === text;
  } catch {
    return false;
  }
}

function entries(value: Readonly<Record<string, YamlValue | undefined>>): [string, YamlValue][] {
  return Object.entries(value).filter((entry): entry is [string, YamlValue] => entry[1] !== undefined);
}

function isList(value: object): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isMap(value: YamlValue): value is Record<string, YamlValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
