// What /estimate/ fetches: the scenarios, and of every fee they meet what an estimate needs, in one language.
import type { Catalogue } from '#domain/catalogue.ts';
import { choiceLabel } from './choice-label.ts';
import type { EstimateData, EstimateFee, EstimateQuestion, EstimateScenario } from './data.ts';
import { priceCodes } from '#domain/price/price.ts';
import { formulaLabels } from '#i18n/formula-text.ts';
import { partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { rateConditions } from '#i18n/rate-conditions.ts';
import type { SizeTerms } from '#reading/size-text.ts';
import type { KnownCode } from '#schema/needed-codes.ts';
import type { Rate } from '#schema/rate.ts';
import type { Scenario } from '#schema/scenario.ts';
import type { Conditions } from '#schema/vocabulary.ts';
import { bookBasis, bookFee } from '#tools/book/make.ts';
import { freeRuleOf, workCalendarOf } from '#tools/free-time/data.ts';

export function estimateData(catalogue: Catalogue, lang: Lang): EstimateData {
  const { scenarios, vocabulary } = catalogue;
  const ids = [...new Set(scenarios.flatMap(({ meets }) => meets.map(({ fee }) => fee)))].sort();
  const fees = ids.map(id => feeOf(catalogue, id, lang));
  const entities = new Set(fees.flatMap(({ lists }) => lists.flatMap(({ entity }) => (entity === '' ? [] : [entity]))));
  const others = fees.flatMap(({ parts, ended }) => [...parts.map(({ whole }) => whole), ...(ended?.successors ?? [])]);
  const namesOf = (terms: Readonly<Record<string, Record<Lang, string>>>) =>
    Object.fromEntries(Object.entries(terms).map(([code, label]) => [code, label[lang]]));
  const parties = [...fees.flatMap(({ chargedBy, paidBy }) => [...chargedBy, ...paidBy]), ...entities];
  const payers = scenarios.flatMap(({ meets }) => meets.flatMap(({ paidBy }) => paidBy ?? []));
  return {
    scenarios: scenarios.map(scenario => scenarioOf(scenario, vocabulary.conditions, lang)),
    fees: Object.fromEntries(fees.map((fee, at) => [ids[at]!, fee])),
    ...priceCodes(vocabulary),
    bases: Object.fromEntries(
      Object.entries(vocabulary.bases).flatMap(([code, { charges, tax }]) =>
        charges ? [[code, { charges, tax }]] : [],
      ),
    ),
    ...timesOf(catalogue),
    roles: Object.fromEntries([...entities].map(slug => [slug, catalogue.entities.get(slug)?.roles ?? []])),
    labels: {
      ...formulaLabels(vocabulary, lang),
      currencies: namesOf(vocabulary.currencies),
      grades: namesOf(vocabulary.grades),
      conditions: namesOf(vocabulary.conditions),
      fees: Object.fromEntries(others.map(id => [id, catalogue.fees.get(id)!.name[lang]])),
      parties: Object.fromEntries(
        [...new Set([...parties, ...payers])].map(code => [code, partyLabel(catalogue, code, lang).text]),
      ),
    },
    sizes: scenarios.some(({ kinds }) => kinds) ? sizesOf(vocabulary.conditions) : null,
    decimals: Object.fromEntries(Object.entries(vocabulary.currencies).map(([code, { decimals }]) => [code, decimals])),
  };
}

/** Nothing, where no condition goes by time. */
function timesOf(catalogue: Catalogue): Pick<EstimateData, 'times' | 'holidays'> {
  const timed = Object.entries(catalogue.vocabulary.conditions).flatMap(([dimension, { values = {} }]) => {
    const codes = Object.entries(values).map(([code, { at }]) => ({ code, ...(at ? { at } : {}) }));
    return codes.some(({ at }) => at) ? [[dimension, codes] as const] : [];
  });
  const { known, off } = timed.length > 0 ? workCalendarOf(catalogue) : { known: [], off: [] };
  return { times: Object.fromEntries(timed), holidays: { known, off } };
}

function scenarioOf(
  { id, name, payers, fixed, kinds, questions, meets }: Scenario,
  conditions: Conditions,
  lang: Lang,
): EstimateScenario {
  return {
    ...{ id, name: name[lang], payers, fixed, kinds },
    questions: questions.map(({ asks, hint: _hint, ...question }): EstimateQuestion =>
      'choices' in question
        ? {
            ...question,
            asks: asks[lang],
            choices: question.choices.map(choice => ({
              ...{ code: choice.code, means: choice.means, when: choice.when },
              label: kinds?.includes(question.id)
                ? choiceLabel(question.condition, choice, conditions, lang)
                : undefined,
            })),
          }
        : { ...question, asks: asks[lang] },
    ),
    meets: meets.map(({ note, ...meet }) => ({ ...meet, note: note?.[lang] })),
  };
}

/** Lengths and kinds of boxes as they are written, in whatever language the page is. */
function sizesOf(conditions: Conditions): SizeTerms {
  const of = (dimension: KnownCode<'conditions'>) =>
    Object.fromEntries(
      Object.entries(conditions[dimension]?.values ?? {}).map(([code, { zh, en, also, ordinary }]) => [
        code,
        { zh, en, also, ordinary },
      ]),
    );
  return { container: of('container'), boxType: of('boxType') };
}

/** Lists without a row are left out. */
function feeOf(catalogue: Catalogue, id: string, lang: Lang): EstimateFee {
  const fee = bookFee(catalogue, catalogue.fees.get(id)!, lang, {
    version: ({ checked }) => ({ grade: checked.grade }),
    row: (rate, { entity }) => rowOf(catalogue, id, entity, rate, lang),
    relief: ({ basis }, { label, freeTime }) => ({
      label: label[lang],
      freeTime: freeTime && { quantity: freeTime.quantity, unit: freeTime.unit },
      basis: bookBasis(catalogue, basis, lang),
    }),
  });
  return {
    ...fee,
    lists: fee.lists.filter(({ entity, versions }) => entity === '' || versions.some(({ rows }) => rows.length > 0)),
  };
}

function rowOf(catalogue: Catalogue, fee: string, entity: string | null, rate: Rate, lang: Lang) {
  const { free, basis, checked } = rate;
  return {
    free: free && { quantity: free.quantity, unit: free.unit },
    freeRule: freeRuleOf(entity, fee, rate),
    notes: rateConditions(rate, catalogue.vocabulary, lang),
    basis: basis && bookBasis(catalogue, basis, lang),
    grade: checked?.grade,
  };
}
