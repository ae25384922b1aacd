import { expect, test } from 'vitest';
import type { HitFacts } from '#tools/search/hit.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { piecesOf, termOf } from '#text/pieces.ts';
import { feeRecords, searchRecords } from '#tools/search/records.ts';
import type { NamedPage } from '#tools/search/named-pages.ts';
import { catalogue } from '../../port.ts';

const records = [...feeRecords(catalogue, 'zh', '2026-11-22')].map(({ url, content }) => ({
  facts: JSON.parse(url.slice(1)) as HitFacts,
  terms: new Set(content.split(' ')),
}));

test('every fee has one record in each language, with the same facts', () => {
  const english = [...feeRecords(catalogue, 'en', '2026-11-22')].map(({ url }) => JSON.parse(url.slice(1)) as HitFacts);
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

test('everything else that has a name has one record, too, found by words of its text', () => {
  const others = [...searchRecords(catalogue, 'zh', '2026-11-22')]
    .slice(catalogue.fees.size)
    .map(({ url, content }) => ({
      page: JSON.parse(url.slice(1)) as NamedPage,
      terms: new Set(content.split(' ')),
    }));
  const measures = [...catalogue.measures].flatMap(([slug, { measures }]) => measures.map(one => ({ slug, ...one })));
  expect(others.length).toBe(
    catalogue.channels.size +
      catalogue.entities.size +
      catalogue.documents.size +
      catalogue.reliefs.size +
      catalogue.indicators.size +
      catalogue.standardsOfOperation.size +
      measures.length,
  );
  for (const { slug, number, says } of measures) {
    const record = others.find(({ page }) => page.url === `/d/${slug}/#m${number}`)!;
    expect(piecesOf(says.zh).filter(piece => !record.terms.has(termOf(piece)))).toEqual([]);
  }
});
