// What /compare/ fetches: every dated version of every list with its rows ready to be shown, in one language.
import type { Catalogue } from '#domain/catalogue.ts';
import { ceilingOf } from '#domain/entry/entry.ts';
import type { ComparedList, ComparedRow } from './comparison.ts';
import { knownEndOf } from '#domain/time/ended.ts';
import { UNREAD, WAIVED } from '#domain/change/difference.ts';
import { pricePointOf } from '#domain/price/price-point.ts';
import { partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { rateLine } from '#i18n/rate-line.ts';
import type { Fee } from '#schema/fee.ts';
import type { Version } from '#schema/version.ts';

export interface CompareJson {
  /** Names of fees by id, and of entities by slug. */
  fees: Record<string, string>;
  entities: Record<string, string>;
  lists: ComparedList[];
}

export function compareJson(catalogue: Catalogue, lang: Lang): CompareJson {
  const short = shortener();
  const listOf = (fee: Fee, entity: string | null, versions: readonly Version[]): ComparedList => ({
    fee: fee.id,
    catalogue: fee.catalogue,
    entity: entity ?? '',
    ended: entity === null && fee.ended ? knownEndOf(fee.ended) : '',
    versions: versions
      .filter(({ from }) => from !== 'unknown')
      .map(version => {
        const { from, to, suspended } = version;
        const ceiling = ceilingOf(catalogue, fee, entity, version);
        const rows = version.rates.map((rate): ComparedRow => {
          const { figures, measure, terms } = pricePointOf(rate, ceiling);
          const point = { figures, measure: short(measure), terms: short(terms) };
          return {
            id: rate.id,
            label: rate.label[lang],
            text: rateLine(rate, catalogue.vocabulary, lang, ceiling),
            point,
          };
        });
        const pause = suspended && { from: suspended.from, to: suspended.to, after: suspended.after };
        return { from, to, suspended: pause, rows };
      }),
  });
  const lists = [...catalogue.fees.values()].flatMap(fee => [
    listOf(fee, null, fee.versions),
    ...(catalogue.tariffsOfFee.get(fee.id) ?? []).map(one => listOf(fee, one.entity, one.versions)),
  ]);
  const dated = lists.filter(({ versions }) => versions.some(({ rows }) => rows.length > 0));
  const entities = [...new Set(dated.map(({ entity }) => entity))].filter(Boolean);
  return {
    fees: Object.fromEntries(dated.map(({ fee }) => [fee, catalogue.fees.get(fee)!.name[lang]])),
    entities: Object.fromEntries(entities.map(slug => [slug, partyLabel(catalogue, slug, lang).text])),
    lists: dated,
  };
}

/** Only whether two measures are alike is asked later: a number will do, but for those with a meaning. */
function shortener(): (text: string) => string {
  const numbers = new Map<string, string>();
  return text => {
    if (text === UNREAD || text === WAIVED) return text;
    if (!numbers.has(text)) numbers.set(text, String(numbers.size));
    return numbers.get(text)!;
  };
}
