// Changes to the history in a data file, as text → text: comments and every other line stay as they are.
// What cannot be placed surely is refused with an UneditableText, and the text is left alone.
import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Day } from '../domain/day.ts';

/** The file is written in a way that has no place for the change; it must be edited by hand. */
export class UneditableText extends Error {
  constructor() {
    super('文件的写法不便自动修改，请手工改 · the file is written in a way that must be edited by hand');
    this.name = 'UneditableText';
  }
}

/** A new version on top of `versions`. `lines` gives its lines for the column of the dash. */
export function addVersion(text: string, lines: (indent: number) => string[]): string {
  const pair = versionsPair(text);
  const key = pair.key as { range: [number, number, number] };
  const list = pair.value;
  if (list.flow) {
    if (list.items.length > 0) throw new UneditableText();
    const [start, end] = list.range!;
    return `${text.slice(0, start).trimEnd()}\n${lines(2).join('\n')}${text.slice(end)}`;
  }
  const first = rangeOf(list.items[0]);
  const dash = text.lastIndexOf('-', first);
  const indent = dash - (text.lastIndexOf('\n', dash) + 1);
  const below = text.indexOf('\n', key.range[1]) + 1;
  if (below === 0 || !/^ *$/u.test(text.slice(dash - indent, dash))) throw new UneditableText();
  return `${text.slice(0, below)}${lines(indent).join('\n')}\n${text.slice(below)}`;
}

/** The version at `index` ends on `to`, the last day on which it holds. */
export function closeVersion(text: string, index: number, to: Day): string {
  const version = versionsPair(text).value.items[index];
  if (!isMap(version)) throw new UneditableText();
  const value = JSON.stringify(to);
  const old = pairOf(version, 'to');
  if (old) {
    const [start, end] = scalarRange(old);
    return text.slice(0, start) + value + text.slice(end);
  }
  const after = pairOf(version, 'fromPrecision') ?? pairOf(version, 'from');
  if (!after) throw new UneditableText();
  const [, end] = scalarRange(after);
  if (version.flow) return `${text.slice(0, end)}, to: ${value}${text.slice(end)}`;
  const keyStart = rangeOf(after.key);
  const indent = keyStart - (text.lastIndexOf('\n', keyStart) + 1);
  const newline = text.indexOf('\n', end);
  const at = newline < 0 ? text.length : newline;
  return `${text.slice(0, at)}\n${' '.repeat(indent)}to: ${value}${text.slice(at)}`;
}

function versionsPair(text: string): Pair & { value: YAMLSeq } {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false });
  const pair =
    isMap(document.contents) && document.errors.length === 0 ? pairOf(document.contents, 'versions') : undefined;
  if (!pair || !isSeq(pair.value)) throw new UneditableText();
  return pair as Pair & { value: YAMLSeq };
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find(item => isScalar(item.key) && item.key.value === key);
}

function scalarRange({ value }: Pair): readonly [number, number, number] {
  if (!isScalar(value) || !value.range) throw new UneditableText();
  return value.range;
}

function rangeOf(node: unknown): number {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  if (!range) throw new UneditableText();
  return range[0]!;
}
