// Loading again and again: what has not changed is the same object, what has changed is seen, a fault is told each time.
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { createLoader, loadCatalogue } from '#catalogue/load.ts';
import { fixture } from './fixture.ts';

function loaderOf(data: ReturnType<typeof fixture>) {
  const folders = { contentDir: data.file('content'), seedsDir: data.file('seeds') };
  return { load: createLoader(folders), afresh: () => loadCatalogue(folders).catalogue };
}

function edit(file: string, from: RegExp | string, to: string): void {
  const before = fs.readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  fs.writeFileSync(file, after);
}

test('after an edit only what stands in the file is another object, and all is as loaded afresh', () => {
  using data = fixture();
  const { load, afresh } = loaderOf(data);
  const first = load().catalogue!;
  edit(data.file('content/entities/example-terminal.yaml'), /$/u, '# a note\n');
  edit(data.file('content/vocabulary/units.yaml'), /$/u, 'cask: { zh: 桶, en: cask, of: [boxes], unece: null }\n');
  const second = load().catalogue!;
  expect(second.vocabulary.units).toHaveProperty('cask');
  expect(second.vocabulary.units).not.toBe(first.vocabulary.units);
  expect(second.vocabulary.grades).toBe(first.vocabulary.grades);
  expect(second.entities.get('example-terminal')).not.toBe(first.entities.get('example-terminal'));
  for (const [id, fee] of second.fees) expect(fee).toBe(first.fees.get(id));
  expect(second).toEqual(afresh());
});

test.each(['content/vocabulary/units.yaml', 'content/entities/example-terminal.yaml'])(
  'a fault in %s is told again at each load until it is mended',
  name => {
    using data = fixture();
    const { load, afresh } = loaderOf(data);
    load();
    const good = fs.readFileSync(data.file(name));
    edit(data.file(name), /^/u, 'unheard-of: 1\n');
    const told = load().problems;
    expect(told).not.toEqual([]);
    expect(load().problems).toEqual(told);
    fs.writeFileSync(data.file(name), good);
    expect(load().catalogue).toEqual(afresh());
  },
);
