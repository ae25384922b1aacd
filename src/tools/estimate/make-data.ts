// What /estimate/ fetches: the scenarios, and of every fee they meet what an estimate needs, in one language.
import type { Catalogue } from '#domain/catalogue.ts';
import { ceilingOf } from '#domain/entry/entry.ts';
import { priceRowOf, type PriceRow } from '#domain/price/price.ts';
import { isElsewhere } from '#case/when.ts';
import type {
  EstimateBasis,
  EstimateData,
  EstimateFee,
  EstimateQuestion,
  EstimateRow,
  EstimateVersion,
} from './data.ts';
import { basisLabel, partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { rateConditions } from '#i18n/rate-conditions.ts';
import type { Fee } from '#schema/fee.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Rate } from '#schema/rate.ts';
import type { Scenario } from '#schema/scenario.ts';
import type { Version } from '#schema/version.ts';
import { freeRuleOf } from '#tools/free-time/data.ts';

export function estimateData(catalogue: Catalogue, lang: Lang): EstimateData {
  const { scenarios, vocabulary } = catalogue;
  const ids = [...new Set(scenarios.flatMap(({ meets }) => meets.map(({ fee }) => fee)))].sort();
  const fees = ids.map(id => feeOf(catalogue, id, lang));
  const namesOf = (terms: Readonly<Record<string, Record<Lang, string>>>) =>
    Object.fromEntries(Object.entries(terms).map(([code, label]) => [code, label[lang]]));
  const parties = fees.flatMap(({ chargedBy, paidBy, lists }) => [
    ...[...chargedBy, ...paidBy],
    ...lists.map(({ entity }) => entity),
  ]);
  const payers = scenarios.flatMap(({ meets }) => meets.flatMap(({ paidBy }) => paidBy ?? []));
  return {
    scenarios: scenarios.map(scenario => scenarioOf(scenario, lang)),
    fees: Object.fromEntries(fees.map(fee => [fee.id, fee])),
    units: Object.fromEntries(Object.entries(vocabulary.units).map(([code, { of }]) => [code, { of }])),
    labels: {
      quantities: namesOf(vocabulary.quantities),
      bases: namesOf(vocabulary.bases),
      currencies: namesOf(vocabulary.currencies),
      grades: namesOf(vocabulary.grades),
      conditions: namesOf(vocabulary.conditions),
      parties: Object.fromEntries(
        [...new Set([...parties, ...payers])].map(code => [code, partyLabel(catalogue, code, lang).text]),
      ),
    },
    decimals: Object.fromEntries(Object.entries(vocabulary.currencies).map(([code, { decimals }]) => [code, decimals])),
  };
}

function scenarioOf({ id, name, payers, fixed, questions, meets }: Scenario, lang: Lang) {
  return {
    ...{ id, name: name[lang], payers, fixed },
    questions: questions.map(({ asks, hint: _hint, ...question }): EstimateQuestion =>
      'choices' in question
        ? {
            ...question,
            asks: asks[lang],
            choices: question.choices.map(({ code, means }) => ({ code, means })),
          }
        : { ...question, asks: asks[lang] },
    ),
    meets: meets.map(({ note, ...meet }) => ({ ...meet, note: note?.[lang] })),
  };
}

function feeOf(catalogue: Catalogue, id: string, lang: Lang): EstimateFee {
  const fee = catalogue.fees.get(id)!;
  const versionsOf = (entity: string | null, versions: readonly Version[]) =>
    versions.map(version => versionOf(catalogue, fee, entity, version, lang));
  const cited = citing(catalogue, lang);
  return {
    ...{ id, name: fee.name[lang], chargedBy: fee.chargedBy, paidBy: fee.paidBy },
    versions: versionsOf(null, fee.versions),
    lists: (catalogue.tariffsOfFee.get(id) ?? [])
      .map(({ entity, versions }) => ({
        entity,
        own:
          fee.chargedBy.includes(entity) ||
          (catalogue.entities.get(entity)?.roles ?? []).some(role => fee.chargedBy.includes(role)),
        versions: versionsOf(entity, versions),
      }))
      .filter(({ versions }) => versions.some(({ rows }) => rows.length > 0)),
    includedIn: (fee.includedIn ?? []).map(({ fee: whole, from, to, basis }) => ({
      ...{ fee: whole, name: catalogue.fees.get(whole)!.name[lang], from, to },
      basis: cited(basis),
    })),
    ended: fee.ended && {
      on: fee.ended.on,
      how: catalogue.vocabulary.endings[fee.ended.how]?.[lang] ?? fee.ended.how,
      basis: cited(fee.ended.basis),
      successors: (fee.ended.successor === 'none' ? [] : fee.ended.successor).map(next => ({
        id: next,
        name: catalogue.fees.get(next)!.name[lang],
      })),
    },
    reliefs: (catalogue.reliefsOfFee.get(id) ?? []).flatMap(({ name, from, to, basis, effects }) =>
      effects
        .filter(effect => effect.fee === id)
        .map(({ entity, when = {}, label, factor, waived, freeTime }) => ({
          ...{ name: name[lang], label: label[lang], from, to, entity, when, factor, waived },
          freeTime: freeTime && { quantity: freeTime.quantity, unit: freeTime.unit },
          basis: cited(basis),
        })),
    ),
  };
}

/** Rows for other ports are left out. */
function versionOf(
  catalogue: Catalogue,
  fee: Fee,
  entity: string | null,
  version: Version,
  lang: Lang,
): EstimateVersion {
  const { from, to, suspended, basis, checked } = version;
  return {
    ...{ from, to },
    suspended: suspended && { from: suspended.from, to: suspended.to, after: suspended.after },
    ceiling: ceilingOf(catalogue, fee, entity, version),
    grade: checked.grade,
    basis: citing(catalogue, lang)(basis),
    rows: version.rates
      .filter(rate => !isElsewhere(rate))
      .map(rate => ({ ...rowOf(catalogue, rate, lang), freeRule: freeRuleOf(entity, fee.id, rate) })),
  };
}

function rowOf(catalogue: Catalogue, rate: Rate, lang: Lang): Omit<EstimateRow, 'freeRule'> {
  const { label, when, ceiling, free, basis, checked } = rate;
  return {
    ...priceOnly(rate),
    ...{ label: label[lang], when, ceiling },
    free: free && { quantity: free.quantity, unit: free.unit },
    notes: rateConditions(rate, catalogue.vocabulary, lang),
    basis: basis && citing(catalogue, lang)(basis),
    grade: checked?.grade,
  };
}

function priceOnly(rate: Rate): PriceRow {
  const row = priceRowOf(rate);
  if (!row.tiers) return row;
  // Where each band was read stands on the entry.
  const bands = row.tiers.bands.map(({ upTo, rate: price }) => ({ upTo, rate: price }));
  return { ...row, tiers: { ...row.tiers, bands } };
}

function citing(catalogue: Catalogue, lang: Lang) {
  return (basis: readonly Basis[]): EstimateBasis[] =>
    basis.map(one => ({ text: basisLabel(catalogue, one, lang), document: one.document }));
}
