// Where published addresses lead after a move: rows, pages with all below them, and nothing that does not answer.
import { describe, expect, test } from 'vitest';
import { formerIds, movedAddresses, movedTo, rowsMovedFrom } from '#domain/address/moves.ts';

const move = (from: string, to: string) => ({ from, to, on: '2026-11-22', why: { zh: '改名', en: 'Renamed' } });
const to = (address: string, moves: ReturnType<typeof move>[], present: string[]) =>
  movedTo(address, moves, new Set(present))?.to ?? null;

describe('a move', () => {
  test('leads a row to its new id', () => {
    expect(to('/f/1/#a', [move('/f/1/#a', '/f/1/#b')], ['/f/1/', '/f/1/#b'])).toBe('/f/1/#b');
  });

  test('of a row takes the row on the version pages along', () => {
    const moves = [move('/f/1/#a', '/f/1/#b')];
    expect(to('/f/1/2020-01-01/#a', moves, ['/f/1/2020-01-01/#b'])).toBe('/f/1/2020-01-01/#b');
    expect(to('/f/1/2020-01-01/#c', moves, ['/f/1/2020-01-01/#b'])).toBeNull();
  });

  test('of a page takes its rows and the pages below it along', () => {
    const moves = [move('/e/old/', '/e/new/')];
    const present = ['/e/new/', '/e/new/1/', '/e/new/1/undated/#a'];
    expect(to('/e/old/1/', moves, present)).toBe('/e/new/1/');
    expect(to('/e/old/1/undated/#a', moves, present)).toBe('/e/new/1/undated/#a');
    expect(to('/e/older/', moves, present)).toBeNull();
  });

  test('that names the address itself comes before one that only covers it, and the nearer before the farther', () => {
    const moves = [move('/e/old/', '/e/new/'), move('/e/old/1/', '/e/new/2/')];
    const present = ['/e/new/', '/e/new/1/', '/e/new/2/', '/e/new/1/#a', '/e/new/2/#a'];
    expect(to('/e/old/1/', moves, present)).toBe('/e/new/2/');
    expect(to('/e/old/1/#a', moves, present)).toBe('/e/new/2/#a');
  });

  test('leads nowhere when nothing answers there', () => {
    expect(to('/e/old/1/', [move('/e/old/', '/e/new/')], ['/e/new/'])).toBeNull();
  });
});

test('all that is on record and stands no more is led on, sorted and once', () => {
  const recorded = ['/e/old/', '/e/old/1/', '/e/old/', '/f/1/'];
  const moved = movedAddresses(recorded, [move('/e/old/', '/e/new/')], new Set(['/e/new/', '/e/new/1/', '/f/1/']));
  expect(moved.map(({ from, to: target }) => [from, target])).toEqual([
    ['/e/old/', '/e/new/'],
    ['/e/old/1/', '/e/new/1/'],
  ]);
  expect(movedAddresses(recorded, [], new Set())).toEqual([]);
});

describe('a page', () => {
  const moved = [
    move('/f/1/#a', '/f/1/#b'),
    move('/f/1/#c', '/f/2/#d'),
    move('/f/0/', '/f/1/'),
    move('/f/0/#b', '/f/1/#b'),
    move('/f/0/#x', '/f/2/#d'),
  ];

  test('carries the old ids of its rows, and of the rows of pages that lead to it', () => {
    expect(rowsMovedFrom(moved, '/f/1/').map(({ fragment }) => fragment)).toEqual(['a', 'c', 'x']);
    expect(rowsMovedFrom(moved, '/f/2/')).toEqual([]);
  });

  test('tells which of them stand at a row of its own', () => {
    expect([...formerIds(moved, '/f/1/')]).toEqual([['b', ['a']]]);
  });
});
