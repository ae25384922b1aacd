// Every code and every reference of every schema is looked at by a rule: a field or a file that is added cannot be forgotten.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Draft, Located } from '#catalogue/draft.ts';
import { entrySchemas, singleSchemas } from '#catalogue/kinds.ts';
import { parseFolders } from '#catalogue/parse.ts';
import { readFolder } from '#catalogue/read.ts';
import { conditionKnown } from '#catalogue/rules/prices/condition-unknown.ts';
import { referenceKnown } from '#catalogue/rules/ids/reference-unknown.ts';
import { rules } from '#catalogue/rules/index.ts';
import { termKnown } from '#catalogue/rules/ids/term-unknown.ts';
import { vocabularyNames } from '#schema/link.ts';
import { Slug } from '#schema/text.ts';
import { portFolders } from '../port-folders.ts';
import { CODE, placesIn, type SchemaPlace } from './schema-places.ts';

const schemas: Record<string, z.ZodType> = { ...entrySchemas, ...singleSchemas };
const names = Object.keys(schemas);
const placesOf = (name: string) => placesIn(schemas[name]!);
const isMarked = ({ node }: SchemaPlace) => 'x-vocabulary' in node || 'x-refers-to' in node;
const nameOf = (name: string, path: readonly PropertyKey[]) =>
  [name, ...path.map(step => (typeof step === 'number' || step === 'x' ? '*' : String(step)))].join('.');

/** A draft of one piece: all lists are there and know none of its codes. */
function draftOf(name: string, data: unknown): { draft: Draft; piece: Located } {
  const located = (of: unknown) => ({ file: name, locate: () => ({ line: 1, column: 1 }), data: of });
  const lists = Object.fromEntries([...vocabularyNames, 'conditions'].map(list => [list, located({ other: {} })]));
  const entries = Object.fromEntries(Object.keys(entrySchemas).map(kind => [kind, [] as unknown[]]));
  const piece = { ...located(data), slug: 'x', folder: 'x', kind: name };
  if (name in entrySchemas) entries[name]!.push(piece);
  const singles = {
    ...lists,
    sources: located({}),
    catalogues: located([]),
    ...(name in singleSchemas && { [name]: piece }),
  };
  const lines = { file: 'lines', lines: [], locate: piece.locate };
  return { draft: { entries, singles, addresses: lines, rows: lines, broken: new Set() } as unknown as Draft, piece };
}

/** The places of a piece at which one of the rules finds something. */
function foundAt(of: readonly (typeof rules)[number][], draft: Draft, piece: Located): string[] {
  const found: string[] = [];
  for (const rule of of) {
    rule.check(draft, (where, path) => {
      if (where === piece) found.push(JSON.stringify(path));
    });
  }
  return found;
}

describe('a code that no list has, and a reference to nothing, is refused', () => {
  const marked = names.filter(name => placesOf(name).some(isMarked));

  test.each(marked)('wherever one can stand in %s', name => {
    const unseen = placesOf(name)
      .filter(isMarked)
      .filter(({ path, around }) => {
        const { draft, piece } = draftOf(name, around(CODE));
        return !foundAt([termKnown, referenceKnown, conditionKnown], draft, piece).includes(JSON.stringify(path));
      });
    expect(unseen.map(({ path }) => nameOf(name, path))).toEqual([]);
  });

  test('in the fields that were once overlooked, too', () => {
    const all = marked.flatMap(name =>
      placesOf(name)
        .filter(isMarked)
        .map(({ path }) => nameOf(name, path)),
    );
    expect(all).toEqual(expect.arrayContaining(['units.*.of.*', 'roles.*.side', 'operations.*.fees.*']));
    expect(all.length).toBeGreaterThan(150);
  });
});

