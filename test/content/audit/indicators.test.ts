// The figures of the indicators, written down from the documents again, against the rows that page, file and chart are made of.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolders, loadCatalogueOrThrow } from '#catalogue/load.ts';
import { rowsOfIndicator } from '#tools/indicators/rows.ts';

const catalogue = loadCatalogueOrThrow(dataFolders());
const told = [...catalogue.indicators.values()].flatMap(indicator =>
  rowsOfIndicator(catalogue, indicator).flatMap(({ line, rows }) =>
    rows.map(row => ({ ...row, names: [indicator.name.zh, line.name.zh, line.row, row.printed].join(' ') })),
  ),
);

const written = fs
  .readFileSync(path.join(import.meta.dirname, 'indicators.tsv'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split('\t'));

test.each(written)('%s %s %s %s %s: %s', (document = '', at = '', what = '', part = '', period = '', value = '') => {
  const found = told.filter(
    row =>
      row.document === document &&
      row.at?.split('；').includes(at) &&
      row.part === part &&
      row.period === period &&
      row.names.includes(what),
  );
  expect(found.map(row => row.value?.replace('-', '−'))).toContain(value);
});

test('the table is not cut short', () => {
  expect(written.length).toBeGreaterThanOrEqual(120);
});
