// The codes by which a fee is filtered in the search, and the day it is sorted by: those of what a reader is shown.
import type { Catalogue } from '#domain/catalogue.ts';
import { postedLists, regimeOf, toldState, type FeeView } from '#domain/entry/entry.ts';
import { gradeOf } from '#domain/entry/grades.ts';
import { priceKindOf } from '#domain/price/price.ts';
import { codesOf, isElsewhere } from '#case/when.ts';
import { partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { words } from '#i18n/words.ts';
import type { Version } from '#schema/version.ts';
import type { Dimension } from './choice.ts';

/** A figure that is still to be read is no grade of any source. */
const UNVERIFIED = 'unverified';

/** All codes of a fee, each dimension without repeats. */
export function facetsOf(view: FeeView): Record<Dimension, string[]> {
  const { fee, version, tariffs, state } = view;
  const versions = shownVersions(view);
  const rates = versions.flatMap(held => held.rates.map(rate => ({ held, rate })));
  const here = rates.filter(({ rate }) => !isElsewhere(rate));
  const under = (dimension: string) => here.flatMap(({ rate }) => codesOf(rate.when[dimension] ?? []));
  const grades = here.map(({ held, rate }) => (priceKindOf(rate) === 'unpublished' ? UNVERIFIED : gradeOf(rate, held)));
  const otherwise = state === 'ended' && fee.ended ? fee.ended.checked.grade : UNVERIFIED;
  return {
    catalogue: [fee.catalogue],
    regime: [regimeOf(fee, version)],
    by: once([...fee.chargedBy, ...tariffs.map(({ tariff }) => tariff.entity)]),
    paid: once(fee.paidBy),
    direction: once(under('direction')),
    box: once(under('container')),
    // Who looks for what is in force looks for this, too.
    state: state === 'basis-cited' ? ['in-force', state] : [toldState(view)],
    sure: once(grades.length > 0 ? grades : [otherwise]),
  };
}

function once(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

/** The day from which holds what a reader is shown; nothing where it is not known. */
export function sinceOf({ fee, state, holding, version, tariffs }: FeeView): string {
  if (state === 'ended' && fee.ended) return fee.ended.on === 'unknown' ? '' : fee.ended.on;
  const posted = postedLists(tariffs).dated.map(list => list.version.from);
  const days = [version?.from, ...posted.sort().reverse(), holding.state === 'not-yet' ? holding.next.from : undefined];
  return days.find(day => day !== undefined && day !== 'unknown') ?? '';
}

/** Every code of a dimension with its name, in the order of the vocabulary: what the page can offer. */
export function facetLabels(catalogue: Catalogue, lang: Lang): Record<Dimension, [code: string, label: string][]> {
  const t = words(lang);
  const { conditions, grades, regimes, roles } = catalogue.vocabulary;
  const named = (terms: Record<string, { zh: string; en: string }>) =>
    Object.entries(terms).map(([code, term]): [string, string] => [code, term[lang]]);
  const parties = [...Object.keys(roles), ...catalogue.entities.keys()].map((code): [string, string] => [
    code,
    partyLabel(catalogue, code, lang).text,
  ]);
  return {
    catalogue: catalogue.catalogues.map(({ id, shortName }) => [id, shortName[lang]]),
    regime: named(regimes),
    by: parties,
    paid: parties,
    direction: named(conditions['direction']?.values ?? {}),
    box: named(conditions['container']?.values ?? {}),
    state: Object.entries(t.states),
    sure: [...named(grades), [UNVERIFIED, t.unverifiedLong]],
  };
}

/** What a reader is shown of a fee: its own version, and the lists for here. */
export function shownVersions({ shown, tariffs }: FeeView): Version[] {
  const { dated, undated } = postedLists(tariffs);
  return [...(shown ? [shown] : []), ...[...dated, ...undated].map(({ version }) => version)];
}
