// How a price is written: figure, unit, and what stands before and after, in one language.
import Big from 'big.js';
import { priceKindOf } from '#domain/price/price.ts';
import { plainRates } from '#domain/price/tiers.ts';
import type { Rate } from '#schema/rate.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { groupDigits, shareText } from './digits.ts';
import { expressionText } from './formula-text.ts';
import type { Lang } from './lang.ts';
import { bandText, leastBase } from './tiers-text.ts';
import { words } from './words.ts';

export { groupDigits, shareText };

export interface PriceText {
  /** “最高”, where the figure is an upper limit. */
  lead?: string;
  /** The figure itself, or the word that stands in its place. */
  figure: string;
  /** `元/箱`; empty where there is none. */
  unit: string;
  /** A figure that is known, as opposed to a gap. */
  known: boolean;
  /** A price in words, which may break over lines. */
  wraps?: true;
}

/** `元/箱·日`, `CNY/box-day`; the currency alone where there is no unit. */
export function unitText(rate: Pick<Rate, 'unit' | 'currency'>, vocabulary: Vocabulary, lang: Lang): string {
  const currency = rate.currency === undefined ? '' : (vocabulary.currencies[rate.currency]?.[lang] ?? rate.currency);
  const unit = rate.unit === undefined ? '' : (vocabulary.units[rate.unit]?.[lang] ?? rate.unit);
  return [currency, unit].filter(Boolean).join('/');
}

/** The price of one row. `ceiling` is that of the version where the row does not say otherwise. */
export function priceText(rate: Rate, vocabulary: Vocabulary, lang: Lang, ceiling = false): PriceText {
  const t = words(lang);
  const unit = unitText(rate, vocabulary, lang);
  const lead = (rate.ceiling ?? ceiling) ? { lead: t.atMost } : {};
  switch (priceKindOf(rate)) {
    case 'amount':
      return { ...lead, figure: groupDigits(rate.amount!), unit, known: true };
    case 'range':
      return { ...lead, figure: `${groupDigits(rate.range!.from)}–${groupDigits(rate.range!.to)}`, unit, known: true };
    case 'tiers': {
      const tiers = rate.tiers!;
      const [only] = tiers.bands;
      if (tiers.bands.length === 1)
        return { ...lead, figure: bandText(tiers, only!, vocabulary, lang), unit, known: true, wraps: true };
      const figures = plainRates(tiers)?.sort((a, b) => new Big(a).cmp(b));
      const what = (vocabulary.quantities[tiers.by]?.name ?? vocabulary.quantities[tiers.by])?.[lang] ?? tiers.by;
      // Bands with a base of their own make no span; they are listed below it.
      const least = leastBase(tiers);
      if (least !== null) return { ...lead, figure: t.startsAt(groupDigits(least)), unit, known: true };
      if (!figures) return { ...lead, figure: t.inBands(tiers.bands.length, what), unit, known: true, wraps: true };
      return { ...lead, figure: `${groupDigits(figures[0]!)}–${groupDigits(figures.at(-1)!)}`, unit, known: true };
    }
    case 'percent': {
      const { of, rate: share, per } = rate.percent!;
      const base = vocabulary.bases[of]?.[lang] ?? of;
      const perUnit = per === undefined ? '' : `/${vocabulary.units[per]?.[lang] ?? per}`;
      return { ...lead, figure: `${shareText(share)}${perUnit}`, unit: t.of(base), known: true, wraps: true };
    }
    case 'formula':
      return {
        ...lead,
        figure: expressionText(rate.formula!.expression, vocabulary, lang),
        unit,
        known: true,
        wraps: true,
      };
    case 'factor': {
      const { value, of } = rate.factor!;
      return {
        ...(of.label ? { lead: of.label[lang] } : {}),
        figure: `× ${value}`,
        unit: '',
        known: true,
        wraps: true,
      };
    }
    case 'atCost':
      return { figure: t.atCost, unit: '', known: true };
    case 'waived':
      return { figure: t.waived, unit: '', known: true };
    case 'unpublished':
      return { figure: t.unverified, unit, known: false };
  }
}
