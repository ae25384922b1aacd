// A fee of the catalogue as tools in the browser know it. Rows for other ports are left out: nothing here is measured by them.
import { isElsewhere } from '#case/when.ts';
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { ceilingOf } from '#domain/entry/entry.ts';
import { countedReliefs } from '#domain/entry/reliefs.ts';
import { priceRowOf, type PriceRow } from '#domain/price/price.ts';
import { basisLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Fee } from '#schema/fee.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Rate } from '#schema/rate.ts';
import type { Relief, ReliefEffect } from '#schema/relief.ts';
import type { Version } from '#schema/version.ts';
import type { BookBasis, BookFee, BookRelief, BookRow, BookVersion } from './book.ts';

/** Whose version it is (of the rules: null), and whether its prices are ceilings. */
interface Place {
  entity: string | null;
  ceiling: boolean;
}

/** What a tool adds to a version, a row and a relief. */
export interface Additions<InVersion, InRow, InRelief> {
  version: (version: Version, place: Place) => InVersion;
  row: (rate: Rate, place: Place) => InRow;
  relief: (relief: Relief, effect: ReliefEffect) => InRelief;
}

export function bookFee<InVersion, InRow, InRelief>(
  catalogue: Catalogue,
  fee: Named<Fee>,
  lang: Lang,
  more: Additions<InVersion, InRow, InRelief>,
): BookFee<BookVersion<BookRow & InRow> & InVersion, BookRelief & InRelief> {
  const { ended } = fee;
  const cited = (basis: readonly Basis[]) => bookBasis(catalogue, basis, lang);
  const versionsOf = (entity: string | null, versions: readonly Version[]) =>
    versions.map(version => {
      const { from, to, suspended } = version;
      const place = { entity, ceiling: ceilingOf(catalogue, fee, entity, version) };
      const pause = suspended && { from: suspended.from, to: suspended.to, after: suspended.after };
      return {
        ...{ from, to, suspended: pause, basis: cited(version.basis) },
        ...(version.tax === 'included' || version.tax === 'excluded' ? { tax: version.tax } : {}),
        rows: version.rates
          .filter(rate => !isElsewhere(rate))
          .map(rate => ({ ...rowOf(rate, place, lang), ...more.row(rate, place) })),
        ...more.version(version, place),
      };
    });
  return {
    ...{ name: fee.name[lang], chargedBy: fee.chargedBy, paidBy: fee.paidBy },
    lists: [{ entity: null, versions: fee.versions }, ...(catalogue.tariffsOfFee.get(fee.id) ?? [])]
      .filter(({ versions }) => versions.length > 0)
      .map(({ entity, versions }) => ({ entity: entity ?? '', versions: versionsOf(entity, versions) })),
    reliefs: countedReliefs(catalogue, fee.id).flatMap(relief =>
      relief.effects
        .filter(effect => effect.fee === fee.id)
        .map(effect => ({ ...reliefOf(relief, effect, lang), ...more.relief(relief, effect) })),
    ),
    parts: (fee.includedIn ?? []).map(({ fee: whole, from, to, basis }) => ({ whole, from, to, basis: cited(basis) })),
    ...(ended
      ? {
          ended: {
            ...{ on: ended.on, by: ended.by, basis: cited(ended.basis) },
            how: catalogue.vocabulary.endings[ended.how]?.[lang] ?? ended.how,
            successors: ended.successor === 'none' ? [] : ended.successor,
          },
        }
      : {}),
  };
}

export function bookBasis(catalogue: Catalogue, basis: readonly Basis[], lang: Lang): BookBasis[] {
  return basis.map(one => ({ text: basisLabel(catalogue, one, lang), document: one.document }));
}

function rowOf(rate: Rate, { ceiling }: Place, lang: Lang): BookRow {
  const { label, when } = rate;
  return { ...priceOnly(rate), label: label[lang], when, ...((rate.ceiling ?? ceiling) ? { ceiling: true } : {}) };
}

/** Where each band was read stands on the entry. */
function priceOnly(rate: Rate): PriceRow {
  const row = priceRowOf(rate);
  if (!row.tiers) return row;
  const bands = row.tiers.bands.map(({ checked: _checked, ...band }) => band);
  return { ...row, tiers: { ...row.tiers, bands } };
}

function reliefOf({ name, from, to }: Relief, effect: ReliefEffect, lang: Lang): BookRelief {
  const { entity = '', when = {}, factor = null, waived } = effect;
  return { name: name[lang], from, to, entity, when, factor: waived ? '0' : factor };
}
