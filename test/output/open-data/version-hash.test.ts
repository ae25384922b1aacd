// The hash by which a version is cited stays the same as long as the version says the same.
import { expect, test } from 'vitest';
import { feeJson } from '#output/open-data/fees-json.ts';
import { hashOf } from '#output/open-data/cited.ts';
import { versionHash } from '#output/open-data/version-hash.ts';
import { catalogue } from '../../port.ts';

const fee = catalogue.fees.get('0105')!;
const version = fee.versions[0]!;
const hash = hashOf(catalogue, fee, null, version);

test('is twelve hexadecimal digits, the same for the page as for what is published', () => {
  expect(hash).toMatch(/^[0-9a-f]{12}$/u);
  expect(versionHash('0105', undefined, feeJson(catalogue, fee, '2026-11-22').versions[0]!)).toBe(hash);
});

test('does not change when a later version comes, which ends or suspends this one, nor on another day', () => {
  const closed = { ...version, to: '2027-03-31', gapAfter: { zh: '未见', en: 'not seen' } };
  const later = { ...version, from: '2027-04-01' };
  const paused = { from: '2027-01-01', basis: version.basis, checked: version.checked };
  const changed = { ...fee, versions: [later, { ...closed, suspended: paused }] };
  const published = feeJson(catalogue, changed, '2030-01-01').versions;
  expect(published[1]!.status).not.toBe(feeJson(catalogue, fee, '2026-11-22').versions[0]!.status);
  expect(versionHash('0105', undefined, published[1]!)).toBe(hash);
  expect(versionHash('0105', undefined, published[0]!)).not.toBe(hash);
});

test('does not change when the figures are looked up again, nor with the order of keys', () => {
  const again = { ...version, checked: { ...version.checked, on: '2027-01-01' } };
  expect(hashOf(catalogue, fee, null, again)).toBe(hash);
  const turned = Object.fromEntries(Object.entries(version).reverse()) as typeof version;
  expect(hashOf(catalogue, fee, null, turned)).toBe(hash);
});

test('changes with a figure, a date, a basis, the id and the entity', () => {
  const rate = { ...version.rates[0]!, amount: '0.26' };
  const other = [
    hashOf(catalogue, fee, null, { ...version, rates: [rate, ...version.rates.slice(1)] }),
    hashOf(catalogue, fee, null, { ...version, from: '2019-04-02' }),
    hashOf(catalogue, fee, null, { ...version, basis: version.basis.slice(1) }),
    hashOf(catalogue, { ...fee, id: '9105' }, null, version),
    versionHash('0105', 'nbport', feeJson(catalogue, fee, '2026-11-22').versions[0]!),
  ];
  expect(new Set([hash, ...other]).size).toBe(other.length + 1);
});
