// YAML with positions: text in, plain value out, and a way back from any path to line and column.
// What is refused although YAML would take it stands in yaml-refusals.ts.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Bilingual } from '#schema/text.ts';
import type { Problem } from './problem.ts';
import type { RawFile } from './read.ts';
import { FATAL, isTooDeep, refusalsIn, TOO_DEEP } from './yaml-refusals.ts';

export type Path = readonly PropertyKey[];

export interface Place {
  line: number;
  column: number;
}

export interface ParsedYaml {
  value: unknown;
  /** Where the value (or the key) at a path stands; the nearest existing parent where there is none. */
  locate(path: Path, part?: 'key' | 'value'): Place;
  problems: Problem[];
}

/** Parses one file. `value` is undefined when the text is not YAML. `again` gives the text once more, for positions. */
export function parseYaml(
  { file, text }: Pick<RawFile, 'file' | 'text'>,
  lineOffset = 0,
  again = () => text,
): ParsedYaml {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const report = (offset: number, rule: string, { zh, en }: Bilingual) => {
    problems.push({ file, ...placeOf(lines, offset, lineOffset), rule, zh, en });
  };
  const document = documentOf(text, lines);
  if (document === null || isTooDeep(document)) {
    report(0, TOO_DEEP.rule, TOO_DEEP);
    return { value: undefined, locate: () => placeOf(lines, 0, lineOffset), problems };
  }
  for (const { offset, rule, ...message } of refusalsIn(document, text)) report(offset, rule, message);
  let value: unknown;
  if (document.contents !== null && problems.every(({ rule }) => !FATAL.has(rule))) value = document.toJS();
  return { value, problems, locate: locator(again, lineOffset) };
}

/** The positions last asked for. Those of all files would take ten times the room of the data, and only faults need them. */
let latest: { again: () => string; document: Document.Parsed; lines: LineCounter } | undefined;

/** Positions are found by parsing the text again. */
function locator(again: () => string, lineOffset: number): ParsedYaml['locate'] {
  return (path, part) => {
    if (latest?.again !== again) {
      const lines = new LineCounter();
      latest = { again, document: documentOf(again(), lines)!, lines };
    }
    return placeOf(latest.lines, offsetOf(latest.document, path, part), lineOffset);
  };
}

function placeOf(lines: LineCounter, offset: number, lineOffset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
}

/** The document, or null when it is nested so deep that the parser gives up. */
function documentOf(text: string, lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, version: '1.2', schema: 'core', merge: false });
  } catch {
    return null;
  }
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value' = 'value'): number {
  let node: unknown = document.contents;
  let offset = start(node);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      // Of two equal keys the last counts, as in the value.
      const pair = node.items.findLast(item => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      offset = start(pair.key);
      if (last && part === 'key') return offset;
      if (pair.value === null || pair.value === undefined) return offset;
      node = pair.value;
      offset = start(node);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return offset;
      node = item;
      offset = start(node);
    } else {
      return offset;
    }
  }
  return offset;
}

/** Where a node begins. */
function start(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
