// Bodies and deadlines of the Zhejiang plan and the numbers of the Ningbo measures, written down from the documents again.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolders, loadCatalogueOrThrow } from '#catalogue/load.ts';

const catalogue = loadCatalogueOrThrow(dataFolders());
const rows = fs
  .readFileSync(path.join(import.meta.dirname, 'measures.tsv'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split('\t') as [document: string, at: string, bodies: string, deadline: string]);

test.each(rows)('%s %s: bodies and deadline are those printed', (document, at, bodies, deadline) => {
  const measure = catalogue.measures.get(document)?.measures.find(one => one.at === at);
  expect(measure).toBeDefined();
  const printed = [...(measure!.lead ?? []), ...(measure!.bodies ?? [])].map(
    code => catalogue.vocabulary.bodies[code]!.zh,
  );
  expect(printed.join('、')).toBe(bodies);
  expect(measure!.deadline?.on ?? measure!.deadline?.text.zh ?? '').toBe(deadline);
});

test.each(['nb-2018-12', 'zj-2021-facilitation'])('%s is told in full: no measure of it is missing', document => {
  const told = catalogue.measures.get(document)!.measures.map(({ at }) => at);
  expect(told).toEqual(rows.filter(([slug]) => slug === document).map(([, at]) => at));
});

test('in the Zhejiang plan one body leads each task, as its first task says', () => {
  for (const { lead } of catalogue.measures.get('zj-2021-facilitation')!.measures) expect(lead).toHaveLength(1);
});
