// Bills of the trade, whole: how many charge lines are found on each, on how many of them no figure could be told, and what is said of
// the lines that could be.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { anyFacts, checker } from './book.ts';

const folder = path.join(import.meta.dirname, 'bills');

/** Lines found; those of which the figures are not used, with why. */
const expected: Record<string, [found: number, unused: string[]]> = {
  'air-import.txt': [7, []],
  'domestic-ports-list.txt': [28, ['1 no-figure', '1 no-figure', '2 figures']],
  'e-invoice.txt': [4, []],
  'e-invoice-simple.txt': [6, ['5 figures']],
  'fob-qingdao-post.txt': [20, ['9 several-prices', '12 several-prices']],
  'forwarder-rate-card.tsv': [13, []],
  'kcn-two-line.txt': [21, []],
  'merged-size-header.tsv': [9, []],
  'ningbo-meishan-statement.txt': [7, []],
  'per-container-lines.tsv': [4, []],
  'qingdao-statement.tsv': [11, ['3 no-figure']],
  'size-in-unit.csv': [4, []],
  'terminal-list-lines.txt': [12, ['6 figures']],
  'trucking-wide.tsv': [8, []],
  'two-currency-columns.tsv': [4, []],
  'wechat-slashes.txt': [30, []],
};

test('every bill is looked at', () => {
  expect(Object.keys(expected).sort()).toEqual(fs.readdirSync(folder).sort());
});

test.each(Object.entries(expected))('%s', (name, [found, unused]) => {
  const { lines } = checker.check(fs.readFileSync(path.join(folder, name), 'utf8'), anyFacts);
  expect(lines.flatMap(({ line }) => (line.fault === null ? [] : [`${line.at} ${line.fault}`]))).toEqual(unused);
  expect(lines).toHaveLength(found);
});
