// The data guide is true: its files pass the check, its map names every place, its tables every rule; both languages say the same.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runRule } from '#catalogue/draft.ts';
import { frontMatter } from '#catalogue/front-matter.ts';
import { entrySchemas, kindOf, requiredFiles, singleSchemas, type FileKind } from '#catalogue/kinds.ts';
import { readFolders } from '#catalogue/load.ts';
import { parseFolders, type ParseMemory } from '#catalogue/parse.ts';
import { formatProblem, type Problem } from '#catalogue/problem.ts';
import { rawFile } from '#catalogue/read.ts';
import { rules } from '#catalogue/rules/index.ts';
import { parseYaml } from '#catalogue/yaml.ts';
import { priceKinds, Rate } from '#schema/rate.ts';
import { schemaLine } from '#clerk/hints/schema-line.ts';
import { fileRules, readRules } from '../catalogue/rule-names.ts';
import { portFolders } from '../port-folders.ts';
import {
  allOf,
  annotated,
  blocksIn,
  fencedIn,
  guide,
  headingsIn,
  pageOf,
  type Block,
  type Language,
  type Root,
} from './guide.ts';

const roots = ['content', 'seeds'] as const;
const languages: { language: Language }[] = [{ language: 'zh' }, { language: 'en' }];
/** What is shown once stands in the Chinese files and the annotated ones; the English files show the same. */
const shownOnce = `${allOf(guide.zh)}\n${allOf(annotated)}`;
const fenced = fencedIn(shownOnce);
const blocks = blocksIn(shownOnce);

function schemaOf(kind: FileKind): z.ZodType {
  if (kind && 'entry' in kind) return entrySchemas[kind.entry];
  if (kind && 'single' in kind) return singleSchemas[kind.single];
  throw new RangeError('no schema');
}

/** The value of a block; what the YAML reader refuses is added to `problems`. */
function valueOf({ file, inside, text }: Block, problems: Problem[]): unknown {
  const source = inside.endsWith('.mdx') ? frontMatter(rawFile(file, inside, text), problems)?.raw : { file, text };
  const yaml = source && parseYaml(source);
  problems.push(...(yaml?.problems ?? []));
  return yaml?.value;
}

/** Every path in the first column of the table of places of one language, with each place-holder filled in. */
function placesIn(text: string): { root: Root; inside: string }[] {
  return [...text.matchAll(/^\| `(?<root>content|seeds)\/(?<inside>[^`]+)`/gmu)].map(({ groups }) => ({
    root: groups!.root as Root,
    inside: groups!.inside!.replaceAll(/<[^>]+>/gu, 'x'),
  }));
}

const nameOf = (kind: FileKind): string => (kind === null ? 'none' : Object.values(kind)[0]!);

describe('the two languages', () => {
  const pairs = guide.zh.map(({ name, text }) => ({ name, zh: text, en: pageOf(guide.en, name) }));
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

  test('have the same files, each of some length and with a title in its language', () => {
    const [ofZh, ofEn] = [guide.zh, guide.en].map(pages => pages.map(({ name }) => name));
    expect(ofZh).toEqual(ofEn);
    expect(ofZh!.length).toBeGreaterThan(9);
    for (const { zh, en } of pairs) {
      expect(zh).toMatch(/^# \p{Script=Han}+.*\n/u);
      expect(en).toMatch(/^# [A-Z][^\p{Script=Han}\n]+\n/u);
      expect(en.length).toBeGreaterThan(400);
    }
  });

  test.each(pairs)('are of the same make in $name', ({ zh, en }) => {
    const marks = (text: string) => headingsIn(text).map(heading => heading.split(' ')[0]);
    expect(marks(zh)).toEqual(marks(en));
    for (const pattern of [/^\d+\. /gmu, /^- /gmu, /^\| /gmu, /^```[a-z]+$/gmu]) {
      expect(count(zh, pattern), pattern.source).toBe(count(en, pattern));
    }
  });

  test.each(pairs)('name the same commands in $name', ({ zh, en }) => {
    const commands = (text: string) => new Set(text.match(/npm run (?:new -- [a-z]+|[a-z]+)/gu));
    expect(commands(zh)).toEqual(commands(en));
  });

  test.each(pairs)('show the same files in $name, each explained in one language', ({ zh, en }) => {
    const [ofZh, ofEn] = [blocksIn(zh), blocksIn(en)];
    expect(ofEn.map(({ file, part }) => [file, part])).toEqual(ofZh.map(({ file, part }) => [file, part]));
    expect(ofEn.map(block => valueOf(block, []))).toEqual(ofZh.map(block => valueOf(block, [])));
    const comments = (block: Block) => [...block.text.matchAll(/(?:^|\s)# (?<said>.+)$/gmu)].map(each => each[0]);
    for (const block of ofEn) expect(comments(block).join('\n')).not.toMatch(/\p{Script=Han}/u);
    for (const block of [...ofZh, ...ofEn]) expect(comments(block).join('\n')).not.toContain(' · ');
  });
});

