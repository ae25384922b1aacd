import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parseYaml } from '#catalogue/yaml.ts';

const TEXT = `# 说明
id: "0001"
name: { zh: 甲费, en: Fee A }
versions:
  - from: "2010-01-01"
    rates:
      - id: a
        amount: "1"

      - id: b
        amount: "2"
empty:
`;

describe('a path leads to its place', () => {
  const { locate, value, problems } = parseYaml({ file: 'a.yaml', text: TEXT });

  test('in a file that parses', () => {
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ id: '0001', versions: [{ rates: [{ amount: '1' }, { amount: '2' }] }], empty: null });
  });

  test.each([
    ['the file', [], 2, 1],
    ['a value', ['id'], 2, 5],
    ['a value in braces', ['name', 'en'], 3, 21],
    ['an item of a list', ['versions', 0], 5, 5],
    ['a value deep inside', ['versions', 0, 'rates', 1, 'amount'], 11, 17],
    ['the nearest parent of what is not there', ['versions', 0, 'rates', 1, 'unit'], 10, 9],
    ['the list of an item that is not there', ['versions', 0, 'rates', 7], 7, 7],
    ['what stands after a colon, even nothing', ['empty'], 12, 7],
    ['a scalar that is asked for something inside it', ['id', 'x', 'y'], 2, 5],
  ])('%s', (_, path, line, column) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test('or to its key, where the key is meant', () => {
    expect(locate(['name', 'en'], 'key')).toEqual({ line: 3, column: 17 });
    expect(locate(['versions', 0, 'rates'], 'key')).toEqual({ line: 6, column: 5 });
  });

  test('counted from the top of the file, where the text is only a part of it', () => {
    const { locate: below } = parseYaml({ file: 'a.mdx', text: 'document: x\ntitle: y' }, 3);
    expect(below(['title'])).toEqual({ line: 5, column: 8 });
  });

  test('the last of two equal keys, whose value counts', () => {
    const twice = parseYaml({ file: 'a.yaml', text: 'a: 1\na: 2\n' });
    expect(twice.value).toEqual({ a: 2 });
    expect(twice.locate(['a'])).toEqual({ line: 2, column: 4 });
  });
});

describe('a bare date', () => {
  const rulesFor = (scalar: string) =>
    parseYaml({ file: 'a.yaml', text: `on: ${scalar}\n` }).problems.map(({ rule }) => rule);

  test.each(['2019-04-01', '2019-4-1', '2019-04-01T00:00:00Z', '2019-04-01 10:30'])('such as %s is refused', bare => {
    expect(rulesFor(bare)).toEqual(['date-unquoted']);
  });

  test.each(['"2019-04-01"', '2019-04-01 起执行', '2019-04-01/2020-03-31', '2019 年', 'from 2019-04-01'])(
    'is not what %s is',
    text => {
      expect(rulesFor(text)).toEqual([]);
    },
  );
});

test('whatever is written comes back as it was, and nothing is made of it: no dates, no yes and no', () => {
  const plain = fc.oneof(fc.string(), fc.constantFrom('2019-04-01', 'yes', 'null', '0104', '1e3', '0x10', '~'));
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1 }), texts => {
      const text = stringify({ texts }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
      expect(parseYaml({ file: 'a.yaml', text }).value).toEqual({ texts });
    }),
  );
});

test('no text whatever makes the parser throw, and every problem has a place', () => {
  const scrap = fc.constantFrom(
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '"',
    '&a ',
    '*a ',
    '!!x ',
    '\n',
    '  ',
    'a',
    '<<',
    '#',
    '|',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(scrap, { maxLength: 40 }).map(parts => parts.join('')),
      ),
      text => {
        const { value, problems, locate } = parseYaml({ file: 'a.yaml', text });
        for (const { line, column } of [...problems, locate(['a', 0, 'b'])]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        expect(value !== undefined || problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
