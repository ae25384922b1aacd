// Turns what zod says into what a clerk can act on: which rule, what was found, what was expected, what to do.
import type { z } from 'zod';
import type { Bilingual } from '#schema/text.ts';
import { own } from './own.ts';
import { quote } from './problem.ts';
import { nearest } from '#text/nearest.ts';
import type { Path } from './yaml.ts';

export interface Explained extends Bilingual {
  rule: string;
  path: Path;
  /** Whether the place meant is the key or its value. */
  part: 'key' | 'value';
}

type Issue = z.core.$ZodIssue;

/** One or more explanations of one issue. `value` is the whole parsed file. */
export function explainIssue(issue: Issue, value: unknown): Explained[] {
  const { path } = issue;
  const found = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      // yaml-refusals.ts reports “__proto__”, wherever it stands.
      return issue.keys
        .filter(key => key !== '__proto__')
        .map(key => ({
          rule: 'key-unknown',
          path: [...path, key],
          part: 'key',
          zh: `不认识的键 ${quote(key)}。请检查拼写，或删去。`,
          en: `Unknown key ${quote(key)}. Check the spelling, or remove it.`,
        }));
    case 'invalid_type':
      return [found === undefined ? missing(path) : wrongType(path, issue.expected, found)];
    case 'invalid_value':
      return [found === undefined ? missing(path) : oneOf(path, issue.values, found)];
    case 'invalid_key':
      return [badKey(path)];
    case 'invalid_union':
      return explainUnion(issue, value, found);
    case 'too_small':
    case 'too_big':
      return [tooFewOrMany(issue, found)];
    case 'invalid_format':
      return [badFormat(path, issue, found)];
    case 'custom':
      return [custom(path, String((issue as { params?: { rule?: string } }).params?.rule ?? 'value'), found)];
    default:
      return [at(path, 'value', `这个值不合要求：${quote(found)}。`, `This value does not fit: ${quote(found)}.`)];
  }
}

/** Explains by the form that was meant: the one whose type fits; else the one that text could have had. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, value: unknown, found: unknown): Explained[] {
  if (found === undefined) return [missing(issue.path)];
  const depth = (branch: Issue[]) => Math.max(...branch.map(({ path }) => path.length));
  const meant = issue.errors
    .filter(branch => branch.length > 0 && branch.every(({ code, path }) => path.length > 0 || !WRONG_TYPE.has(code)))
    .sort((a, b) => depth(b) - depth(a))[0];
  if (meant) {
    return meant.flatMap(each => explainIssue({ ...each, path: [...issue.path, ...each.path] } as Issue, value));
  }
  const takesText = issue.errors.flat().some(each => each.code === 'invalid_type' && each.expected === 'string');
  if (takesText && (typeof found !== 'object' || found === null)) return [wrongType(issue.path, 'string', found)];
  const special = own(missingMeans, String(issue.path.at(-1)));
  if (special) return [{ ...special, path: issue.path, part: 'value' }];
  return [
    at(
      issue.path,
      'type',
      `写法不对：${quote(found)}。请对照 docs/guide/files/。`,
      `Not a form that fits here: ${quote(found)}. See docs/guide/files/.`,
    ),
  ];
}

const WRONG_TYPE: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

/** Keys whose absence means more than a missing line. */
const missingMeans: Record<string, { rule: string } & Bilingual> = {
  basis: {
    rule: 'value-without-basis',
    zh: '没有写依据（basis）。每个数字都要写明凭哪份文件、哪一条。',
    en: 'No basis. Every value names the document and clause it rests on.',
  },
  checked: {
    rule: 'value-without-source',
    zh: '没有写核对记录（checked：on、grade、source）。每个数字都要写明何时、读了什么。',
    en: 'No checked (on, grade, source). Every value names when and where it was read.',
  },
  source: { rule: 'value-without-source', zh: '没有写出处（source）。', en: 'No source is named.' },
  successor: {
    rule: 'ended-successor',
    zh: '已取消的项目要写明去向：successor 写接替项目的编号，没有就写 "none"。',
    en: 'An ended fee says what follows: the ids in successor, or "none".',
  },
};

