// What may hang on a wall on a day, over the real data.
import { expect, test } from 'vitest';
import { posterOfCatalogue, posterOfEntity } from '#domain/entry/poster.ts';
import { catalogue } from '../../port.ts';

const DAY = '2026-11-22';
const posters = [
  ...[...catalogue.entities.keys()].map(slug => posterOfEntity(catalogue, slug, DAY)),
  ...catalogue.catalogues.map(({ id }) => posterOfCatalogue(catalogue, id, DAY)),
];

test('nothing without a date, and nothing that has ended or is part of another charge, is among the rates', () => {
  const entries = posters.flatMap(poster => poster.entries);
  expect(entries.length).toBeGreaterThan(50);
  for (const { fee, version, posted } of entries) {
    const from = [version, ...posted.map(one => one.version)].flatMap(one => (one ? [one.from] : []));
    expect(from, fee.id).not.toContain('unknown');
    expect(from.every(day => day <= DAY)).toBe(true);
    expect(fee.ended === undefined || fee.ended.on > DAY, fee.id).toBe(true);
  }
});

test('each live charge of a catalogue stands somewhere on its list, once', () => {
  for (const { id } of catalogue.catalogues) {
    const { entries, unknown, inside, ended } = posterOfCatalogue(catalogue, id, DAY);
    const all = [...entries, ...inside].map(({ fee }) => fee.id).concat([...unknown, ...ended].map(fee => fee.id));
    expect(all.sort()).toEqual((catalogue.feesOfCatalogue.get(id) ?? []).map(fee => fee.id));
  }
});

test('a charge past a suspension without a known sequel is on the wall, and said to be unconfirmed; within it, suspended', () => {
  const paused = posters.flatMap(({ entries }) => entries.filter(({ pause }) => pause !== null));
  expect(paused.map(({ fee, pause }) => [fee.id, pause])).toEqual([['0401', 'unconfirmed']]);
  expect(paused[0]!.version?.suspended?.from).toBe('2025-11-10');
  const within = posterOfCatalogue(catalogue, 'maritime', '2026-11-10').entries;
  expect(within.find(({ fee }) => fee.id === '0401')?.pause).toBe('suspended');
});

test('on the day before a list begins, its rates are not yet on the wall', () => {
  const before = posterOfEntity(catalogue, 'ningbo-yage', '2026-01-08');
  expect(before.entries).toEqual([]);
  expect(before.newest).toBeNull();
  expect(posterOfEntity(catalogue, 'ningbo-yage', '2026-01-09').newest).toBe('2026-01-09');
});
