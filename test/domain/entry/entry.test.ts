import { describe, expect, test } from 'vitest';
import { eventsOf } from '#domain/change/events.ts';
import { relatedFees, reliefsFor, toldState, viewFee } from '#domain/entry/entry.ts';
import { countedReliefs } from '#domain/entry/reliefs.ts';
import { shownStateOf } from '#domain/time/in-force.ts';
import { withIndexes } from '#catalogue/indexes.ts';
import { catalogue } from '../../port.ts';

const stateOf = (id: string, day: string) => viewFee(catalogue, id, day).state;

describe('the state of a fee on a day', () => {
  test.each([
    ['0111', '2022-03-31', 'in-force', 'the last day on which the security fee stood alone'],
    ['0111', '2022-04-01', 'inside', 'the day on which it moved into the lump-sum fee'],
    ['0112', '2018-06-19', 'undated', 'before its end only its unit is known, without a date'],
    ['0112', '2018-06-20', 'ended', 'the day of its end'],
    ['0316', '2026-11-21', 'undated', 'the day of its end was not seen, and this is before it was known to be over'],
    ['0316', '2026-11-22', 'ended', 'the day by which it was known to be over'],
    ['0104', '1990-01-01', 'upcoming', 'before the first known version'],
    ['0708', '2026-11-22', 'undated', 'only an undated list is known'],
    ['0701', '2026-11-22', 'in-force', 'a forwarder publishes it'],
  ])('%s on %s is %s: %s', (id, day, state) => {
    expect(stateOf(id, day)).toBe(state);
  });

  test('of an id that does not exist is an error', () => {
    expect(() => viewFee(catalogue, '9999', '2026-11-22')).toThrow(RangeError);
  });
});

describe('reliefs', () => {
  test.each([
    ['2020-02-29', 'upcoming'],
    ['2020-03-01', 'running'],
    ['2020-06-30', 'running'],
    ['2020-07-01', 'over'],
  ])('the cut of 2020 is on %s %s', (day, state) => {
    const [cut] = reliefsFor(catalogue, '0104', undefined, day);
    expect(cut?.state).toBe(state);
  });

  test('whose end was not seen are neither running nor over', () => {
    const states = reliefsFor(catalogue, '0107', 'nbport', '2026-11-22').map(({ relief, state }) => [
      relief.slug,
      state,
    ]);
    expect(states).toContainEqual(['nbport-2022-support', 'end-unknown']);
  });

  test('whose end hung on an event long past are history, and counted nowhere', () => {
    const states = reliefsFor(catalogue, '0107', 'nbport', '2026-11-22').map(({ relief, state }) => [
      relief.slug,
      state,
    ]);
    expect(states).toContainEqual(['nbport-2020-epidemic', 'over']);
    const counted = countedReliefs(catalogue, '0107').map(({ slug }) => slug);
    expect(counted).toContain('nbport-2022-support');
    expect(counted).not.toContain('nbport-2020-epidemic');
  });
});

test('a fee whose last day was not seen is told as ended, without a dated change', () => {
  const ended = eventsOf(catalogue).flatMap(event => (event.kind === 'ended' ? event.fees : []));
  expect(ended.length).toBeGreaterThan(0);
  expect(ended.map(({ id }) => id)).not.toContain('0316');
  expect(toldState(viewFee(catalogue, '0316', '2026-11-22'))).toBe('ended');
});

test('what was merged into another charge is told as inside it, not as abolished', () => {
  expect(toldState(viewFee(catalogue, '0112', '2026-11-22'))).toBe('inside');
  expect(toldState(viewFee(catalogue, '0117', '2026-11-22'))).toBe('ended');
});

test('related fees are wholes, parts and successors, never the fee itself', () => {
  const ids = (id: string) => relatedFees(catalogue, catalogue.fees.get(id)!).map(fee => fee.id);
  expect(ids('0106')).toEqual(expect.arrayContaining(['0111', '0112', '0113']));
  expect(ids('0112')).toContain('0106');
  for (const fee of catalogue.fees.keys()) expect(ids(fee)).not.toContain(fee);
});

test('events are newest first, and one hand on one day is one event', () => {
  const events = eventsOf(catalogue);
  const days = events.map(({ on }) => on);
  expect(days).toEqual([...days].sort().reverse());
  const list = events.filter(event => event.kind === 'versions' && event.entity === 'ningbo-yage');
  expect(list).toHaveLength(1);
});

describe('what is announced', () => {
  const base = catalogue.fees.get('0105')!;
  const [current] = base.versions;
  const withFee = (fee: object) =>
    withIndexes({ ...catalogue, fees: new Map([['0105', { ...base, ...fee }]]), tariffs: [] });
  const later = { ...current!, from: '2027-01-01' };

  test('stands in for rates where nothing holds yet', () => {
    const view = viewFee(withFee({ versions: [later] }), '0105', '2026-11-22');
    expect(view.state).toBe('upcoming');
    expect(view.version).toBeNull();
    expect(view.shown?.from).toBe('2027-01-01');
  });

  test('is told beside what holds', () => {
    const view = viewFee(withFee({ versions: [later, { ...current!, to: '2026-12-31' }] }), '0105', '2026-11-22');
    expect(view.state).toBe('basis-cited');
    expect('next' in view.holding && view.holding.next?.from).toBe('2027-01-01');
  });
});

test('announced steps of a suspended fee are suspended, not upcoming; unconfirmed once the suspension has run out', () => {
  const steps = catalogue.fees.get('0401')!.versions.filter(({ from }) => from > '2026-11-22');
  expect(steps).toHaveLength(2);
  for (const step of steps) {
    expect(shownStateOf(step, '2026-11-10')).toBe('suspended');
    expect(shownStateOf(step, '2026-11-22')).toBe('unconfirmed');
  }
});

test('rules without rates beside an undated list only are not called in force', () => {
  expect(viewFee(catalogue, '0110', '2026-11-22').state).toBe('undated');
});
