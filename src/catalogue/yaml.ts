// YAML with positions: text in, plain value out, and a way back from any path to line and column.
// Anything that YAML would resolve oddly (anchors, tags, merge keys, bare dates, two documents) is refused.
import {
  Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Bilingual } from '../schema/text.ts';
import type { Problem } from './problem.ts';
import { quote } from './problem.ts';
import type { RawFile } from './read.ts';

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

/** Parses one file. `value` is undefined when the text is not YAML. */
export function parseYaml({ file, text }: Pick<RawFile, 'file' | 'text'>, lineOffset = 0): ParsedYaml {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const report = (offset: number, rule: string, { zh, en }: Bilingual) => {
    problems.push({ file, ...placeOf(offset), rule, zh, en });
  };
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
      merge: false,
    });
  } catch {
    report(0, 'yaml-syntax', { zh: '层级嵌套过深，无法读取。', en: 'Nested too deep to be read.' });
    return { value: undefined, locate: () => placeOf(0), problems };
  }
  for (const error of document.errors) report(error.pos[0], ...describeSyntax(error));
  if (document.contents === null && document.errors.length === 0) {
    report(0, 'file-empty', { zh: '文件是空的。', en: 'The file is empty.' });
  }
  reportOddities(document, report);
  const readable = problems.length === 0 || document.errors.length === 0;
  let value: unknown;
  if (readable && document.contents !== null && problems.every(({ rule }) => !FATAL.has(rule))) value = document.toJS();
  return { value, problems, locate: (path, part) => placeOf(offsetOf(document, path, part)) };
}

const FATAL = new Set(['yaml-alias', 'yaml-tag', 'yaml-merge']);

function describeSyntax(error: YAMLError): [rule: string, message: Bilingual] {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return [
        'key-duplicate',
        { zh: '同一处写了两个相同的键，请删去一个。', en: 'The same key stands twice here. Delete one.' },
      ];
    case 'MULTIPLE_DOCS':
      return [
        'yaml-documents',
        {
          zh: '一个文件只能有一份内容，请删去 “---” 之后的部分。',
          en: 'A file holds one entry. Remove what follows “---”.',
        },
      ];
    case 'TAB_AS_INDENT':
      return ['yaml-syntax', { zh: '缩进用了制表符，请改用空格。', en: 'A tab is used for indenting. Use spaces.' }];
    default:
      return [
        'yaml-syntax',
        {
          zh: `YAML 写法有误（${error.code}）。请检查缩进、冒号后的空格和引号。`,
          en: `Not valid YAML (${error.code}). Check indents, the space after colons, and quotes.`,
        },
      ];
  }
}

function reportOddities(
  document: Document.Parsed,
  report: (offset: number, rule: string, message: Bilingual) => void,
): void {
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<') {
        report(start(node.key), 'yaml-merge', {
          zh: '不支持合并键 “<<”，请把内容写全。',
          en: 'Merge keys “<<” are not used here. Write the content out.',
        });
      }
      return;
    }
    if (isAlias(node)) {
      report(start(node), 'yaml-alias', {
        zh: '不支持引用 “*”，请把内容写全。',
        en: 'Aliases “*” are not used here. Write the content out.',
      });
      return;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor) {
      report(start(node), 'yaml-alias', {
        zh: '不支持锚点 “&”，请删去。',
        en: 'Anchors “&” are not used here. Remove it.',
      });
    }
    if (node.tag) {
      report(start(node), 'yaml-tag', {
        zh: '不支持类型标签 “!”，请改用引号。',
        en: 'Tags “!” are not used here. Use quotes instead.',
      });
    }
    if (isScalar(node) && node.type === Scalar.PLAIN && /^\d{4}-\d{1,2}-\d{1,2}/u.test(node.source ?? '')) {
      report(start(node), 'date-unquoted', {
        zh: `日期要加引号：${quote(node.source)} 应写作 "${node.source ?? ''}"。`,
        en: `Quote dates: write "${node.source ?? ''}".`,
      });
    }
  });
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value' = 'value'): number {
  let node: unknown = document.contents;
  let offset = start(node);
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step));
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

function start(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
