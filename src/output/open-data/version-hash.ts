// A short fingerprint of what a cited version says, which anybody can compute again from /api/v1/fees.json.
//
// 1. Take the version from `versions` of the fee, or from `versions` of one of its `tariffs`.
// 2. Leave out what later events write: `status`, `basisStatus`, `to`, `toPrecision`, `gapAfter`, `suspended`; a `tax` that
//    is `not-stated`; the `measure` of each row, which follows from who charges (not that among its conditions); and every
//    `checked`, at any depth, which tells when and where the figures were last looked up.
// 3. Make { "entity": …, "id": …, "version": … }: the fee's id, and the entity for a tariff (else no `entity`).
// 4. Write it as JSON with the keys of every object sorted by code unit and no space (as RFC 8785 does), in UTF-8.
// 5. The first 12 hexadecimal digits of its SHA-256 are the hash.
import { createHash } from 'node:crypto';
import type { VersionJson } from './fees-json.ts';

const LATER = new Set(['status', 'basisStatus', 'to', 'toPrecision', 'gapAfter', 'suspended']);
const LENGTH = 12;

/** `version` as published in fees.json; `entity` for what an entity publishes. 12 lower-case hexadecimal digits. */
export function versionHash(id: string, entity: string | undefined, version: VersionJson): string {
  const lasting = Object.fromEntries(
    Object.entries(version).filter(([key, value]) => !LATER.has(key) && !(key === 'tax' && value === 'not-stated')),
  );
  const rates = version.rates.map(({ measure: _measure, ...row }) => row);
  const text = canonical({ ...(entity === undefined ? {} : { entity }), id, version: { ...lasting, rates } });
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, LENGTH);
}

/** JSON with sorted keys, without space, without any `checked`. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([key, member]) => key !== 'checked' && member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}
