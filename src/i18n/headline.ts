// The one-line amount of a list, a hit or a feed, in one language.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Headline } from '#domain/entry/headline.ts';
import type { Lang } from './lang.ts';
import { groupDigits, priceText, unitText, type PriceText } from './price.ts';
import { words } from './words.ts';

export function headlineText(catalogue: Catalogue, headline: Headline, lang: Lang): PriceText {
  const t = words(lang);
  switch (headline.kind) {
    case 'ended':
      return { figure: t.mayNotBeCharged, unit: '', known: false };
    case 'suspended':
      return { figure: t.notCollected, unit: '', known: false };
    case 'unverified':
      return { figure: t.unverified, unit: '', known: false };
    case 'row':
      return priceText(headline.of, catalogue.vocabulary, lang, headline.ceiling);
    case 'span': {
      const { from, to, of, ceiling } = headline;
      const figure = from === to ? groupDigits(from) : `${groupDigits(from)}–${groupDigits(to)}`;
      return {
        ...(ceiling ? { lead: t.atMost } : {}),
        figure,
        unit: unitText(of, catalogue.vocabulary, lang),
        known: true,
      };
    }
  }
}

/** `最高 0.05–0.25 元/净吨·日`. */
export function headlineLine(text: PriceText): string {
  return [text.lead, text.figure, text.unit].filter(Boolean).join(' ');
}
