import { expect, test } from 'vitest';
import { chargesItself, measureOf, measureOfVersion } from '#domain/entry/measure.ts';
import { catalogue } from '../../port.ts';

const storage = catalogue.fees.get('0107')!;
const of = (entity: string | null, version: { from: string; regime?: string; ceiling?: boolean }, regime = 'market') =>
  measureOfVersion(catalogue, { ...storage, regime }, entity, version);
const dated = { from: '2026-01-01' };

test('what the rules set is a rule, and so is a ceiling over a market price; a market price itself is none', () => {
  expect(of(null, dated, 'government-set')).toBe('rule');
  expect(of(null, dated, 'exempt')).toBe('rule');
  expect(of(null, { ...dated, ceiling: true })).toBe('rule');
  expect(of(null, dated)).toBe('market');
  expect(of(null, { ...dated, regime: 'tax' })).toBe('rule');
});

test('a list binds whoever charges the fee itself, and only with a date', () => {
  expect(chargesItself(catalogue, storage, 'nbport')).toBe(true);
  expect(chargesItself(catalogue, storage, 'ningbo-yage')).toBe(false);
  expect(of('nbport', dated)).toBe('own-list');
  expect(of('nbport', { from: 'unknown' })).toBe('market');
  expect(of('ningbo-yage', dated)).toBe('market');
});

test('a row for another port binds nobody here', () => {
  expect(measureOf('own-list', { when: { place: 'tianjin' } })).toBe('market');
  expect(measureOf('own-list', { when: {} })).toBe('own-list');
  expect(measureOf('rule', { when: { place: 'tianjin' } })).toBe('rule');
});
