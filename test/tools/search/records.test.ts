import { expect, test } from 'vitest';
import type { HitFacts } from '#tools/search/hit.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { piecesOf, termOf } from '#text/pieces.ts';
import { searchRecords } from '#tools/search/records.ts';
import { catalogue } from '../../port.ts';

const records = [...searchRecords(catalogue, 'zh', '2026-11-22')].map(({ url, content }) => ({
  facts: JSON.parse(url.slice(1)) as HitFacts,
  terms: new Set(content.split(' ')),
}));

test('every fee has one record in each language, with the same facts', () => {
  const english = [...searchRecords(catalogue, 'en', '2026-11-22')].map(
    ({ url }) => JSON.parse(url.slice(1)) as HitFacts,
  );
  expect(records.map(({ facts }) => facts[0])).toEqual([...catalogue.fees.keys()]);
  expect(english.map(([id]) => id)).toEqual(records.map(({ facts }) => facts[0]));
  expect(english.map(facts => facts[6])).toEqual(records.map(({ facts }) => facts[6]));
});

test('every name, part of a name from two characters on, and alias is found by its pieces', () => {
  for (const { facts, terms } of records) {
    const names = namesOf(catalogue.fees.get(facts[0])!);
    expect(names.flatMap(piecesOf).filter(piece => !terms.has(termOf(piece)))).toEqual([]);
  }
});

test('a record tells amount, unit, state, and whether it may be charged', () => {
  const berthage = records.find(({ facts }) => facts[0] === '0105')!;
  expect(berthage.facts.slice(0, 4)).toEqual([
    '0105',
    '停泊费',
    ['最高', '0.25', '元/净吨·日', '国际航线，码头、浮筒，生产性停泊；另有 4 种情形，含按净吨·小时计的 · 规定', 1],
    'basis-cited',
  ]);
  const barge = records.find(({ facts }) => facts[0] === '0112')!;
  expect(barge.facts.slice(2, 4)).toEqual([['', '不能再收', '', '已并入 港口作业包干费', 0], 'inside']);
  expect([berthage.facts[7], barge.facts[7]]).toEqual(['ceiling', 'merged']);
});
