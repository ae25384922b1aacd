// The price of a row on one line, with its minimum, maximum and free time.
import type { Rate } from '#schema/rate.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { headlineLine } from './headline.ts';
import type { Lang } from './lang.ts';
import { groupDigits, priceText } from './price.ts';
import { words } from './words.ts';

/** `最高 0.5‰/日；最低 10` … `ceiling` is that of the version where the row does not say otherwise. */
export function rateLine(rate: Rate, vocabulary: Vocabulary, lang: Lang, ceiling: boolean): string {
  const t = words(lang);
  if (rate.unpublished) return t.unverified;
  const { minimum, maximum, free } = rate;
  return [
    headlineLine(priceText(rate, vocabulary, lang, ceiling)),
    ...(minimum === undefined ? [] : [t.minimum(groupDigits(minimum))]),
    ...(maximum === undefined ? [] : [t.maximum(groupDigits(maximum))]),
    ...(free ? [t.freeFor(free.quantity, vocabulary.units[free.unit]?.[lang] ?? free.unit)] : []),
  ].join(lang === 'zh' ? '；' : '; ');
}
