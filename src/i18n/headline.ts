// The one-line amount of a list, a hit or a feed, in one language, with the case it is for and what it leaves out.
import type { Catalogue } from '#domain/catalogue.ts';
import { caseOf, type Headline } from '#domain/entry/headline.ts';
import type { Rate } from '#schema/rate.ts';
import { inSentence } from './in-sentence.ts';
import { partyLabel } from './labels.ts';
import type { Lang } from './lang.ts';
import { groupDigits, priceText, unitText, type PriceText } from './price.ts';
import { bracketed, clauseComma, comma } from './punctuation.ts';
import { valuesText, whenText } from './when-text.ts';
import { words } from './words.ts';

export interface HeadlineText extends PriceText {
  /** `外贸，进口，20 英尺、40 英尺`; empty where the price is for every case. Or what somebody else lists. */
  case: string;
  /** `另有 10 种情形`; empty where nothing is left out. */
  others: string;
}

export function headlineText(catalogue: Catalogue, headline: Headline, lang: Lang): HeadlineText {
  const t = words(lang);
  const gap = (figure: string): HeadlineText => ({ figure, unit: '', known: false, case: '', others: '' });
  switch (headline.kind) {
    case 'ended':
      return gap(t.mayNotBeCharged);
    case 'suspended':
      return gap(t.notCollected);
    case 'unconfirmed':
      return gap(t.notConfirmed);
    case 'passed-on': {
      const of = headlineText(catalogue, headline.of, lang);
      const who = partyLabel(catalogue, headline.of.entity!, lang).text;
      const listed = t.listedBy(
        headline.of.undated ? `${who}${bracketed[lang](t.listUndated)}` : who,
        headlineLine(of),
      );
      const { free } = headline.of.rows[0];
      const terms = [
        of.case,
        free ? t.afterFree(free.quantity, catalogue.vocabulary.units[free.unit]?.[lang] ?? free.unit) : '',
      ].filter(Boolean);
      const remark = terms.length === 0 ? '' : bracketed[lang](terms.join(clauseComma[lang]));
      return { ...gap(t.chargerNotSeen), case: `${listed}${remark}`, others: of.others };
    }
    case 'unverified':
      return gap(t.unverified);
    case 'row':
    case 'span': {
      const [first] = headline.rows;
      const beside = { case: caseText(catalogue, headline.rows, lang), others: othersText(catalogue, headline, lang) };
      if (headline.kind === 'row')
        return { ...priceText(first, catalogue.vocabulary, lang, headline.ceiling), ...beside };
      const { from, to, ceiling } = headline;
      const figure = from === to ? groupDigits(from) : `${groupDigits(from)}–${groupDigits(to)}`;
      const unit = unitText(first, catalogue.vocabulary, lang);
      return { ...(ceiling ? { lead: t.atMost } : {}), figure, unit, known: true, ...beside };
    }
  }
}

/**
 * The conditions of the case, with the sizes that its figures are for unless they are told elsewhere; the row's own words where
 * it has no conditions.
 */
export function caseText(
  catalogue: Catalogue,
  rows: readonly [Rate, ...Rate[]],
  lang: Lang,
  sizesElsewhere = false,
): string {
  const { vocabulary } = catalogue;
  const whens = rows.map(({ when }) => when);
  const sizes = Object.keys(vocabulary.conditions).filter(dimension => vocabulary.conditions[dimension]?.size);
  const differing = rows.length === 1 || sizesElsewhere ? [] : sizes;
  const parts = [
    ...whenText(vocabulary, caseOf(catalogue, rows), lang),
    ...differing.map(dimension => valuesText(vocabulary, dimension, whens, lang).join(comma[lang])),
  ];
  return inSentence(parts.filter(Boolean), lang).join(clauseComma[lang]);
}

function othersText(
  { vocabulary }: Catalogue,
  { rows, others, lists }: Extract<Headline, { kind: 'span' | 'row' }>,
  lang: Lang,
): string {
  const t = words(lang);
  // The unit alone, where the money is the same.
  const units = others.units.map(rate =>
    (rows[0].currency ?? rate.currency) === rate.currency && rate.unit !== undefined
      ? (vocabulary.units[rate.unit]?.[lang] ?? rate.unit)
      : unitText(rate, vocabulary, lang),
  );
  return [
    ...(others.cases > 0 ? [t.otherCases(others.cases, units)] : []),
    ...(lists > 0 ? [t.otherLists(lists)] : []),
  ].join(clauseComma[lang]);
}

/** `最高 0.25 元/净吨·日`. */
export function headlineLine(text: PriceText): string {
  return [text.lead, text.figure, text.unit].filter(Boolean).join(' ');
}

/** The case and what is left out, where there is anything of them: `国际航线，生产性停泊；另有 5 种情形`. */
export function headlineRemark(text: Pick<HeadlineText, 'case' | 'others'>, lang: Lang): string {
  // A case is only one among others, or a condition of the only price.
  return [text.case, text.others].filter(Boolean).join(lang === 'zh' ? '；' : '; ');
}

/** Line and remark: `34–68 元/箱（外贸，进口；另有 10 种情形）`. */
export function headlineFull(text: HeadlineText, lang: Lang): string {
  const remark = headlineRemark(text, lang);
  return remark === '' ? headlineLine(text) : `${headlineLine(text)}${bracketed[lang](remark)}`;
}
