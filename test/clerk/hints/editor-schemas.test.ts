// What an editor says while a data file is written: the schemas fit the files of a port, and catch what is often mistyped.
import fs from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readFolder } from '#catalogue/read.ts';
import { parseYaml } from '#catalogue/yaml.ts';
import { editorSchemas } from '#clerk/hints/editor-schemas.ts';
import { schemaLine } from '#clerk/hints/schema-line.ts';
import { portFolders } from '../../port-folders.ts';
import { catalogue } from '../../port.ts';

const schemas = editorSchemas(catalogue);
const files = [
  { root: 'content', folder: portFolders.contentDir } as const,
  { root: 'seeds', folder: portFolders.seedsDir } as const,
].flatMap(({ root, folder }) =>
  readFolder(folder).files.map(file => ({ root, ...file, line: schemaLine(root, file.path) })),
);
const followed = files.flatMap(({ line, ...file }) => (line === null ? [] : [{ line, ...file }]));

const ajv = new Ajv({ strict: false, validateFormats: false });
const validators = new Map<string, ValidateFunction>();
function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known) return known;
  const validate = ajv.compile(schemas.find(schema => schema.name === name)!.schema);
  validators.set(name, validate);
  return validate;
}
const schemaNameOf = (line: string) => path.basename(line, '.json');

test('every file whose schema is known begins with the line that names it', () => {
  expect(followed.length).toBeGreaterThan(300);
  const wrong = followed.filter(({ text, line }) => text.split('\n')[0] !== line);
  expect(wrong.map(({ file, line }) => `${file}: first line should be ${line}`)).toEqual([]);
  const made = schemas.map(({ root, name }) => `${root}/.schemas/${name}.json`);
  for (const { root, path: inside, line } of followed) {
    expect(made).toContain(path.posix.join(root, path.posix.dirname(inside), line.split('$schema=')[1]!));
  }
});

test('every data file fits the schema that its editor uses', () => {
  for (const { file, text, line } of followed) {
    const validate = validatorOf(schemaNameOf(line));
    validate(parseYaml({ file, text }).value);
    expect(validate.errors, file).toBeNull();
  }
});

describe('an editor marks', () => {
  const dues = followed.find(({ path: inside }) => inside === 'fees/port/cargo-port-dues.yaml')!;
  const mistakes = [
    ['an amount without quotes', /amount: "34"/u, 'amount: 34'],
    ['an amount with a comma', /amount: "34"/u, 'amount: "1,034"'],
    ['a key that is misspelt', /^versions:/mu, 'version:'],
    ['a code that no list has', /unit: box/u, 'unit: boxes'],
    ['a condition that no list has', /trade: foreign/u, 'trades: foreign'],
    ['a code that the condition does not have', /trade: foreign/u, 'trade: abroad'],
    ['a container size without quotes', /container: "20"/u, 'container: 20'],
    ['a missing basis', / {4}basis:\n.*\n/u, ''],
    ['one language only', /name: \{.*\}/u, 'name: { zh: 货物港务费 }'],
    ['a version that is no list', /change: \[R\]/u, 'change: R'],
    ['an id without quotes', /^id: .*/mu, 'id: 0104'],
    ['a quantity that no list has', /boxes: 10/u, 'box: 10'],
  ] as const;

  test.each(mistakes)('%s', (_, right, wrong) => {
    expect(dues.text).toMatch(right);
    const validate = validatorOf('fee');
    validate(parseYaml({ file: dues.file, text: dues.text.replace(right, wrong) }).value);
    expect(validate.errors).not.toBeNull();
  });

  test('nothing where a document, source or channel is newer than the hints', () => {
    const validate = validatorOf('fee');
    const text = dues.text
      .replace('document: mot-2019-2', 'document: of-tomorrow')
      .replace(/source: \[/u, 'source: [S9999, ')
      .replace(/^channels: \[/mu, 'channels: [of-tomorrow, ');
    expect(text).not.toBe(dues.text);
    validate(parseYaml({ file: dues.file, text }).value);
    expect(validate.errors).toBeNull();
  });
});

test('every key is explained in Chinese and English', () => {
  const bare: string[] = [];
  const look = (name: string, node: unknown, where: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string }> };
    for (const [key, { description }] of Object.entries(properties ?? {})) {
      const said = /\p{Script=Han}.* · \S/u.test(description ?? '');
      if (!said) bare.push(`${name}${where}.${key}: ${String(description)}`);
    }
    for (const [key, inner] of Object.entries(node)) look(name, inner, `${where}/${key}`);
  };
  for (const { name, schema } of schemas) look(name, schema, '');
  expect(bare).toEqual([]);
});

test('codes are offered with what they mean', () => {
  const { definitions } = schemas.find(({ name }) => name === 'fee')!.schema as {
    definitions: Record<string, { enum: string[]; enumDescriptions: string[] }>;
  };
  const units = definitions['terms-units']!;
  expect(units.enum).toEqual(Object.keys(catalogue.vocabulary.units));
  expect(units.enumDescriptions[units.enum.indexOf('box')]).toBe('箱 · box');
});

test('the settings of the editor name the schema of each folder', () => {
  const settings = JSON.parse(fs.readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  const made = schemas.map(({ root, name }) => `${root}/.schemas/${name}.json`);
  const inFolders = followed.filter(({ path: inside, line }) => schemaNameOf(line) !== path.basename(inside, '.yaml'));
  for (const [schema, glob] of Object.entries(settings['yaml.schemas'])) {
    expect(made).toContain(schema);
    const matched = inFolders.filter(({ root, path: inside }) => path.matchesGlob(`${root}/${inside}`, glob));
    expect(matched.length, glob).toBeGreaterThan(0);
    expect(new Set(matched.map(({ root, line }) => `${root}/.schemas/${schemaNameOf(line)}.json`))).toEqual(
      new Set([schema]),
    );
  }
});
