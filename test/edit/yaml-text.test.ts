// YAML in the style of the data files means what it was made from.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mapLines } from '../../src/edit/yaml-text.ts';
import { versionLines } from '../../src/edit/version-text.ts';
import { catalogue } from '../real.ts';

const read = (lines: readonly string[]): unknown => parse(lines.join('\n'), { schema: 'core', version: '1.2' });

test('any text comes back as it was, in one line or several', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '20',
      '1.50',
      '2026-01-01',
      'no',
      'null',
      '~',
      '20 英尺箱',
      'a: b',
      '- a',
      '{a}',
      '# x',
      '"',
      "'",
      ' a ',
      '1e3',
      '0x1F',
      'true',
    ),
  );
  const value = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/u),
    fc.oneof(text, fc.array(text, { maxLength: 12 }), fc.record({ zh: text, en: text })),
    { minKeys: 1, maxKeys: 5 },
  );
  fc.assert(
    fc.property(value, one => {
      expect(read(mapLines(one, 0))).toEqual(one);
    }),
  );
});

test('every version of the project is written as it is read', () => {
  const versions = [...catalogue.fees.values(), ...catalogue.tariffs].flatMap(one => one.versions);
  for (const version of versions) {
    const [again] = read(versionLines(version, 2)) as [typeof version];
    expect({ ...again, rates: again.rates.map(rate => ({ ...rate, when: rate.when ?? {} })) }).toEqual(version);
  }
});
