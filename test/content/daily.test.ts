// What takes effect at midnight of the region is shown on its day: the workflow for forges builds then, and it stands in UTC.
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataFolders, loadCatalogueOrThrow } from '#catalogue/load.ts';
import { dayAt } from '#time/day.ts';

test('the site is published daily within the first quarter of an hour of the day at the port', () => {
  const workflow = parse(fs.readFileSync('.github/workflows/site.yml', 'utf8')) as {
    on: { schedule: { cron: string }[] };
  };
  const [{ cron } = { cron: '' }, ...others] = workflow.on.schedule;
  expect(others).toEqual([]);
  const [minute, hour, ...rest] = cron.split(' ');
  expect(rest).toEqual(['*', '*', '*']);
  const at = Date.UTC(2026, 0, 1, Number(hour), Number(minute));
  const { timeZone } = loadCatalogueOrThrow(dataFolders()).site;
  const before = (minutes: number) => dayAt(new Date(at - minutes * 60_000), timeZone);
  expect(before(15)).not.toBe(before(0));
});
