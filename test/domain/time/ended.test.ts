import { describe, expect, test } from 'vitest';
import { eventsOf } from '#domain/change/events.ts';
import { notCollected, viewFee, viewTariff } from '#domain/entry/entry.ts';
import { posterOfCatalogue, posterOfEntity } from '#domain/entry/poster.ts';
import { daysOfFee } from '#domain/time/segments.ts';
import { knownEndOf, hasEnded } from '#domain/time/ended.ts';
import type { Fee } from '#schema/fee.ts';
import { catalogue } from '../../port.ts';

const { checked, basis } = catalogue.fees.get('0115')!.ended!;
const ended = (on: string): NonNullable<Fee['ended']> => ({
  ...{ on, how: 'stopped', basis, successor: 'none', checked },
  ...(on === 'unknown' ? { by: '2026-11-20' } : {}),
});

test('a fee has ended from its day on', () => {
  expect(hasEnded(ended('2020-01-01'), '2019-12-31')).toBe(false);
  expect(hasEnded(ended('2020-01-01'), '2020-01-01')).toBe(true);
  expect(hasEnded(undefined, '2020-01-01')).toBe(false);
});

describe('an end whose day was not seen', () => {
  const storage = catalogue.fees.get('0107')!;
  const fees = new Map(catalogue.fees).set('0107', { ...storage, ended: ended('unknown') });
  const gone = {
    ...catalogue,
    fees,
    feesOfCatalogue: new Map([['port', [...fees.values()].filter(fee => fee.catalogue === 'port')]]),
  };

  test('is known from the day by which it was over: nothing is said of days before', () => {
    expect(knownEndOf(ended('unknown'))).toBe('2026-11-20');
    expect(viewFee(gone, '0107', '2026-11-19').state).not.toBe('ended');
    expect(viewFee(gone, '0107', '2026-11-20').state).toBe('ended');
    expect(daysOfFee(gone, '0107')).toContain('2026-11-20');
  });

  test('is no dated change', () => {
    const days = eventsOf(gone).map(({ on }) => on);
    expect(days.length).toBeGreaterThan(0);
    expect(days).not.toContain('unknown');
  });

  test('shows on lists of entities and on posters', () => {
    const tariff = catalogue.tariffs.find(one => one.entity === 'ningbo-yage' && one.fee === '0107')!;
    expect(viewTariff(gone, tariff, '2026-11-22').feeState).toBe('ended');
    const names = (all: { id: string }[]) => all.map(({ id }) => id);
    expect(names(posterOfEntity(gone, 'ningbo-yage', '2026-11-22').ended)).toContain('0107');
    expect(names(posterOfCatalogue(gone, 'port', '2026-11-22').ended)).toContain('0107');
  });
});

test('why a fee is not collected by itself: ended, part of another, suspended, not confirmed', () => {
  const why = (id: string, day: string) => notCollected(catalogue.fees.get(id), day);
  expect(why('0115', '2026-11-22')).toBe('ended');
  expect(why('0111', '2026-11-22')).toBe('inside');
  expect(why('0401', '2026-11-10')).toBe('suspended');
  expect(why('0401', '2026-11-11')).toBe('unconfirmed');
  expect(why('0105', '2026-11-22')).toBeNull();
});
