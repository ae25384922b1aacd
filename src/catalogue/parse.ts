// Raw files → draft: YAML, schema, and for each file the reason why it does not fit.
import type { z } from 'zod';
import { isCalendarDay } from '#time/day.ts';
import type { Draft, Entry, Located, Single } from './draft.ts';
import { ANY, entryKey, singleKey } from './draft.ts';
import { explainIssue, valueAt } from './explain.ts';
import { frontMatter } from './front-matter.ts';
import { entrySchemas, kindOf, requiredFiles, singleSchemas, type EntryKind, type SingleName } from './kinds.ts';
import type { Problem } from './problem.ts';
import { quote } from './problem.ts';
import type { RawFile, ReadResult } from './read.ts';
import { parseYaml, type ParsedYaml, type Path } from './yaml.ts';
import { dayOf } from './yaml-refusals.ts';

export interface Folders {
  content: ReadResult & { folder: string };
  seeds: ReadResult & { folder: string };
}

/** Files that fitted, by their name in messages, with the digest of the text they were read from. */
export type ParseMemory = Map<string, { digest: string; parsed: Entry | Single }>;

/** Parses both folders; never throws. A file whose text is as remembered is not parsed again. */
export function parseFolders(
  { content, seeds }: Folders,
  memory: ParseMemory = new Map(),
): { draft: Draft; problems: Problem[] } {
  const draft = emptyDraft();
  const problems: Problem[] = [...content.problems, ...seeds.problems];
  const into: Parsing = { draft, problems, memory };
  for (const [root, read] of [
    ['content', content],
    ['seeds', seeds],
  ] as const) {
    for (const raw of read.files) parseFile(root, raw, into);
    for (const path of read.unreadable) markBroken(root, path, draft);
    if (read.files.length > 0) problems.push(...missingFiles(root, read));
    else if (root === 'seeds') draft.broken.add(entryKey('document', ANY));
  }
  return { draft, problems };
}

/** What files are parsed into, and what helps with it. */
interface Parsing {
  draft: Draft;
  problems: Problem[];
  memory: ParseMemory;
}

function parseFile(root: 'content' | 'seeds', raw: RawFile, into: Parsing): void {
  const { draft, problems, memory } = into;
  const kind = kindOf(root, raw.path);
  if (kind === null) {
    problems.push({
      file: raw.file,
      line: 1,
      column: 1,
      rule: 'file-unexpected',
      zh: '这里不应有这个文件。数据文件以 .yaml 结尾（政策摘要为 .mdx），放在 docs/guide/zh/places.md 所列的文件夹里。',
      en: 'No file is expected here. Data files end in .yaml (policy summaries in .mdx) and stand in the folders that docs/guide/en/places.md lists.',
    });
  } else if ('text' in kind) {
    draft[kind.text] = {
      file: raw.file,
      lines: raw.text.split('\n'),
      locate: ([line]) => ({ line: Number(line ?? 0) + 1, column: 1 }),
    };
  } else if ('single' in kind) {
    const before = problems.length;
    const parsed = remembered(memory, raw) ?? parseData(raw, singleSchemas[kind.single], problems);
    if (parsed === null) {
      draft.broken.add(singleKey(kind.single));
      return;
    }
    (draft.singles as Record<SingleName, Located>)[kind.single] = parsed;
    if (problems.length === before) memory.set(raw.file, { digest: raw.digest, parsed });
  } else {
    parseEntry(kind, raw, into);
  }
}

