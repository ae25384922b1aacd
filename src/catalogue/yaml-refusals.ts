// What no data file may hold although YAML has it: anchors, tags, merge keys, bare dates, two documents, odd keys.
import { isAlias, isMap, isPair, isScalar, isSeq, Scalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Bilingual } from '#schema/text.ts';
import { quote } from './problem.ts';

interface Refusal extends Bilingual {
  /** In UTF-16 units from the start of the text. */
  offset: number;
  rule: string;
}

/** After these there is no telling what the rest of the file says. */
export const FATAL: ReadonlySet<string> = new Set(['yaml-syntax', 'yaml-alias', 'yaml-tag', 'yaml-merge', 'yaml-key']);

/** No entry needs a tenth of this; deeper files are an attack or an accident. Levels. */
const MAX_NESTING = 100;
export const TOO_DEEP = {
  rule: 'yaml-syntax',
  zh: '层级嵌套过深，无法读取。请检查括号与缩进。',
  en: 'Nested too deep to be read. Check brackets and indents.',
} as const;

export function isTooDeep(document: Document.Parsed): boolean {
  let tooDeep = document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (tooDeep) return true;
  visit(document, (_, __, ancestors) => {
    if (ancestors.length <= MAX_NESTING) return undefined;
    tooDeep = true;
    return visit.BREAK;
  });
  return tooDeep;
}

/** Everything in one file's YAML that is not taken. */
export function refusalsIn(document: Document.Parsed, text: string): Refusal[] {
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/mu.exec(text);
  if (conflict) return [{ offset: conflict.index, ...CONFLICT }];
  const errors = document.errors.map(error => ({ offset: error.pos[0], ...describeSyntax(error, text) }));
  // One slip of writing makes the parser stumble again and again; the first is the one to mend.
  const firstSlip = errors.find(({ rule }) => rule === 'yaml-syntax');
  const refusals: Refusal[] = errors.filter(error => error.rule !== 'yaml-syntax' || error === firstSlip);
  if (document.contents === null && document.errors.length === 0) {
    refusals.push({
      offset: 0,
      rule: 'file-empty',
      zh: '文件是空的。请写入内容；不需要的文件请删去。',
      en: 'The file is empty. Write the entry, or remove the file.',
    });
  }
  visit(document, (_, node) => {
    for (const { at, ...refusal } of isPair(node) ? oddKey(node.key) : oddNode(node)) {
      refusals.push({ offset: (at as Node | null)?.range?.[0] ?? 0, ...refusal });
    }
  });
  return refusals;
}

interface Odd extends Bilingual {
  at: unknown;
  rule: string;
}

const CONFLICT = {
  rule: 'yaml-syntax',
  zh: '文件里留有合并冲突的标记（<<<<<<< ======= >>>>>>>）。请选定一份内容，删去标记。',
  en: 'The file holds marks of a merge conflict (<<<<<<< ======= >>>>>>>). Keep one of the two, and delete the marks.',
} as const;

function describeSyntax(error: YAMLError, text: string): { rule: string } & Bilingual {
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = quote(/^["']?([^"':\s]*)/u.exec(text.slice(error.pos[0]))?.[1] ?? '');
      return {
        rule: 'key-duplicate',
        zh: `同一处两次写了键 ${key}，请删去一个。`,
        en: `The key ${key} stands twice here. Delete one.`,
      };
    }
    case 'MULTIPLE_DOCS':
      return {
        rule: 'yaml-documents',
        zh: '一个文件只能有一份内容，请删去 “---” 之后的部分。',
        en: 'A file holds one entry. Remove what follows “---”.',
      };
    case 'TAB_AS_INDENT':
      return {
        rule: 'yaml-syntax',
        zh: '缩进用了制表符，请改用空格。',
        en: 'A tab is used for indenting. Use spaces.',
      };
    default:
      return {
        rule: 'yaml-syntax',
        zh: `YAML 写法有误（${error.code}）。请检查缩进、冒号后的空格和引号。`,
        en: `Not valid YAML (${error.code}). Check indents, the space after colons, and quotes.`,
      };
  }
}

function* oddKey(key: unknown): Generator<Odd> {
  if (isMap(key) || isSeq(key)) {
    yield {
      at: key,
      rule: 'yaml-key',
      zh: '键应是一个词，这里却是一组值。文字里有 { 或 [ 时要加引号。',
      en: 'A key is one word; here it is a group of values. Text that holds { or [ needs quotes.',
    };
  }
  if (isScalar(key) && key.value === '__proto__') {
    // JavaScript would take it as something else than a key, and drop it.
    yield {
      at: key,
      rule: 'key-unknown',
      zh: '不认识的键 “__proto__”，请删去。',
      en: 'Unknown key “__proto__”. Remove it.',
    };
  }
  if (isScalar(key) && key.value === '<<') {
    yield {
      at: key,
      rule: 'yaml-merge',
      zh: '不支持合并键 “<<”，请把内容写全。',
      en: 'Merge keys “<<” are not used here. Write the content out.',
    };
  }
}

function* oddNode(node: unknown): Generator<Odd> {
  if (isAlias(node)) {
    yield {
      at: node,
      rule: 'yaml-alias',
      zh: '不支持引用 “*”，请把内容写全。',
      en: 'Aliases “*” are not used here. Write the content out.',
    };
    return;
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
  if (node.anchor) {
    yield {
      at: node,
      rule: 'yaml-alias',
      zh: '不支持锚点 “&”，请删去。',
      en: 'Anchors “&” are not used here. Remove it.',
    };
  }
  if (node.tag) {
    yield {
      at: node,
      rule: 'yaml-tag',
      zh: '不支持类型标签 “!”，请改用引号。',
      en: 'Tags “!” are not used here. Use quotes instead.',
    };
  }
  if (isScalar(node) && node.type === Scalar.PLAIN && BARE_DATE.test(node.source ?? '')) {
    const day = dayOf(node.source ?? '');
    yield {
      at: node,
      rule: 'date-unquoted',
      zh: `日期要加引号：${quote(node.source)} 应写作 "${day}"。`,
      en: `Quote dates: ${quote(node.source)} should read "${day}".`,
    };
  }
}

/** A date or time by itself; a sentence that begins with a date is text. */
const BARE_DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ]\s*\d{1,2}:.*)?$/u;

/** `2009-1-5` or a time on that day as `2009-01-05`. */
export function dayOf(text: string): string {
  const [year = '', month = '', day = ''] = text.split(/[-Tt ]/u);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