/** Texts without a mark that point to something all the same, inside their file or to an address: by which rule. */
const pointing: Record<string, string> = {
  'complaint-guide.parties.*.wrongs.*': 'guide-code-unknown',
  'complaint-guide.wrongs.*.laws.*.by.*': 'guide-code-unknown',
  'complaint-guide.rules.*.when.by.*': 'guide-code-unknown',
  'complaint-guide.rules.*.when.wrong.*': 'guide-code-unknown',
  'complaint-guide.rules.*.give.*': 'guide-code-unknown',
  'complaint-guide.rules.*.letter': 'guide-code-unknown',
  'complaint-guide.rules.*.notHere.*': 'guide-code-unknown',
  'bases.*.charges.*.rates.*': 'base-unknown',
  'conditions.*.values.*.within': 'condition-within',
  'fee.versions.*.rates.*.factor.of.rate': 'factor-target',
  'tariff.versions.*.rates.*.factor.of.rate': 'factor-target',
  'indicator.lines.*.price.rates.*': 'figure-reference',
  'limits.*.then.rate': 'limit-rate',
  'scenarios.*.questions.*.condition': 'scenario-question',
  'scenarios.*.questions.*.choices.*.means.*': 'scenario-question',
  'scenarios.*.questions.*.usual': 'scenario-question',
  'scenarios.*.questions.*.band': 'scenario-question',
  'scenarios.*.questions.*.time': 'scenario-question',
  'scenarios.*.questions.*.if.*.*': 'scenario-question',
  'scenarios.*.meets.*.if.*.*': 'scenario-question',
  'scenarios.*.meets.*.ifMore': 'scenario-question',
  'scenarios.*.kinds.*': 'scenario-question',
  'scenarios.*.meets.*.given.*': 'scenario-question',
};

/** The names of things themselves. */
const own = [
  'fee.versions.*.rates.*.id',
  'tariff.versions.*.rates.*.id',
  'indicator.lines.*.id',
  'catalogues.*.id',
  'gaps.*.id',
  'duties.*.id',
  'complaint-guide.parties.*.code',
  'complaint-guide.wrongs.*.code',
  'complaint-guide.evidence.*.code',
  'complaint-guide.letters.*.code',
  'complaint-guide.wrongDoors.*.code',
  'complaint-guide.rules.*.id',
  'limits.*.id',
  'scenarios.*.id',
  'scenarios.*.questions.*.id',
  'scenarios.*.questions.*.choices.*.code',
  'corrections.*.id',
];

describe('a code without a mark', () => {
  const slug = (z.toJSONSchema(Slug) as { pattern: string }).pattern;
  const unmarked = names.flatMap(name =>
    placesOf(name)
      .filter(({ node }) => node['bare'] === true || node['pattern'] === slug)
      .map(({ path }) => nameOf(name, path)),
  );

  test('is the name of the thing itself, or is followed by a rule that is named here', () => {
    expect([...new Set(unmarked)].toSorted()).toEqual([...own, ...Object.keys(pointing)].toSorted());
  });

  const read = (folder: string) => ({ ...readFolder(folder), folder });
  const { draft } = parseFolders({ content: read(portFolders.contentDir), seeds: read(portFolders.seedsDir) });

  test.each(Object.entries(pointing))('%s: nothing is there by that name, and %s says so', (pattern, rule) => {
    const [name = '', ...steps] = pattern.split('.');
    const pieces = name in entrySchemas ? draft.entries[name as 'fee'] : [draft.singles[name as 'limits']!];
    const spoilt = pieces.flatMap(piece =>
      instancesOf(piece.data, steps).map(path => ({ piece, path, data: withAt(piece.data, path, CODE) })),
    );
    const [first] = spoilt;
    if (!first) expect(unused, 'the port has no such field').toContain(pattern);
    else {
      const piece = { ...first.piece, data: first.data } as typeof first.piece;
      const changed = (name in entrySchemas
        ? { ...draft, entries: { ...draft.entries, [name]: pieces.map(one => (one === first.piece ? piece : one)) } }
        : { ...draft, singles: { ...draft.singles, [name]: piece } }) as unknown as Draft;
      const found = foundAt([rules.find(one => one.name === rule)!], changed, piece);
      // What a choice means is reported at the choice.
      expect(found.some(at => JSON.stringify(first.path).startsWith(at.slice(0, -1)))).toBe(true);
    }
  });
});

/** Fields that no file of the port has: rows of lists are rows as those of fees are. */
const unused = ['tariff.versions.*.rates.*.factor.of.rate', 'scenarios.*.questions.*.time'];

/** The paths in `data` that a pattern describes. */
function instancesOf(data: unknown, [step, ...rest]: readonly string[]): PropertyKey[][] {
  if (step === undefined) return data === undefined ? [] : [[]];
  if (typeof data !== 'object' || data === null) return [];
  const keys = step !== '*' ? [step] : Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return keys.flatMap(key =>
    instancesOf((data as Record<PropertyKey, unknown>)[key], rest).map(path => [key, ...path]),
  );
}

function withAt(data: unknown, [step, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<PropertyKey, unknown>;
  copy[step] = withAt(copy[step], rest, value);
  return copy;
}
