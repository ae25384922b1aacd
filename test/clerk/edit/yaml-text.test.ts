// YAML in the style of the data files means what it was made from.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '#catalogue/yaml.ts';
import { versionText } from '#clerk/edit/version-text.ts';
import { blockText, type Value } from '#clerk/edit/yaml-text.ts';
import { catalogue } from '../../port.ts';

const read = (written: string): unknown => parse(written, { schema: 'core', version: '1.2', logLevel: 'error' });

/** What YAML would take for something else if it stood there bare. */
const ODD = [
  ...[
    '',
    ' a',
    ' a ',
    'a: b',
    '- a',
    '# a',
    '# x',
    'a #b',
    'a\tb',
    '2019-04-01',
    '2019-4-1',
    '2026-01-01',
    '20',
    '0104',
  ],
  ...[
    '1.50',
    '1e3',
    '0x1f',
    '0x1F',
    '.5',
    'no',
    'null',
    '~',
    'true',
    '{a',
    '{a}',
    '[a',
    'a]',
    '"',
    "'",
    '&a',
    '*a',
    '!a',
  ],
  ...['<<', '一，二', 'a, b', '一\n二', '@a', '%a', '20 英尺箱'],
];
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...ODD));
const key = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,8}$/u);
const value = fc.letrec<{ value: Value; leaf: Value }>(tie => ({
  leaf: fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null)),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 12 }),
    fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

test('any data come back as they were, in one line or several, and the check has nothing to say to them', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), entries => {
      const written = blockText(entries);
      expect(read(written)).toEqual(entries);
      expect(parseYaml({ file: 'a', text: written }).problems).toEqual([]);
    }),
  );
});

test.each(ODD)('%j comes back as it was, as a value, in a list and as a key of a map', odd => {
  const entries = { a: odd, b: [odd], c: { [odd]: odd } };
  expect(read(blockText(entries))).toEqual(entries);
});

test('every version of a port is written as it is read', () => {
  const versions = [...catalogue.fees.values(), ...catalogue.tariffs].flatMap(one => one.versions);
  for (const version of versions) {
    const again = read(versionText(version)) as typeof version;
    expect({ ...again, rates: again.rates.map(rate => ({ ...rate, when: rate.when ?? {} })) }).toEqual(version);
  }
});
