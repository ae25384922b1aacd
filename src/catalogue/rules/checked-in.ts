// Every `checked` of the draft, wherever it stands in an entry.
import type { Checked } from '../../schema/provenance.ts';
import type { Draft, Located } from '../draft.ts';

export function* checkedIn(draft: Draft): Generator<{ entry: Located; checked: Checked; path: (string | number)[] }> {
  for (const list of Object.values(draft.entries)) {
    for (const entry of list) yield* below(entry, entry.data, []);
  }
}

function* below(
  entry: Located,
  value: unknown,
  path: (string | number)[],
): Generator<{ entry: Located; checked: Checked; path: (string | number)[] }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const here = [...path, step];
    if (typeof inner === 'object' && inner !== null && 'grade' in inner && 'source' in inner) {
      yield { entry, checked: inner as Checked, path: here };
    } else yield* below(entry, inner, here);
  }
}
