// The data for machines: as interface.md describes it, true to its own JSON Schema, the same figures as the pages.
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, inject, test } from 'vitest';

const siteDir = inject('siteDir');
const read = (address: string): unknown => JSON.parse(fs.readFileSync(path.join(siteDir, address), 'utf8'));

interface Row {
  id: string;
  amount?: string;
  ceiling: boolean;
  unpublished?: true;
}
interface FeeFile {
  id: string;
  versions: { from: string; to: string | null; status: string; rates: Row[] }[];
  tariffs: { entity: string; versions: { from: string; rates: Row[] }[] }[];
  ended: { on: string } | null;
}
const { fees } = read('api/v1/fees.json') as { fees: FeeFile[] };

test.each([
  ['fees.json', 'fees'],
  ['changes.json', 'changes'],
  ['fees/0104.json', 'fee'],
  ['fees/0101.json', 'fee'],
  ['fees/0112.json', 'fee'],
])('%s fits its schema', (name, schema) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(read(`api/v1/schema/${schema}.json`) as object);
  validate(read(`api/v1/${name}`));
  expect(validate.errors).toBeNull();
});

test('the schema refuses a fee without versions and one with an unknown key', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(read('api/v1/schema/fee.json') as object);
  const { versions, ...without } = read('api/v1/fees/0104.json') as FeeFile;
  expect(versions.length).toBeGreaterThan(1);
  expect(validate(without)).toBe(false);
  expect(validate({ ...without, versions, surprise: 1 })).toBe(false);
});

test('fees.json has every fee once, in the order of ids, and each file of its own says the same', () => {
  const ids = fees.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const fee of fees) expect(read(`api/v1/fees/${fee.id}.json`)).toEqual(fee);
});

test('amounts are strings, and the version in force is told', () => {
  const dues = fees.find(({ id }) => id === '0104')!;
  const holding = dues.versions.find(({ status }) => status === 'in-force')!;
  expect(holding.from).toBe('2019-04-01');
  expect(holding.to).toBeNull();
  expect(holding.rates.find(({ id }) => id === 'import-20-general')?.amount).toBe('34');
  const port = fees.find(({ id }) => id === '0106')!.tariffs.find(({ entity }) => entity === 'nbport')!;
  expect(port.versions[0]?.rates.map(({ amount }) => amount)).toEqual(expect.arrayContaining(['539', '826']));
});

test('what a row is a measure of, how sure it is, and whether its basis holds are told', () => {
  const [rules] = fees.find(({ id }) => id === '0105')!.versions;
  expect(rules).toMatchObject({ status: 'in-force', basisStatus: 'expired-cited', tax: 'not-stated' });
  for (const row of rules!.rates) expect(row).toMatchObject({ measure: 'rule', checked: { grade: 'secondary' } });
  const posted = (id: string, entity: string) =>
    fees.find(one => one.id === id)!.tariffs.find(one => one.entity === entity)!;
  expect(posted('0106', 'nbport').versions[0]!.rates[0]).toMatchObject({ measure: 'own-list' });
  expect(posted('0107', 'ningbo-yage').versions[0]!.rates[0]).toMatchObject({ measure: 'market' });
  const dues = fees.find(({ id }) => id === '0401')!.versions;
  expect(dues.map(({ status }) => status)).toContain('unconfirmed');
});

test('ceilings are told row by row', () => {
  const berthage = fees.find(({ id }) => id === '0105')!;
  expect(berthage.versions[0]!.rates.every(({ ceiling }) => ceiling)).toBe(true);
});

test('index.json tells hashes that hold', () => {
  const index = read('api/v1/index.json') as { built: string; resources: { path: string; sha256: string }[] };
  expect(index.resources.length).toBe(fees.length + 2);
  for (const { path: address, sha256 } of index.resources) {
    expect(
      createHash('sha256')
        .update(fs.readFileSync(path.join(siteDir, address)))
        .digest('hex'),
    ).toBe(sha256);
  }
});
