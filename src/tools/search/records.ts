// What the index knows of each charge and of everything else: the words it is found by, and, in its address, what a hit shows.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import { viewFee } from '#domain/entry/entry.ts';
import { partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { hitFacts } from './hit-facts.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { figuresOf, nameOrder } from './name-list.ts';
import { pageTexts } from './page-texts.ts';
import { piecesOf, termOf } from '#text/pieces.ts';

export interface SearchRecord {
  /** `#` and, as JSON, the facts of the hit or the page. The index keeps an address as it is; the words of metadata it would index. */
  url: string;
  /** Every piece by which the entry is found, as terms of the index. */
  content: string;
}

/** One record a thing, in one language, as of `day`; made one by one, as together they take much room. */
export function* searchRecords(catalogue: Catalogue, lang: Lang, day: Day): Generator<SearchRecord> {
  yield* feeRecords(catalogue, lang, day);
  for (const { page, texts } of pageTexts(catalogue, lang))
    yield { url: `#${JSON.stringify(page)}`, content: [...new Set(texts.flatMap(piecesOf).map(termOf))].join(' ') };
}

export function* feeRecords(catalogue: Catalogue, lang: Lang, day: Day): Generator<SearchRecord> {
  const order = nameOrder(catalogue, lang);
  for (const fee of catalogue.fees.values()) {
    const view = viewFee(catalogue, fee.id, day);
    const versions = [fee, ...view.tariffs.map(({ tariff }) => tariff)].flatMap(one => one.versions);
    const texts = [
      ...namesOf(fee),
      ...view.tariffs.flatMap(({ tariff }) => (tariff.name ? [tariff.name.zh, tariff.name.en] : [])),
      ...view.tariffs.flatMap(({ tariff }) => Object.values(catalogue.entities.get(tariff.entity)?.name ?? {})),
      ...[...fee.chargedBy, ...fee.paidBy].map(code => partyLabel(catalogue, code, lang).text),
      ...versions.flatMap(({ rates }) => rates.map(({ label }) => label[lang])),
      ...versions.flatMap(({ basis }) => basis).map(at => catalogue.documents.get(at.document)?.number ?? ''),
      fee.covers[lang],
    ];
    const terms = new Set([...texts.flatMap(piecesOf).map(termOf), ...figuresOf(versions), fee.id]);
    const facts = hitFacts(catalogue, view, lang, order.get(fee.id)!);
    yield { url: `#${JSON.stringify(facts)}`, content: [...terms].join(' ') };
  }
}
