import { expect, test } from 'vitest';
import { piecesOf, termOf } from '../../src/search/pieces.ts';
import { searchRecords } from '../../src/search/records.ts';
import { catalogue } from '../real.ts';

const records = searchRecords(catalogue, 'zh', '2026-11-22');

test('every fee has one record in each language, under its own address', () => {
  const english = searchRecords(catalogue, 'en', '2026-11-22');
  expect(records.map(({ id }) => id)).toEqual([...catalogue.fees.keys()]);
  expect(english.map(({ url }) => url)).toEqual(records.map(({ url }) => `/en${url}`));
});

test('every name, part of a name from two characters on, and alias is found by its pieces', () => {
  for (const record of records) {
    const held = new Set(record.content.split(' '));
    const names = record.meta['names']!.split('\n');
    expect(names.flatMap(piecesOf).filter(piece => !held.has(termOf(piece)))).toEqual([]);
  }
});

test('a hit tells amount, unit, regime and state', () => {
  const berthage = records.find(({ id }) => id === '0105')!;
  expect(berthage.meta).toMatchObject({
    title: '停泊费',
    lead: '最高',
    figure: '0.05–0.25',
    unit: '元/净吨·日',
    state: 'in-force',
  });
  const barge = records.find(({ id }) => id === '0112')!;
  expect(barge.meta).toMatchObject({ state: 'ended', stateText: '已取消', figure: '不得单独收取' });
});
