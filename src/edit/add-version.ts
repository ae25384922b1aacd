// Puts a new version on top of the history in a fee's or tariff's YAML text. Only adds: every byte that stood there
// still stands there, in the same order, comments and line ends included. It does not check what the data mean.
import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { NotEditable } from './not-editable.ts';

/**
 * `text` with `version` as the first item of `versions:`.
 *
 * @param text a whole data file
 * @param version the new version as a YAML block, not indented, such as `from: "2026-01-01"\nchange: [A]\n…`
 * @param closes the last day (`YYYY-MM-DD`) of the version that was open; null when none is to be closed
 * @throws NotEditable when the text has no `versions`, when they stand in brackets, or when nothing is open to close
 */
export function addVersion(text: string, version: string, closes: string | null): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text, { keepSourceTokens: true });
  const pair = isMap(document.contents) && document.errors.length === 0 ? pairOf(document.contents, 'versions') : null;
  if (!pair) {
    throw new NotEditable({
      zh: '文件里没有可读的 versions。请先运行 npm run check。',
      en: 'The file has no versions that can be read. Run npm run check first.',
    });
  }
  const versions = isSeq(pair.value) ? pair.value : null;
  const insertions = [itemOnTop(text, pair, versions, version, eol)];
  if (closes !== null) insertions.push(endOf(text, openVersion(versions), closes, eol));
  return insertions.toSorted((a, b) => b.at - a.at).reduce(insert, text);
}

/** Text to put at a place; `removes` characters that stand there make room (only the brackets of an empty list). */
interface Insertion {
  at: number;
  text: string;
  removes?: [from: number, to: number];
}

function insert(text: string, { at, text: added, removes: [from, to] = [at, at] }: Insertion): string {
  return text.slice(0, from) + text.slice(to, at) + added + text.slice(at);
}

function itemOnTop(text: string, pair: Pair, versions: YAMLSeq | null, version: string, eol: string): Insertion {
  if (versions?.flow && versions.items.length > 0) {
    throw new NotEditable({
      zh: 'versions 写在方括号里，不能自动添加。请改成每个版本以 “- ” 开头。',
      en: 'The versions stand in brackets. Write each version as an item that begins with “- ”.',
    });
  }
  const key = startOf(pair.key);
  const line = lineAfter(text, versions?.flow ? versions.range![1] : key);
  const indent = versions && !versions.flow ? columnOf(text, startOf(versions)) : columnOf(text, key) + 2;
  const block = asItem(version, indent, eol);
  const removes = versions?.flow
    ? ([blankBefore(text, versions.range![0]), versions.range![1]] as [number, number])
    : undefined;
  return { at: line, text: endsLine(text, line) ? block : eol + block, ...(removes && { removes }) };
}

/** The newest dated version without a last day. */
function openVersion(versions: YAMLSeq | null): YAMLMap {
  const open = versions?.items.find(
    item => isMap(item) && !item.has('to') && item.has('from') && item.get('from') !== 'unknown',
  );
  if (!isMap(open)) {
    throw new NotEditable({
      zh: '没有尚未终止的版本可以写 to。',
      en: 'No version is open, so there is none to give a last day.',
    });
  }
  return open;
}

/** `to` stands after what says how the version begins. */
function endOf(text: string, version: YAMLMap, closes: string, eol: string): Insertion {
  const after = version.items.findLast(({ key }) => BEGINNINGS.has(isScalar(key) ? String(key.value) : ''))!;
  const value = after.value as Node;
  if (version.flow) return { at: value.range![1], text: `, to: "${closes}"` };
  const at = lineAfter(text, lastCharacterOf(text, value));
  const line = `${' '.repeat(columnOf(text, startOf(version)))}to: "${closes}"${eol}`;
  return { at, text: endsLine(text, at) ? line : eol + line };
}

const BEGINNINGS: ReadonlySet<string> = new Set(['from', 'fromPrecision', 'fromNote']);

/** The block as an item of a list: a dash before its first line, the others indented as far. */
function asItem(block: string, indent: number, eol: string): string {
  const lines = block.replace(/\s+$/u, '').split(/\r?\n/u);
  const space = ' '.repeat(indent);
  return lines.map((line, n) => (line === '' ? eol : `${space}${n === 0 ? '- ' : '  '}${line}${eol}`)).join('');
}

function pairOf(map: YAMLMap, key: string): Pair | null {
  return map.items.find(item => isScalar(item.key) && item.key.value === key) ?? null;
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

function endsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}

function blankBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}
