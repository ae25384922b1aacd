// Every rate of the draft, with the path at which it stands.
import type { Rate } from '#schema/rate.ts';
import { versionsIn, type Draft, type Entry } from '#catalogue/draft.ts';

export function* ratesIn(
  draft: Draft,
): Generator<{ entry: Entry<'fee'> | Entry<'tariff'>; rate: Rate; path: (string | number)[] }> {
  for (const entry of versionsIn(draft)) {
    for (const [v, { rates }] of entry.data.versions.entries()) {
      for (const [r, rate] of rates.entries()) yield { entry, rate, path: ['versions', v, 'rates', r] };
    }
  }
}