function parseEntry(
  { entry: kind, slug, folder }: { entry: EntryKind; slug: string; folder: string },
  raw: RawFile,
  { draft, problems, memory }: Parsing,
): void {
  const known = remembered(memory, raw);
  if (known) {
    (draft.entries[kind] as Located[]).push(known);
    return;
  }
  const before = problems.length;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) {
    problems.push({
      file: raw.file,
      line: 1,
      column: 1,
      rule: 'file-name',
      zh: `文件名应为小写字母、数字与连字符，如 import-list：${quote(slug)}。请改名。`,
      en: `File names are lower-case letters, digits and hyphens, like import-list: ${quote(slug)}. Rename the file.`,
    });
  }
  const source = kind === 'policy' ? frontMatter(raw, problems) : { raw, lineOffset: 0 };
  const parsed = source && parseData(source.raw, entrySchemas[kind], problems, source.lineOffset);
  if (!parsed) {
    draft.broken.add(entryKey(kind, slug));
    // Whatever else is wrong with the file, its id can often still be made out.
    const id = /^id:\s*["']?(\d+)/mu.exec(raw.text)?.[1];
    if (id !== undefined) draft.broken.add(entryKey(kind, id));
    return;
  }
  const entry = { kind, slug, folder, ...parsed } as Entry;
  (draft.entries[kind] as Entry[]).push(entry);
  if (problems.length === before) memory.set(raw.file, { digest: raw.digest, parsed: entry });
}

/** What this very text gave before; anything else that the file gave is forgotten. */
function remembered(memory: ParseMemory, { file, digest }: RawFile): Entry | Single | null {
  const known = memory.get(file);
  if (known?.digest === digest) return known.parsed;
  memory.delete(file);
  return null;
}

interface Fitting extends Located {
  data: never;
}

function parseData(
  raw: Pick<RawFile, 'file' | 'text' | 'again'>,
  schema: z.ZodType,
  problems: Problem[],
  lineOffset = 0,
): Fitting | null {
  const yaml = parseYaml(raw, lineOffset, raw.again);
  problems.push(...yaml.problems);
  if (yaml.value === undefined) return null;
  const result = schema.safeParse(yaml.value);
  if (!result.success) {
    problems.push(...explained(raw.file, yaml, result.error));
    return null;
  }
  return { file: raw.file, data: result.data as never, locate: yaml.locate };
}

function explained(file: string, yaml: ParsedYaml, error: z.ZodError): Problem[] {
  return error.issues
    .flatMap(issue => explainIssue(issue, yaml.value))
    .filter(({ path, rule }) => rule !== 'date-impossible' || !isBareDay(yaml, path))
    .map(({ path, part, rule, zh, en }) => ({ file, ...yaml.locate(path, part), rule, zh, en }));
}

/** A day that exists but was written bare and not in full: the message on quotes already shows how to write it. */
function isBareDay(yaml: ParsedYaml, path: Path): boolean {
  const { line, column } = yaml.locate(path);
  const bare = yaml.problems.some(at => at.rule === 'date-unquoted' && at.line === line && at.column === column);
  return bare && isCalendarDay(dayOf(String(valueAt(yaml.value, path))));
}

function missingFiles(root: 'content' | 'seeds', read: ReadResult & { folder: string }): Problem[] {
  const present = new Set([...read.files.map(({ path }) => path), ...read.unreadable]);
  return requiredFiles[root]
    .filter(path => !present.has(path))
    .map(path => ({
      file: `${read.folder}/${path}`,
      line: 1,
      column: 1,
      rule: 'file-missing',
      zh: `缺少文件 ${path}。请补上，写法见 docs/guide/files/。`,
      en: `The file ${path} is missing. Add it; docs/guide/files/ shows what it holds.`,
    }));
}

/** What could not be read: an entry's file, or a whole folder of them. */
function markBroken(root: 'content' | 'seeds', path: string, draft: Draft): void {
  const kind = kindOf(root, path);
  if (kind && 'entry' in kind) draft.broken.add(entryKey(kind.entry, kind.slug));
  for (const below of [`${path}/x.yaml`, `${path}/x/x.yaml`]) {
    const inside = kindOf(root, below);
    if (inside && 'entry' in inside) draft.broken.add(entryKey(inside.entry, ANY));
  }
}

function emptyDraft(): Draft {
  return {
    today: null,
    entries: {
      fee: [],
      tariff: [],
      standard: [],
      relief: [],
      entity: [],
      channel: [],
      chooser: [],
      indicator: [],
      policy: [],
      document: [],
      measures: [],
      holidays: [],
    },
    singles: {},
    addresses: { file: 'register/addresses.txt', lines: [], locate: () => ({ line: 1, column: 1 }) },
    rows: { file: 'register/rows.txt', lines: [], locate: () => ({ line: 1, column: 1 }) },
    broken: new Set(),
  };
}
