// Every `checked` of the draft, wherever it stands in an entry.
import type { Checked } from '#schema/provenance.ts';
import type { Draft, Located } from '#catalogue/draft.ts';

/** Those of which `bad` holds. An entry that stays is walked only once as long as it has none. */
export function* checkedIn(
  draft: Draft,
  bad: (checked: Checked) => boolean,
): Generator<{ entry: Located; checked: Checked; path: (string | number)[] }> {
  for (const list of Object.values(draft.entries)) {
    for (const entry of list) {
      if (!everyChecked(entry).some(bad)) continue;
      for (const found of below(entry, entry.data, [])) if (bad(found.checked)) yield found;
    }
  }
}

const known = new WeakMap<object, readonly Checked[]>();

function everyChecked(entry: Located & { data: object }): readonly Checked[] {
  const found = known.get(entry.data) ?? Array.from(below(entry, entry.data, []), ({ checked }) => checked);
  known.set(entry.data, found);
  return found;
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
