// The version of the data follows from what has changed, never from what somebody types.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { versionSince, type DataState } from '#domain/change/data-version.ts';

const state = { addresses: 100, moves: 2, content: 'a' };
const release = { version: '1.4.7', date: '2026-11-22', ...state };
const now = (more: Partial<DataState>) => versionSince(release, { ...state, ...more });

test('the same data are the same version', () => {
  expect(now({})).toBe('1.4.7');
});

test('a corrected value is a patch, a new row or entry a minor version, an id that is gone or changed a major one', () => {
  expect(now({ content: 'b' })).toBe('1.4.8');
  expect(now({ content: 'b', addresses: 101 })).toBe('1.5.0');
  expect(now({ content: 'b', addresses: 101, moves: 3 })).toBe('2.0.0');
});

test('before anything is on record the data are 1.0.0', () => {
  expect(versionSince(null, state)).toBe('1.0.0');
});

test('whatever changes, the version grows; and by the greatest of the changes', () => {
  const changed = fc.record({ addresses: fc.nat(200), moves: fc.nat(4), content: fc.constantFrom('a', 'b') });
  const number = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  fc.assert(
    fc.property(changed, fc.nat(9), fc.nat(9), fc.nat(9), (to, major, minor, patch) => {
      const version = `${major}.${minor}.${patch}`;
      const next = versionSince({ ...release, version }, to);
      const same = to.addresses === 100 && to.moves === 2 && to.content === 'a';
      expect(Math.sign(number(next) - number(version))).toBe(same ? 0 : 1);
      if (to.moves !== 2) expect(next).toBe(`${major + 1}.0.0`);
    }),
  );
});
