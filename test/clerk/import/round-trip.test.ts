// What is exported comes back unchanged: for every entity of the project that publishes a list.
import { expect, test } from 'vitest';
import { exportFile, templateFile } from '#cli/import/list-file.ts';
import { importList } from '#clerk/import/import-list.ts';
import { catalogue } from '../../port.ts';

const entities = [...new Set(catalogue.tariffs.map(({ entity }) => entity))];
const from = '2026-12-01';

test.each(entities)('%s: export, import, no change, as a workbook and as text', async entity => {
  for (const file of ['list.xlsx', 'list.csv']) {
    const list = await exportFile(file, catalogue, entity, from);
    const plan = await importList(list, file, { catalogue, entity, from, endMissing: true, sheet: null });
    expect(plan.findings.filter(({ kind }) => kind !== 'unchanged')).toEqual([]);
    expect(plan.findings.length).toBeGreaterThan(0);
    expect([plan.edits, plan.passed]).toEqual([[], []]);
  }
});

test('the template holds no line that could be imported', async () => {
  const [entity = ''] = entities;
  const plan = await importList(await templateFile('t.xlsx'), 't.xlsx', {
    catalogue,
    entity,
    from,
    endMissing: false,
    sheet: null,
  });
  expect(plan.findings.filter(({ kind }) => kind !== 'missing')).toEqual([]);
});
