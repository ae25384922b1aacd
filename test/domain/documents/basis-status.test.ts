// What a reader is told of a version whose basis has run out, by documents made for it and on the real data.
import { describe, expect, test } from 'vitest';
import { basisStatusOf, documentBasisStatus, toldStateOf } from '#domain/documents/basis-status.ts';
import { viewFee } from '#domain/entry/entry.ts';
import { daysOfFee } from '#domain/time/segments.ts';
import type { Document } from '#schema/document.ts';
import { catalogue } from '../../port.ts';

const rules = catalogue.documents.get('mot-2019-2')!;
const { lastUsed, to: _to, ...endless } = rules;
const made = (more: Partial<Document>): Document => ({ ...endless, status: 'in-force', ...more });
const status = (document: Document, day = '2025-01-01') => documentBasisStatus(catalogue, document, day);

describe('a document', () => {
  test('holds up to the last day that it prints, and is expired from the next', () => {
    const printed = made({ to: '2024-03-31' });
    expect(status(printed, '2024-03-31')).toBe('holds');
    expect(status(printed, '2024-04-01')).toBe('expired');
    expect(status(made({}))).toBe('holds');
  });

  test('that was seen cited after its last day is still cited, and one cited before it is not', () => {
    const cited = (on: string) => made({ to: '2024-03-31', lastUsed: { ...lastUsed!, on } });
    expect(status(cited('2024-04-01'))).toBe('expired-cited');
    expect(status(cited('2024-03-31'))).toBe('expired');
  });

  test('that was repealed or replaced is so from the end of its period, and at once where none is printed', () => {
    expect(status(made({ status: 'repealed' }))).toBe('repealed');
    expect(status(made({ status: 'superseded', to: '2025-06-30' }))).toBe('holds');
    expect(status(made({ status: 'superseded', to: '2024-06-30' }))).toBe('repealed');
  });
});

test('of several documents the one that holds least decides', () => {
  const documents = new Map([
    ['holds', { ...made({}), slug: 'holds' }],
    ['expired', { ...made({ to: '2024-03-31' }), slug: 'expired' }],
    ['repealed', { ...made({ status: 'repealed' }), slug: 'repealed' }],
  ]);
  const of = (...slugs: string[]) =>
    basisStatusOf({ ...catalogue, documents }, { basis: slugs.map(document => ({ document })) }, '2025-01-01');
  expect(of('holds')).toBe('holds');
  expect(of('expired', 'holds')).toBe('expired');
  expect(of('holds', 'repealed', 'expired')).toBe('repealed');
});

test('a charge in force by a text past its period is a state of its own from the day after, and not before', () => {
  const state = (day: string) => viewFee(catalogue, '0105', day).state;
  expect(state('2024-03-31')).toBe('in-force');
  expect(state('2024-04-01')).toBe('basis-cited');
  expect(daysOfFee(catalogue, '0105')).toContain('2024-04-01');
  const [version] = catalogue.fees.get('0105')!.versions;
  expect(toldStateOf(catalogue, version!, '2024-03-31')).toBe('in-force');
  expect(toldStateOf(catalogue, version!, '2024-04-01')).toBe('basis-cited');
});
