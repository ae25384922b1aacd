// The day and the version of the data, from files on disk.
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { dataDayOf, dataStateOf } from '#catalogue/data-state.ts';
import { fixture, type Fixture } from './fixture.ts';

const edit = (data: Fixture, name: string, from: string, to: string) => {
  const text = fs.readFileSync(data.file(name), 'utf8');
  expect(text).toContain(from);
  data.write(name, text.replace(from, to));
};
const stamp = (data: Fixture) => {
  const { catalogue, problems } = data.load();
  expect(problems).toEqual([]);
  return [catalogue!.site.contentVersion, catalogue!.site.contentDate];
};
const tariff = 'content/tariffs/example-terminal/fee-a.yaml';
const seal = (data: Fixture) => {
  const { addresses, moves, content } = dataStateOf(data.load().draft);
  data.write(
    'content/register/release.yaml',
    `version: 3.1.4\ndate: "2020-01-01"\naddresses: ${addresses}\nmoves: ${moves}\ncontent: ${content}\n`,
  );
};

test('the day is that of the latest check, publication, source read or number given, in whichever file', () => {
  using data = fixture();
  expect(stamp(data)[1]).toBe('2020-01-01');
  edit(data, tariff, 'published: unknown', 'published: "2021-05-06"');
  expect(stamp(data)[1]).toBe('2021-05-06');
  edit(data, tariff, 'on: "2020-01-01"', 'on: "2022-03-04"');
  expect(stamp(data)[1]).toBe('2022-03-04');
});

test('a day of effect in the future is no day of the data', () => {
  using data = fixture();
  edit(data, tariff, 'from: "2015-01-01"', 'from: "2029-01-01"');
  expect(dataDayOf(data.load().draft)).toBe('2020-01-01');
});

test('comments and layout are no change, a corrected value is a patch, a new row a minor version', () => {
  using data = fixture();
  seal(data);
  expect(stamp(data)[0]).toBe('3.1.4');
  edit(data, tariff, 'entity: example-terminal', 'entity: example-terminal # the terminal');
  expect(stamp(data)[0]).toBe('3.1.4');
  edit(data, tariff, '{ zh: 全部, en: All }', '{ zh: 全部货物, en: All cargo }');
  expect(stamp(data)[0]).toBe('3.1.5');
  edit(
    data,
    tariff,
    '        unpublished: true\n',
    '        when: { direction: export }\n        unpublished: true\n        readAt: { document: example-1, at: 附表 }\n      - id: import\n        label: { zh: 进口, en: Import }\n        when: { direction: import }\n        unpublished: true\n',
  );
  expect(data.load().draft.entries.tariff[0]!.data.versions[0]!.rates).toHaveLength(2);
  expect(stamp(data)[0]).toBe('3.2.0');
});
