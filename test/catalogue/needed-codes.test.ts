// The table of codes that the program knows by name is whole, as far as its text shows: nothing is compared with a code beside it.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { entrySchemas, singleSchemas } from '#catalogue/kinds.ts';
import { boxCodes, closedCodes, freeTimeUnits, neededCodes, readConditions } from '#schema/needed-codes.ts';
import { placesIn } from './schema-places.ts';

const folder = path.join(import.meta.dirname, '../../src');
const sources = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(?:ts|astro)$/u.test(name) && !name.startsWith(`schema${path.sep}`))
  .map(name => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));

const places = [...Object.values(entrySchemas), ...Object.values(singleSchemas)].flatMap(schema => placesIn(schema));
/** The key under which a place stands: that of the list where it is in one. */
const keyOf = (at: readonly (string | number)[]) => at.findLast(step => typeof step === 'string' && step !== 'x');
const ofCodes = new Set(places.filter(({ node }) => 'x-vocabulary' in node).map(({ path: at }) => keyOf(at)));
const enumerated = new Set(
  places.flatMap(({ path: at, node }) =>
    [node['enum'] ?? [], node['const'] ?? []].flat().map(one => `${keyOf(at)} ${one}`),
  ),
);
/** Words of pages that are called as a field is: by whom a table is ordered. */
const otherwise = new Set(['by entity']);

test('fields that hold a code are compared with code(list, name), never with a text of their own', () => {
  expect([...ofCodes]).toEqual(
    expect.arrayContaining(['grade', 'regime', 'rounding', 'how', 'unit', 'change', 'starts']),
  );
  const compared = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/\b(?<key>[a-zA-Z]+)\)? [!=]== '(?<code>[A-Za-z][\w-]*)'/gu)]
      .filter(({ groups }) => ofCodes.has(groups!.key))
      .filter(({ groups }) => ![enumerated, otherwise].some(words => words.has(`${groups!.key} ${groups!.code}`)))
      .map(([found]) => `${name}: ${found}`),
  );
  expect(compared).toEqual([]);
});

test('conditions that are looked up by name are those of the table', () => {
  const named = sources.flatMap(({ text }) =>
    [...text.matchAll(/\b(?:conditions|when|stated|found)(?:\?\.)?(?:\['|\.(?:has|get)\(')(?<name>[a-zA-Z]+)'/gu)].map(
      ({ groups }) => groups!.name!,
    ),
  );
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter(name => !(readConditions as readonly string[]).includes(name))).toEqual([]);
});

describe('every code of the table is used', () => {
  const used = sources.map(({ text }) => text).join('\n');
  const tables = [...Object.values(neededCodes), ...Object.values(boxCodes)].flatMap(codes => Object.keys(codes));

  test.each([...tables, ...Object.values(closedCodes).flat(), ...freeTimeUnits, ...readConditions])('%s', name => {
    // A tool is the page of that name.
    expect(used.includes(`'${name}'`) || used.includes(`'/${name}/'`)).toBe(true);
  });
});
