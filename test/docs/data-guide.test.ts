// The data guide is true: its files pass the check, its map names every place, its tables every rule.
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
import { schemaLine } from '#hints/schema-line.ts';
import { fileRules, readRules } from '../catalogue/rule-names.ts';
import { portFolders } from '../port-folders.ts';
import { blocksIn, en, fencedIn, guide, more, zh, sectionsOf, type Block, type Root } from './guide.ts';

const roots = ['content', 'seeds'] as const;
const halves = [
  { language: 'zh', half: zh },
  { language: 'en', half: en },
] as const;
const fenced = fencedIn(guide);
const blocks = blocksIn(guide);

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

/** Every path in the first column of the tables of one half, with each place-holder filled in. */
function placesIn(half: string): { root: Root; inside: string }[] {
  return [...half.matchAll(/^\| `(?<root>content|seeds)\/(?<inside>[^`]+)`/gmu)].map(({ groups }) => ({
    root: groups!.root as Root,
    inside: groups!.inside!.replaceAll(/<[^>]+>/gu, 'x'),
  }));
}

const nameOf = (kind: FileKind): string => (kind === null ? 'none' : Object.values(kind)[0]!);

test('the guide has two halves', () => {
  expect(more).toEqual([]);
  expect(zh).toMatch(/^# 数据指南\n/u);
  expect(en.length).toBeGreaterThan(1000);
});

describe('the two halves', () => {
  const numbered = (half: string, level: 2 | 3) => sectionsOf(half, level).filter(({ title }) => /^\d/u.test(title));
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

  test.each([2, 3] as const)('have the same numbered sections (level %i), of the same make', level => {
    const [ofZh, ofEn] = [numbered(zh, level), numbered(en, level)];
    const numbers = (sections: { title: string }[]) => sections.map(({ title }) => title.split(' ')[0]);
    expect(numbers(ofZh)).toEqual(numbers(ofEn));
    for (const [n, { title, text }] of ofZh.entries()) {
      const other = ofEn[n]!.text;
      for (const pattern of [/^\d+\. /gmu, /^\| /gmu]) {
        // The annotated files, with their table of prices, stand once.
        if (title.startsWith('4.') && pattern.source.includes('|')) continue;
        expect(count(text, pattern), `${title} ${pattern.source}`).toBe(count(other, pattern));
      }
    }
  });

  test('name the same commands', () => {
    const commands = (half: string) => new Set(half.match(/npm run (?:new -- [a-z]+|[a-z]+)/gu));
    expect(commands(zh)).toEqual(commands(en));
  });

  test('link only to headings that are there', () => {
    const anchors = new Set(
      [...guide.matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) =>
        groups!
          .title!.toLowerCase()
          .replaceAll(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...guide.matchAll(/\]\(#(?<anchor>[^)]+)\)/gu)].map(({ groups }) => groups!.anchor!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter(anchor => !anchors.has(anchor))).toEqual([]);
  });
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
    const rows = [...zh.matchAll(/^\| `(?<price>[a-zA-Z]+: [^`]+)` \|/gmu)].map(({ groups }) => groups!.price!);
    expect(rows.map(row => row.split(':')[0])).toEqual([...priceKinds]);
    for (const text of rows) {
      const { value, problems } = parseYaml({ file: 'row', text });
      expect(problems, text).toEqual([]);
      expect(Rate.partial().safeParse(value).error?.issues ?? [], text).toEqual([]);
    }
  });
});

describe.each(halves)('the map ($language)', ({ half }) => {
  const places = placesIn(half);

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

describe.each(halves)('the tables of rules ($language)', ({ language, half }) => {
  const rows = new Map(
    [...half.matchAll(/^\| `(?<rule>[a-z0-9]+(?:-[a-z0-9]+)*)` +\|(?<rest>.*)$/gmu)].map(({ groups }) => [
      groups!.rule!,
      groups!.rest!,
    ]),
  );

  test('name every rule, in the order of the code, and no other', () => {
    expect([...rows.keys()]).toEqual([...rules.map(({ name }) => name), ...fileRules, ...readRules]);
  });

  test('say what each rule protects and what to do', () => {
    for (const rest of rows.values()) expect(rest).toMatch(/^ \S.* \| +\S.* \|$/u);
    for (const { name, protects } of rules) expect(rows.get(name), name).toContain(` ${protects[language]} `);
  });
});
