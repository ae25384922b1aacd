// Every line of every indicator, with the path to it.
import type { IndicatorLine } from '#schema/indicator.ts';
import type { Draft, Entry } from '#catalogue/draft.ts';

export function* linesIn(
  draft: Draft,
): Generator<{ entry: Entry<'indicator'>; line: IndicatorLine; path: (string | number)[] }> {
  for (const entry of draft.entries.indicator) {
    for (const [index, line] of entry.data.lines.entries()) yield { entry, line, path: ['lines', index] };
  }
}
