// What an entry comes to: one kind a state and regime, on real entries as they stood in November 2026.
import { describe, expect, test } from 'vitest';
import { viewFee, viewTariff } from '#domain/entry/entry.ts';
import { verdictOfFee, verdictOfList } from '#domain/entry/verdict.ts';
import { catalogue } from '../../port.ts';

const TODAY = '2026-11-22';
const of = (id: string, day = TODAY) => verdictOfFee(catalogue, viewFee(catalogue, id, day), TODAY);

describe('a fee', () => {
  test.each([
    ['0117', 'ended', 'red'],
    ['0112', 'followed', 'red'],
    ['0128', 'dropped', 'red'],
    ['0316', 'ended-unseen', 'amber'],
    ['0111', 'part-capped', 'amber'],
    ['0105', 'ceiling', 'blue'],
    ['0104', 'set', 'blue'],
    ['0503', 'float', 'blue'],
    ['0103', 'unknown', 'amber'],
    ['0802', 'posted', 'blue'],
    ['0108', 'not-posted', 'amber'],
    ['0304', 'by-cost', 'blue'],
    ['0601', 'gap', 'amber'],
    ['0401', 'unconfirmed', 'amber'],
  ])('%s comes to “%s”, in %s', (id, kind, tone) => {
    expect(of(id)).toMatchObject({ kind, tone });
  });

  test('names its whole, since when, and the text that it rests on', () => {
    const { others, from, basis } = of('0111');
    expect(others.map(({ id }) => id)).toEqual(['0106']);
    expect(from?.from).toBe('2022-04-01');
    expect(basis?.document).toBe('mot-2022-merge');
  });

  test('on a day before all that is known says that it is not known, and not that it is still to come', () => {
    expect(of('0104', '1990-01-01')).toMatchObject({ kind: 'before', tone: 'amber', basis: null });
  });

  test('was not part of another charge on an earlier day', () => {
    expect(of('0111', '2020-01-01').kind).toBe('set');
  });

  test('whose ground is past its term, and cited still, keeps its colour; one whose ground was repealed does not', () => {
    expect(of('0105')).toMatchObject({ doubt: 'basis-cited', tone: 'blue' });
    expect(of('0114')).toMatchObject({ doubt: 'basis-repealed', tone: 'amber' });
  });
});

describe('a list', () => {
  const list = (entity: string, id: string) => {
    const tariff = catalogue.tariffsOfFee.get(id)!.find(one => one.entity === entity)!;
    return verdictOfList(catalogue, viewFee(catalogue, id, TODAY), viewTariff(catalogue, tariff, TODAY), TODAY);
  };
  test.each([
    ['nbport', '0106', 'own-list', 'blue'],
    ['ningbo-yage', '0802', 'passed-on', 'blue'],
    ['kcn-shipping', '0802', 'undated-list', 'amber'],
    ['sealand-maersk', '0802', 'list-elsewhere', 'amber'],
    ['ningbo-yage', '0111', 'part-capped', 'amber'],
  ])('of %s for %s comes to “%s”, in %s', (entity, id, kind, tone) => {
    expect(list(entity, id)).toMatchObject({ kind, tone });
  });
});

test('red stands on a rule alone: no list without one makes it', () => {
  for (const id of catalogue.fees.keys()) {
    const { kind, tone } = of(id);
    if (tone === 'red') expect(['ended', 'followed', 'suspended', 'dropped']).toContain(kind);
  }
});
