// What binds the figure of a row: free time, least quantity, steps, threshold, minimum, maximum, reductions, rounding. One line each.
import type { Rate } from '#schema/rate.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import type { Lang } from './lang.ts';
import { groupDigits } from './price.ts';
import { reductionsLine } from './tiers-text.ts';
import { words } from './words.ts';

/** What binds the price of every row, where there are several. */
export function sharedConditions(rates: readonly Rate[], vocabulary: Vocabulary, lang: Lang): string[] {
  if (rates.length < 3) return [];
  return rates
    .map(rate => rateConditions(rate, vocabulary, lang))
    .reduce((all, lines) => all.filter(line => lines.includes(line)));
}

export function rateConditions(rate: Rate, vocabulary: Vocabulary, lang: Lang): string[] {
  const t = words(lang);
  const lines: string[] = [];
  if (rate.free) {
    const { quantity, unit, counting } = rate.free;
    lines.push(
      t.freeFor(quantity, vocabulary.units[unit]?.[lang] ?? unit) +
        (counting ? `${lang === 'zh' ? '，' : ', '}${counting[lang]}` : ''),
    );
  }
  if (rate.minimumQuantity) {
    const { of, value } = rate.minimumQuantity;
    lines.push(t.minimumQuantity(groupDigits(value), vocabulary.quantities[of]?.[lang] ?? of));
  }
  for (const [of, step] of Object.entries(rate.step ?? {}))
    lines.push(t.step(groupDigits(step), vocabulary.quantities[of]?.[lang] ?? of));
  const money = (amount: string) =>
    [groupDigits(amount), rate.currency === undefined ? '' : (vocabulary.currencies[rate.currency]?.[lang] ?? '')]
      .join(' ')
      .trim();
  if (rate.percent?.threshold !== undefined) lines.push(t.threshold(money(rate.percent.threshold)));
  if (rate.exemptUpTo !== undefined) lines.push(t.exemptUpTo(money(rate.exemptUpTo)));
  if (rate.minimum !== undefined) lines.push(t.minimum(money(rate.minimum)));
  if (rate.maximum !== undefined) lines.push(t.maximum(money(rate.maximum)));
  if (rate.reductions) lines.push(reductionsLine(rate.reductions, lang));
  if (rate.rounding !== undefined) lines.push(vocabulary.roundings[rate.rounding]?.[lang] ?? '');
  return lines;
}
