// What the search knows of each fee: its names, the words it is found by, and what a hit shows.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { feePath } from '../domain/address.ts';
import type { Day } from '../domain/day.ts';
import { regimeOf, viewFee, type FeeView } from '../domain/entry.ts';
import { headlineOf } from '../domain/headline.ts';
import { headlineText } from '../i18n/headline.ts';
import { partyLabel } from '../i18n/labels.ts';
import { byName } from '../i18n/name-order.ts';
import { localPath, type Lang } from '../i18n/lang.ts';
import { words } from '../i18n/words.ts';
import type { Fee } from '../schema/fee.ts';
import type { Dimension } from './choice.ts';
import { facetsOf, shownVersions, sinceOf } from './facets.ts';
import { piecesOf, skipTermsOf, termOf } from './pieces.ts';
import { soundsOf } from './sound.ts';

export interface SearchRecord {
  id: string;
  url: string;
  /** What a hit shows; all strings, as the index keeps them. */
  meta: Record<string, string>;
  /** Every piece by which the entry is found, as terms of the index. */
  content: string;
  /** Codes by which hits are narrowed. */
  filters: Record<Dimension, string[]>;
}

/** One record a fee, in one language, as of `day`. */
export function searchRecords(catalogue: Catalogue, lang: Lang, day: Day): SearchRecord[] {
  const t = words(lang);
  const order = nameOrder(catalogue, lang);
  return [...catalogue.fees.values()].map(fee => {
    const view = viewFee(catalogue, fee.id, day);
    const price = headlineText(catalogue, headlineOf(catalogue, view), lang);
    const names = namesOf(fee);
    const sounds = [...new Set(names.flatMap(soundsOf))];
    const around = [
      ...view.tariffs.flatMap(({ tariff }) => (tariff.name ? [tariff.name.zh, tariff.name.en] : [])),
      ...[...fee.chargedBy, ...fee.paidBy].map(code => partyLabel(catalogue, code, lang).text),
      ...fee.versions.flatMap(({ rates }) => rates.map(({ label }) => label[lang])),
      fee.covers[lang],
      ...[...view.tariffs.map(({ tariff }) => tariff), fee]
        .flatMap(({ versions }) => versions.flatMap(({ basis }) => basis))
        .map(({ document }) => catalogue.documents.get(document)?.number ?? ''),
      ...view.tariffs.flatMap(({ tariff }) => Object.values(catalogue.entities.get(tariff.entity)?.name ?? {})),
    ];
    return {
      id: fee.id,
      url: localPath(lang, feePath(fee.id)),
      meta: {
        id: fee.id,
        title: fee.name[lang],
        // Set apart by line feeds; the ranking compares the query with each.
        names: [...names, ...sounds].join('\n'),
        lead: price.lead ?? '',
        figure: price.figure,
        unit: price.unit,
        known: price.known ? 'yes' : '',
        regime: catalogue.vocabulary.regimes[regimeOf(fee, view.version)]?.[lang] ?? '',
        state: view.state,
        stateText: t.states[view.state],
        order: order.get(fee.id)!,
        since: sinceOf(view),
      },
      filters: facetsOf(view),
      content: [
        ...new Set([
          ...[...names, ...around].flatMap(piecesOf).map(termOf),
          ...names.flatMap(skipTermsOf),
          ...sounds,
          ...figuresOf(view),
          fee.id,
        ]),
      ].join(' '),
    };
  });
}

/** Each fee's place among the names of a language: pinyin in Chinese, alphabet in English. */
function nameOrder({ fees }: Catalogue, lang: Lang): Map<string, string> {
  const sorted = [...fees.values()].sort(byName(lang));
  return new Map(sorted.map(({ id }, index) => [id, String(index).padStart(5, '0')]));
}

/** Official names first, then every other word the fee is called by. */
export function namesOf({ name, aliases }: Pick<Fee, 'name' | 'aliases'>): string[] {
  return [name.zh, name.en, ...(aliases?.zh ?? []), ...(aliases?.en ?? []), ...(aliases?.ambiguous ?? [])];
}

/** The figures that a bill may show: those of the rows that hold, or of an undated list. */
export function figuresOf(view: FeeView): string[] {
  return shownVersions(view)
    .flatMap(({ rates }) => rates)
    .flatMap(({ amount, range, tiers }) => [
      ...(amount === undefined ? [] : [amount]),
      ...(range ? [range.from, range.to] : []),
      ...(tiers?.bands.map(({ rate }) => rate) ?? []),
    ]);
}
