// The version of the data by the meaning of what changed since the last release on record. Nobody types it.
//
// Addresses are only ever added, and one that stops answering needs a move. So a move that has come is an id that is gone or
// has changed: what others cite or link stands elsewhere (major). An address that has come is a new entry, version or row
// (minor). Whatever else differs is a correction of what stood there (patch).
import type { Release } from '#schema/release.ts';

/** What a release is compared by. */
export type DataState = Omit<Release, 'version' | 'date'>;

/** The version before anything was put on record. */
const FIRST = '1.0.0';

export type Step = 'major' | 'minor' | 'patch';

/** What kind of change there was since `release`; null for none. */
export function stepSince(release: DataState, now: DataState): Step | null {
  if (now.moves !== release.moves) return 'major';
  if (now.addresses !== release.addresses) return 'minor';
  return now.content === release.content ? null : 'patch';
}

export function versionSince(release: Release | null, now: DataState): string {
  if (release === null) return FIRST;
  const step = stepSince(release, now);
  const [major = 0, minor = 0, patch = 0] = release.version.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  if (step === 'minor') return `${major}.${minor + 1}.0`;
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : release.version;
}
