// New versions go into a data file without moving a comment or another line.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addVersion, closeVersion, UneditableText } from '../../src/edit/history-text.ts';

const lines = (indent: number) => [`${' '.repeat(indent)}- from: "2020-01-01"`, `${' '.repeat(indent)}  rates: []`];
const text = `# A list.
fee: "0001" # the fee
versions: # newest first
  # as printed
  - from: "2015-01-01" # seen
    fromPrecision: year
    rates: []
  - from: "2010-01-01"
    to: "2014-12-31"
    rates: []
`;

test('the version stands on top, and every line of before is there', () => {
  const after = addVersion(text, lines);
  expect(after).toBe(text.replace('# newest first\n', '# newest first\n  - from: "2020-01-01"\n    rates: []\n'));
});

test('the one before is closed after its first day, with the comment where it was', () => {
  expect(closeVersion(text, 0, '2019-12-31')).toBe(
    text.replace('fromPrecision: year\n', 'fromPrecision: year\n    to: "2019-12-31"\n'),
  );
});

test('an end that is there is replaced', () => {
  expect(closeVersion(text, 1, '2013-12-31')).toBe(text.replace('2014-12-31', '2013-12-31'));
});

describe('other ways of writing', () => {
  test('a list at the margin, a version in one line, an empty history', () => {
    const margin = 'versions:\n- { from: "2015-01-01", rates: [] }\n';
    expect(parse(closeVersion(addVersion(margin, lines), 1, '2019-12-31'))).toEqual({
      versions: [
        { from: '2020-01-01', rates: [] },
        { from: '2015-01-01', to: '2019-12-31', rates: [] },
      ],
    });
    expect(parse(addVersion('id: "1"\nversions: []\n', lines))).toEqual({
      id: '1',
      versions: [{ from: '2020-01-01', rates: [] }],
    });
  });

  test('what has no sure place is left to a person', () => {
    for (const odd of ['versions: [{ from: "2015-01-01" }]\n', 'fee: "1"\n', 'versions: 1\n', 'versions:\n  - [1\n']) {
      expect(() => addVersion(odd, lines)).toThrow(UneditableText);
    }
  });
});