test('every annotated file is on their list', () => {
  const others = annotated.filter(({ name }) => name !== 'README.md').map(({ name }) => name);
  const listed = [...pageOf(annotated, 'README.md').matchAll(/^- .*\]\((?<name>.+)\)$/gmu)];
  expect(listed.map(({ groups }) => groups!.name!).toSorted()).toEqual(others);
});

describe('the files shown', () => {
  test('all name their path', () => {
    expect(fenced.length).toBeGreaterThan(0);
    expect(blocks.length).toBe(fenced.length);
  });

  test('are of every kind of entry, and site, complaint guide, scenarios, corrections, time limits, sources, units and conditions', () => {
    const whole = blocks.filter(({ part }) => !part).map(({ root, inside }) => nameOf(kindOf(root, inside)));
    expect([...new Set(whole)].toSorted()).toEqual(
      [...Object.keys(entrySchemas), 'complaint-guide', 'corrections', 'limits', 'scenarios', 'site'].toSorted(),
    );
    const parts = blocks.filter(({ part }) => part).map(({ root, inside }) => nameOf(kindOf(root, inside)));
    expect(parts).toEqual(expect.arrayContaining(['sources', 'units', 'conditions']));
  });

  test('begin, where they are whole, with the line for editors', () => {
    for (const { root, inside, part, text } of blocks) {
      const line = schemaLine(root, inside);
      if (!part && line !== null) expect(text.split('\n')[0], inside).toBe(line);
    }
  });

  test.each(blocks)('$file fits its schema', block => {
    const problems: Problem[] = [];
    const value = valueOf(block, problems);
    expect(problems.map(formatProblem)).toEqual([]);
    const schema = schemaOf(kindOf(block.root, block.inside));
    const fitting = block.part && schema instanceof z.ZodObject ? schema.partial() : schema;
    expect(fitting.safeParse(value).error?.issues ?? []).toEqual([]);
  });

  const read = readFolders(portFolders);
  // What no block touches is parsed once.
  const memory: ParseMemory = new Map();

  test.each(blocks)('$file passes the check in its place', block => {
    const { root, inside, part, text } = block;
    const before = read[root].files.find(({ path: name }) => name === inside);
    if (part) expect(before, 'a part is of a file that exists').toBeDefined();
    // JSON is YAML, too.
    const whole = () => ({ ...(parseYaml(before!).value as object), ...(valueOf(block, []) as object) });
    const raw = rawFile(block.file, inside, part ? JSON.stringify(whole()) : text);
    const laid = { ...read[root], files: [...read[root].files.filter(file => file !== before), raw] };
    const { draft, problems } = parseFolders({ ...read, [root]: laid }, memory);
    const found = [...problems, ...rules.flatMap(rule => runRule(rule, draft))];
    expect(found.filter(({ file }) => file === block.file).map(formatProblem)).toEqual([]);
  });

  test('use every kind of price, each as the schema has it', () => {
    const rows = [...pageOf(annotated, 'prices.md').matchAll(/^\| `(?<price>[a-zA-Z]+: [^`]+)` \|/gmu)].map(
      ({ groups }) => groups!.price!,
    );
    expect(rows.map(row => row.split(':')[0])).toEqual([...priceKinds]);
    for (const text of rows) {
      const { value, problems } = parseYaml({ file: 'row', text });
      expect(problems, text).toEqual([]);
      expect(Rate.partial().safeParse(value).error?.issues ?? [], text).toEqual([]);
    }
  });
});

describe.each(languages)('the map ($language)', ({ language }) => {
  const places = placesIn(pageOf(guide[language], 'places.md'));

  test('names only places where a file is expected', () => {
    expect(places.filter(({ root, inside }) => kindOf(root, inside) === null)).toEqual([]);
  });

  test('names the folder of every kind of entry, and every file that stands alone', () => {
    const kinds = new Set(places.map(({ root, inside }) => nameOf(kindOf(root, inside))));
    expect([...kinds].toSorted()).toEqual(
      [...Object.keys(entrySchemas), ...Object.keys(singleSchemas), 'addresses', 'rows'].toSorted(),
    );
    for (const root of roots) {
      const named = places.filter(place => place.root === root).map(({ inside }) => inside);
      expect(named).toEqual(expect.arrayContaining([...requiredFiles[root]]));
    }
  });
});

describe.each(languages)('the tables of rules ($language)', ({ language }) => {
  const rows = new Map(
    [...pageOf(guide[language], 'check.md').matchAll(/^\| `(?<rule>[a-z0-9]+(?:-[a-z0-9]+)*)` +\|(?<rest>.*)$/gmu)].map(
      ({ groups }) => [groups!.rule!, groups!.rest!],
    ),
  );

  test('name every rule, in the order of the code, and no other', () => {
    expect([...rows.keys()]).toEqual([...rules.map(({ name }) => name), ...fileRules, ...readRules]);
  });

  test('say what each rule protects and what to do', () => {
    for (const rest of rows.values()) expect(rest).toMatch(/^ \S.* \| +\S.* \|$/u);
    for (const { name, protects } of rules) expect(rows.get(name), name).toContain(` ${protects[language]} `);
  });
});
