// What /bill/ fetches: every fee with its rules and lists as far as a line of a bill is judged by them, in one language.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { codesOfConditions } from '#case/match.ts';
import type { BillBook, BillFee, BillList, BillRow, BillVersion } from './book.ts';
import { lineDimensions } from './line.ts';
import { ceilingOf, regimeOf } from '#domain/entry/entry.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { countedReliefs } from '#domain/entry/reliefs.ts';
import { basisLabel, partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { comma } from '#i18n/punctuation.ts';
import { rateLine } from '#i18n/rate-line.ts';
import { words } from '#i18n/words.ts';
import type { Fee } from '#schema/fee.ts';
import { priceRowOf } from '#domain/price/price.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Rate } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { soundedOf } from '#text/sound.ts';
import { traditionalPairs } from '#text/traditional.ts';

export function billBook(catalogue: Catalogue, lang: Lang): BillBook {
  const { vocabulary, choosers, complaintGuide, site } = catalogue;
  const fees = [...catalogue.fees.values()];
  const labels = (terms: Record<string, Record<Lang, string>>) =>
    Object.fromEntries(Object.entries(terms).map(([code, term]) => [code, term[lang]]));
  const terms = <T extends { zh: string; en: string; also?: string[] | undefined }>({ zh, en, also }: T) => ({
    zh,
    en,
    ...(also ? { also } : {}),
  });
  return {
    traditional: traditionalPairs([
      ...fees.flatMap(namesOf),
      ...choosers.flatMap(({ word, also = [] }) => [word, ...also]),
    ]),
    fees: Object.fromEntries(fees.map(fee => [fee.id, billFee(catalogue, fee, lang)])),
    choosers: choosers.map(({ word, also = [], explanation, meanings }) => ({
      words: [word, ...also],
      says: explanation[lang],
      options: meanings.map(({ fee, says }) => ({ fee, says: says[lang] })),
    })),
    outside: Object.fromEntries(
      Object.entries(vocabulary['out-of-scope']).map(([code, { zh, en, also, says }]) => {
        const all = [...new Set([zh, en, ...also])];
        return [
          code,
          { name: lang === 'zh' ? zh : en, names: all.map(name => [name, soundedOf(name)]), says: says[lang] },
        ];
      }),
    ),
    ports: Object.values(vocabulary.ports).map(({ zh, en, also = [], here = false }) => ({
      names: [zh, en, ...also],
      here,
    })),
    codes: Object.fromEntries(
      Object.entries(codesOfConditions(vocabulary.conditions)).filter(([dimension]) =>
        (lineDimensions as readonly string[]).includes(dimension),
      ),
    ),
    entities: Object.fromEntries(
      [...catalogue.entities.values()].map(({ slug, name, shortName, roles }) => [
        slug,
        {
          name: partyLabel(catalogue, slug, lang).text,
          names: [name, ...(shortName ? [shortName] : [])].flatMap(({ zh, en }) => [zh, en]),
          roles,
        },
      ]),
    ),
    words: {
      units: Object.fromEntries(
        Object.entries(vocabulary.units).map(([code, unit]) => [code, { ...terms(unit), of: unit.of }]),
      ),
      currencies: Object.fromEntries(
        Object.entries(vocabulary.currencies).map(([code, one]) => [code, { ...terms(one), decimals: one.decimals }]),
      ),
      conditions: Object.fromEntries(
        Object.entries(vocabulary.conditions).map(([dimension, { zh, en, values }]) => {
          const read = (lineDimensions as readonly string[]).includes(dimension) && values;
          const codes = Object.entries(read || {}).map(([code, value]) => [code, terms(value)]);
          return [dimension, { zh, en, ...(read ? { values: Object.fromEntries(codes) } : {}) }];
        }),
      ),
      counted: Object.entries(vocabulary.quantities).flatMap(([code, { counted }]) => (counted ? [code] : [])),
      quantities: { ...labels(vocabulary.bases), ...labels(vocabulary.quantities) },
      roles: labels(vocabulary.roles),
    },
    sides: Object.fromEntries(
      Object.entries(vocabulary.roles).flatMap(([code, { side }]) => (side === undefined ? [] : [[code, side]])),
    ),
    wrongs: Object.fromEntries(
      (complaintGuide?.wrongs ?? []).flatMap(({ code, findings = [] }) => findings.map(finding => [finding, code])),
    ),
    baseUrl: site.baseUrl,
  };
}

function billFee(catalogue: Catalogue, fee: Named<Fee>, lang: Lang): BillFee {
  const { ended, includedIn = [] } = fee;
  const reliefs = countedReliefs(catalogue, fee.id).flatMap(({ name, from, to, effects }) =>
    effects
      .filter(effect => effect.fee === fee.id)
      .map(({ entity = '', when = {}, factor, waived }) => ({
        ...{ name: name[lang], from, to, entity, when },
        factor: waived ? '0' : (factor ?? null),
      })),
  );
  return {
    name: fee.name[lang],
    names: namesOf(fee).map(name => [name, soundedOf(name)]),
    chargedBy: fee.chargedBy,
    collectedBy: fee.collectedBy ?? [],
    paidBy: fee.paidBy,
    ...(fee.markupAllowed === false ? { noMarkup: true as const } : {}),
    lists: [
      billList(catalogue, fee, null, fee.versions, lang),
      ...(catalogue.tariffsOfFee.get(fee.id) ?? []).map(one =>
        billList(catalogue, fee, one.entity, one.versions, lang),
      ),
    ].filter(({ versions }) => versions.length > 0),
    reliefs,
    parts: includedIn.map(({ fee: whole, from, to, basis }) => ({
      ...{ whole, from, to },
      basis: basisOf(catalogue, basis, lang),
    })),
    ...(ended
      ? {
          ended: {
            on: ended.on,
            by: ended.by,
            how: catalogue.vocabulary.endings[ended.how]?.[lang] ?? ended.how,
            basis: basisOf(catalogue, ended.basis, lang),
            successors: ended.successor === 'none' ? [] : ended.successor,
          },
        }
      : {}),
  };
}

function billList(
  catalogue: Catalogue,
  fee: Fee,
  entity: string | null,
  versions: readonly Version[],
  lang: Lang,
): BillList {
  return {
    entity: entity ?? '',
    versions: versions.map((version): BillVersion => {
      const { from, to, suspended } = version;
      const ceiling = ceilingOf(catalogue, fee, entity, version);
      const fixed = catalogue.vocabulary.regimes[regimeOf(fee, version)]?.negotiable === 'no';
      return {
        ...{ from, to },
        ...(suspended ? { suspended: { from: suspended.from, to: suspended.to, after: suspended.after } } : {}),
        binding: entity === null && (ceiling || fixed),
        basis: basisOf(catalogue, version.basis, lang),
        rows: version.rates.map(rate => billRow(catalogue, rate, ceiling, lang)),
      };
    }),
  };
}

/** Of a row what its price follows from, and how it is shown. */
function billRow(catalogue: Catalogue, rate: Rate, ceiling: boolean, lang: Lang): BillRow {
  return {
    ...priceRowOf(rate),
    label: rate.label[lang],
    when: rate.when,
    text: rateLine(rate, catalogue.vocabulary, lang, ceiling),
    ceiling: rate.ceiling ?? ceiling,
  };
}

function basisOf(catalogue: Catalogue, basis: readonly Basis[], lang: Lang): string {
  if (basis.length === 0) return words(lang).basisUnseen;
  return [...new Set(basis.map(one => basisLabel(catalogue, one, lang)))].join(comma[lang]);
}
