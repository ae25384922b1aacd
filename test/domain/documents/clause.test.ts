// Which articles a printed place names.
import { expect, test } from 'vitest';
import { anchorsIn, articlesIn, numberOf } from '#domain/documents/clause.ts';
import { anchorsByDocument, clauseAnchors } from '#domain/documents/document-anchors.ts';

test.each([
  ['第十五条', [15]],
  ['第15条', [15]],
  ['第一百零八条', [108]],
  ['第四条、第十一条', [4, 11]],
  ['第一、二条', [1, 2]],
  ['第六条至第八条、第十三条', [6, 7, 8, 13]],
  ['第十八条至第二十条', [18, 19, 20]],
  ['第十四条第四、六项', [14]],
  ['第一条至第九十九条', [1, 99]],
  ['附表5', []],
  ['附表5 第1项（A）', []],
  ['拖轮（条次未见）', []],
  ['第 205 至 211 行', []],
])('%s names articles %j', (at, articles) => {
  expect(articlesIn(at)).toEqual(articles);
  expect(anchorsIn(at)).toEqual(articles.map(number => `a${number}`));
});

test('numerals are read up to hundreds, and nothing else is', () => {
  expect(['十', '二十', '九十九', '一百', '一百一十五', '7'].map(numberOf)).toEqual([10, 20, 99, 100, 115, 7]);
  expect(['', '一千', '壹', '1a'].map(numberOf)).toEqual([null, null, null, null]);
});

test('a clause answers at its own anchor and at each article it names', () => {
  expect(clauseAnchors({ at: '第六条至第八条', anchor: 'a6-8' })).toEqual(['a6-8', 'a6', 'a7', 'a8']);
  expect(clauseAnchors({ at: '（二十五）', anchor: 'm25' })).toEqual(['m25']);
});

const measuresOf = (document: string, ...numbers: string[]) => ({
  document,
  measures: numbers.map(number => ({
    ...{ number, at: number, topics: ['charges'] },
    ...{ title: { zh: '题', en: 'title' }, says: { zh: '句', en: 'says' } },
  })),
});

test('a document’s anchors are those of its clauses, its measures and of every article that something rests on', () => {
  const says = { zh: '句', en: 'clause' };
  const rest = { as: 'end', fee: '0001', on: '2020-01-01' } as const;
  const anchors = anchorsByDocument(
    [['rules', { clauses: [{ at: '第二条', anchor: 'a2', says }] }]],
    [
      { document: 'rules', at: '第十五条', rest },
      { document: 'rules', at: null, rest },
      { document: 'elsewhere', at: '第三条', rest },
    ],
    [measuresOf('rules', '20', '8-1-3'), measuresOf('elsewhere', '1')],
  );
  expect([...anchors]).toEqual([['rules', ['a15', 'a2', 'm20', 'm8-1-3']]]);
});
