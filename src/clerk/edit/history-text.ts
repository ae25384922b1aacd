// Changes to the history in a fee's or tariff's YAML text: a version on top, a last day. Every other byte stays where it
// was, comments and line ends included. It does not check what the data mean.
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Day } from '#time/day.ts';
import { append } from './append.ts';
import { NotEditable } from './not-editable.ts';

/**
 * `text` with `version` as the first item of `versions:`.
 *
 * @param text a whole data file
 * @param version the new version as a YAML block, not indented, such as `from: "2026-01-01"\nchange: [A]\n…`
 * @throws NotEditable when the text has no `versions`, or when they stand in brackets
 */
export function addVersion(text: string, version: string): string {
  const pair = versionsPair(text);
  const versions = isSeq(pair.value) ? pair.value : null;
  if (versions?.flow && versions.items.length > 0) {
    throw new NotEditable(
      'versions 写在方括号里，不能自动添加。请改成每个版本以 “- ” 开头。',
      'The versions stand in brackets. Write each version as an item that begins with “- ”.',
    );
  }
  const key = startOf(pair.key);
  const indent = versions && !versions.flow ? columnOf(text, startOf(versions)) : columnOf(text, key) + 2;
  const [from, to] = versions?.flow ? [blankBefore(text, startOf(versions)), versions.range![1]] : [key, key];
  const at = lineAfter(text, to);
  // The brackets of an empty list go; a comment after them stays.
  const kept = versions?.flow ? text.slice(0, from) + text.slice(to, at) : text.slice(0, at);
  return append(kept, asItem(version, indent)) + text.slice(at);
}

/**
 * `text` with `to` as the last day of a version; a last day that it has is replaced.
 *
 * @param which its place in `versions`, or the newest dated one that has no last day
 * @param to the last day on which it holds
 * @throws NotEditable when there is no such version, or none that says how it begins
 */
export function closeVersion(text: string, which: number | 'open', to: Day): string {
  const { value } = versionsPair(text);
  const items = isSeq(value) ? value.items : [];
  const version = which === 'open' ? items.find(isOpen) : items[which];
  // `to` stands after what says how the version begins.
  const begins = isMap(version) ? version.items.findLast(({ key }) => BEGINNINGS.has(nameOf(key))) : undefined;
  const ends = isMap(version) ? pairOf(version, 'to') : null;
  const old = isScalar(ends?.value) && ends.value.value !== null ? ends.value : null;
  if (!isMap(version) || !begins || (ends && !old)) {
    throw new NotEditable(
      '没有可以写上 to 的版本。请手工改这个文件。',
      'There is no version that can be given a last day. Edit the file by hand.',
    );
  }
  if (old) return `${text.slice(0, startOf(old))}"${to}"${text.slice(old.range![1])}`;
  const beginning = begins.value as Node;
  const end = beginning.range![1];
  if (version.flow) return `${text.slice(0, end)}, to: "${to}"${text.slice(end)}`;
  const at = lineAfter(text, lastCharacterOf(text, beginning));
  const line = `${' '.repeat(columnOf(text, startOf(version)))}to: "${to}"\n`;
  return append(text.slice(0, at), line) + text.slice(at);
}

const BEGINNINGS: ReadonlySet<string> = new Set(['from', 'fromPrecision', 'fromNote']);

/** Begun on a known day, and with no last day. */
function isOpen(item: unknown): boolean {
  return isMap(item) && !item.has('to') && item.has('from') && item.get('from') !== 'unknown';
}

function versionsPair(text: string): Pair {
  const document = parseDocument(text);
  const pair = isMap(document.contents) && document.errors.length === 0 ? pairOf(document.contents, 'versions') : null;
  const value = pair?.value;
  if (!pair || !(isSeq(value) || value === null || (isScalar(value) && value.value === null))) {
    throw new NotEditable(
      '文件里没有可读的 versions。请先运行 npm run check。',
      'The file has no versions that can be read. Run npm run check first.',
    );
  }
  return pair;
}

/** The block as an item of a list: a dash before its first line, the others indented as far. */
function asItem(block: string, indent: number): string {
  const lines = block.replace(/\s+$/u, '').split(/\r?\n/u);
  const space = ' '.repeat(indent);
  return lines.map((line, n) => (line === '' ? '\n' : `${space}${n === 0 ? '- ' : '  '}${line}\n`)).join('');
}

function pairOf(map: YAMLMap, key: string): Pair | null {
  return map.items.find(item => nameOf(item.key) === key) ?? null;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(node: unknown): number {
  return (node as Node).range![0];
}

/** Block values end in their last line break; the last character before it. */
function lastCharacterOf(text: string, node: Node): number {
  let at = node.range![1];
  while (at > node.range![0] && /\s/u.test(text[at - 1]!)) at -= 1;
  return at;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function blankBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}