function missing(path: Path): Explained {
  const key = String(path.at(-1));
  const special = own(missingMeans, key);
  if (special) return { ...special, path, part: 'key' };
  return {
    rule: 'key-missing',
    path,
    part: 'key',
    zh: `缺少必填项 ${quote(key)}，请补上。`,
    en: `Required key ${quote(key)} is missing. Add it.`,
  };
}

const typeNames: Record<string, Bilingual> = {
  string: { zh: '带引号的文字', en: 'text in quotes' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表（每项以 “- ” 开头）', en: 'a list (items begin with “- ”)' },
  object: { zh: '若干个 “键: 值”', en: 'keys with values' },
  record: { zh: '若干个 “键: 值”', en: 'keys with values' },
};

function wrongType(path: Path, expected: string, found: unknown): Explained {
  const name = own(typeNames, expected) ?? { zh: expected, en: expected };
  if (found === null) {
    return at(path, 'type', `冒号后面是空的，应为${name.zh}。`, `Nothing stands here. Expected ${name.en}.`);
  }
  const unquoted = expected === 'string' && (typeof found === 'number' || typeof found === 'boolean');
  return at(
    path,
    'type',
    `应为${name.zh}，现为 ${quote(found)}。${unquoted ? '请加引号。' : ''}`,
    `Expected ${name.en}, found ${quote(found)}.${unquoted ? ' Put it in quotes.' : ''}`,
  );
}

function oneOf(path: Path, values: readonly unknown[], found: unknown): Explained {
  const codes = values.map(String);
  const list = codes.join(' / ');
  const near = typeof found === 'string' ? nearest(found, codes) : null;
  return at(
    path,
    'value',
    `应为 ${list}，现为 ${quote(found)}。${near ? `是否要写 ${quote(near)}？` : ''}`,
    `Expected ${list}, found ${quote(found)}.${near ? ` Did you mean ${quote(near)}?` : ''}`,
  );
}

function tooFewOrMany(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: unknown): Explained {
  const { path, origin } = issue;
  if (issue.code === 'too_big') {
    return at(
      path,
      'value',
      `太长或太大：${quote(found)}，上限 ${issue.maximum}。`,
      `Too long or too large: ${quote(found)}; the limit is ${issue.maximum}.`,
    );
  }
  const special = own(missingMeans, String(path.at(-1)));
  if (special) return { ...special, path, part: 'value' };
  if (origin === 'number' || origin === 'int') {
    const least = Number(issue.minimum) + (issue.inclusive ? 0 : 1);
    return at(
      path,
      'value',
      `太小：${quote(found)}，至少应为 ${least}。`,
      `Too small: ${quote(found)}; it should be at least ${least}.`,
    );
  }
  if (origin === 'array' && Number(issue.minimum) > 1) {
    return at(path, 'value', `至少要有 ${issue.minimum} 项。`, `At least ${issue.minimum} items are needed.`);
  }
  return at(
    path,
    'value',
    '不能为空。请填写；可以不写的项，连同键一起删去。',
    'Must not be empty. Fill it in; where it may be left out, remove the key as well.',
  );
}

/** What each named format looks like; the name is the `error` given in the schema. */
const formats: Record<string, Bilingual> = {
  slug: {
    zh: '小写字母、数字与连字符，如 import-20-general',
    en: 'lower-case letters, digits and hyphens, like import-20-general',
  },
  'fee-id': { zh: '加引号的四位以上数字，如 "0104"', en: 'four digits or more in quotes, like "0104"' },
  decimal: {
    zh: '加引号的数字，不带逗号、正负号和单位，如 "0.25"、"1122"',
    en: 'digits in quotes without commas, sign or unit, like "0.25" or "1122"',
  },
  phone: { zh: '电话号码，如 12315、0574-12345678', en: 'a telephone number, like 12315 or 0574-12345678' },
  path: {
    zh: '本站网址域名之后的部分，页面以 / 开头和结尾，行再加 # 和行编号，如 /f/0104/、/f/0104/#import-20',
    en: 'what follows the site’s name: a page begins and ends with /, a row adds # and its id, like /f/0104/ or /f/0104/#import-20',
  },
  anchor: { zh: ' a 或 m 加数字，如 a28、m24', en: 'a or m and a number, like a28 or m24' },
  sha256: { zh: ' 64 位十六进制小写', en: '64 lower-case hexadecimal digits' },
};

/** For the rest. */
const elsewhere: Bilingual = {
  zh: ' docs/guide/files/ 所示的写法',
  en: 'the form that docs/guide/files/ shows',
};

/** What keys without a named format look like. */
const formatsByKey: Record<string, Bilingual> = {
  email: { zh: '电子邮箱地址', en: 'an e-mail address' },
  unlocode: { zh: ' UN/LOCODE 口岸代码，如 CNXXX', en: 'a UN/LOCODE, like CNXXX' },
  number: {
    zh: '加引号的序号，章节内编号用连字符，如 "20"、"8-1-3"',
    en: 'its number in quotes, within chapters joined by hyphens, like "20" or "8-1-3"',
  },
  unece: {
    zh: ' UN/CEFACT 建议书 20、21 号的编码，如 TNE，没有就写 null',
    en: 'a code of UN/CEFACT Rec. 20 or 21, like TNE, or null',
  },
  version: { zh: '三段版本号，如 1.0.0', en: 'a version of three numbers, like 1.0.0' },
};

function badFormat(path: Path, issue: z.core.$ZodIssueInvalidStringFormat, found: unknown): Explained {
  const name = issue.message;
  const format = own(formats, name);
  const { zh, en } = format ?? own(formatsByKey, String(path.at(-1))) ?? elsewhere;
  return at(
    path,
    format ? name : 'value',
    `应为${zh}；现为 ${quote(found)}。`,
    `Expected ${en}; found ${quote(found)}.`,
  );
}

/** The only keys with a form of their own are the numbers of sources. */
function badKey(path: Path): Explained {
  const key = String(path.at(-1));
  return {
    rule: 'key-unknown',
    path,
    part: 'key',
    zh: `键 ${quote(key)} 的写法不对。出处编号应为大写字母加数字，如 S1、S3b。`,
    en: `Key ${quote(key)} is not in the form expected. Sources are numbered by a capital and digits, like S1 or S3b.`,
  };
}

function custom(path: Path, rule: string, found: unknown): Explained {
  switch (rule) {
    case 'date':
      return at(
        path,
        'date-impossible',
        `没有这一天：${quote(found)}。应为存在的日期，写作 "YYYY-MM-DD"。`,
        `No such day: ${quote(found)}. Expected a day that exists, as "YYYY-MM-DD".`,
      );
    case 'markup':
      return at(
        path,
        'markup',
        `文字里不能有 HTML 或脚本：${quote(found)}。请只写文字。`,
        `No HTML or script in text: ${quote(found)}. Write plain text.`,
      );
    case 'control-character':
      return at(
        path,
        'markup',
        '文字里有看不见的控制字符，请重新输入这一行。',
        'The text holds an invisible control character. Type the line again.',
      );
    case 'url':
      return at(
        path,
        'url',
        `网址不对：${quote(found)}。应以 https:// 开头，不带用户名和密码。`,
        `Not a web address: ${quote(found)}. It should begin with https:// and hold no name or password.`,
      );
    default:
      return at(path, rule, `这个值不合要求：${quote(found)}。`, `This value does not fit: ${quote(found)}.`);
  }
}

function at(path: Path, rule: string, zh: string, en: string): Explained {
  return { path, rule, zh, en, part: 'value' };
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}
