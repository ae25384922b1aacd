// One line for a hit or a list: what may be charged today in the commonest case, and how many other cases there are.
//
// Rows stand with the most needed first, so that the first row names the case. Only rows that share every condition with it
// but the size, and its unit, are joined to a span: no range runs over different cases, and no unit is left out.
import Big from 'big.js';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Rate, When } from '#schema/rate.ts';
import type { Version } from '#schema/version.ts';
import { ceilingOf, postedLists, type FeeView, type PostedList } from './entry.ts';
import { chargesItself } from './measure.ts';
import { priceKindOf } from '#domain/price/price.ts';
import { plainRates } from '#domain/price/tiers.ts';
import { codesOf, isBand, isElsewhere, whenCovers } from '#case/when.ts';

/** What is said of a price on one line besides its figures. */
interface Said {
  /** The rows that the line tells of; the first names the case. */
  rows: readonly [Rate, ...Rate[]];
  ceiling: boolean;
  entity: string | null;
  undated?: true;
  /** Rows of the same list that it leaves out, and one of them for each unit that it does not name. */
  others: { cases: number; units: readonly Rate[] };
  /** Further lists for the fee, which it leaves out. */
  lists: number;
}

type Priced = ({ kind: 'span'; from: string; to: string } | { kind: 'row' }) & Said;

export type Headline =
  /** From–to over rows that differ in size alone. */
  | ({ kind: 'span'; from: string; to: string } & Said)
  /** A first row whose price is not a plain number: percentage, factor, at cost, waived. */
  | ({ kind: 'row' } & Said)
  /** The rows that most people need are gaps. */
  | { kind: 'unverified' }
  /** Nobody who charges it is known to post a price; `of` is what somebody else lists, for reference. */
  | { kind: 'passed-on'; of: Priced }
  /** In the rules, but not collected at present; or past a suspension without a known sequel. */
  | { kind: 'suspended' }
  | { kind: 'unconfirmed' }
  | { kind: 'ended' };

interface Conditions {
  vocabulary: Pick<Catalogue['vocabulary'], 'conditions'>;
}

/** What a fee costs on the day of the view: its own rates, else those that a charger of it publishes, the newest first. */
export function headlineOf(catalogue: Catalogue, { state, fee, version, shown, tariffs }: FeeView): Headline {
  if (state === 'ended' || state === 'suspended' || state === 'unconfirmed') return { kind: state };
  const posted = postedLists(tariffs);
  const ofCharger = ({ tariff }: PostedList) => chargesItself(catalogue, fee, tariff.entity);
  const dated = newestFirst(posted.dated.filter(ofCharger));
  // Without a date a list is no answer where another source is; alone it is a reference, and said to be undated.
  const undated = version && version.rates.length > 0 ? [] : posted.undated.filter(ofCharger);
  const lists: { held: Version; entity: string | null }[] = [
    ...(version ? [{ held: version, entity: null }] : []),
    ...[...dated, ...undated].map(({ tariff, version: held }) => ({ held, entity: tariff.entity })),
    ...(shown && shown !== version ? [{ held: shown, entity: null }] : []),
  ];
  const all = posted.dated.length + posted.undated.length;
  for (const { held, entity } of lists) {
    const ceiling = held === version || entity !== null ? ceilingOf(catalogue, fee, entity, held) : false;
    const headline = headlineOfRates(catalogue, held.rates, ceiling, entity);
    if (headline.kind === 'unverified') continue;
    const others = { ...headline, lists: entity === null ? 0 : all - 1 };
    return held.from === 'unknown' ? { ...others, undated: true } : others;
  }
  if (version && version.rates.length > 0) return { kind: 'unverified' };
  // Somebody else's figure is never the price: it stands behind the word that the charger's own was not seen.
  for (const { tariff, version: held } of newestFirst(posted.dated).concat(posted.undated)) {
    const of = headlineOfRates(catalogue, held.rates, held.ceiling ?? false, tariff.entity);
    if (of.kind === 'unverified') continue;
    const undated = held.from === 'unknown' ? { undated: true as const } : {};
    return { kind: 'passed-on', of: { ...of, ...undated, lists: all - 1 } };
  }
  return { kind: 'unverified' };
}

/** The version whose facts belong beside a headline: of the list it is taken from, else what is shown of the fee. */
export function versionBeside(headline: Headline, { shown, tariffs, state }: FeeView): Version | null {
  if (state === 'ended') return null;
  const { dated, undated, elsewhere } = postedLists(tariffs);
  const lists = [...dated, ...undated, ...elsewhere];
  const { entity = null } = headline.kind === 'passed-on' ? headline.of : 'entity' in headline ? headline : {};
  const list = entity === null ? undefined : lists.find(({ tariff }) => tariff.entity === entity);
  return list?.version ?? shown ?? lists[0]?.version ?? null;
}

function newestFirst(lists: readonly PostedList[]): PostedList[] {
  return lists.toSorted((a, b) => (a.version.from > b.version.from ? -1 : 1));
}

/** The same for the rows of one list. A gap in its first row is not papered over by later rows. */
export function headlineOfRates(
  catalogue: Conditions,
  list: readonly Rate[],
  ceiling: boolean,
  entity: string | null,
): Priced | { kind: 'unverified' } {
  const here = list.filter(rate => !isElsewhere(rate));
  const rates = here.length > 0 ? here : list;
  const first = rates[0];
  if (!first || priceKindOf(first) === 'unpublished') return { kind: 'unverified' };
  const joined =
    boundsOf(first) === null ? [] : rates.slice(1).filter(rate => differsInSizeOnly(catalogue, first, rate));
  const left = rates.filter(rate => rate !== first && !joined.includes(rate));
  const said: Said = {
    rows: [first, ...joined],
    ceiling: first.ceiling ?? ceiling,
    entity,
    others: { cases: left.length, units: otherUnits(first, left) },
    lists: 0,
  };
  const bounds = said.rows.flatMap(rate => boundsOf(rate) ?? []).sort((a, b) => new Big(a).cmp(b));
  return bounds.length === 0
    ? { kind: 'row', ...said }
    : { kind: 'span', from: bounds[0]!, to: bounds.at(-1)!, ...said };
}

/** The conditions that name the case of a headline: those of its rows, without the size where they differ in it. */
export function caseOf({ vocabulary }: Conditions, rows: readonly [Rate, ...Rate[]]): When {
  const [first, ...more] = rows;
  return more.length === 0 ? first.when : unsized({ vocabulary }, first);
}

/** A plain price of the same unit and kind, under the same conditions but for the size of box or ship. */
function differsInSizeOnly(catalogue: Conditions, first: Rate, other: Rate): boolean {
  return (
    boundsOf(other) !== null &&
    other.unit === first.unit &&
    other.currency === first.currency &&
    other.ceiling === first.ceiling &&
    isSame(unsized(catalogue, first), unsized(catalogue, other))
  );
}

/** Conditions that name the same cases. */
function isSame(a: When, b: When): boolean {
  return whenCovers(a, b) && whenCovers(b, a);
}

/** Without the conditions that are a size: a number or a stretch, as opposed to “not in a container”. */
function unsized({ vocabulary }: Conditions, { when }: Rate): When {
  const isSize = (condition: When[string]) => isBand(condition) || codesOf(condition).every(code => /^\d/u.test(code));
  const kept = Object.entries(when).filter(
    ([dimension, condition]) => !(vocabulary.conditions[dimension]?.size && isSize(condition)),
  );
  return Object.fromEntries(kept);
}

/** One row for each unit and currency that the first row does not have, as far as figures are known. */
function otherUnits(first: Rate, left: readonly Rate[]): Rate[] {
  const known = left.filter(rate => boundsOf(rate) !== null);
  const unit = (rate: Rate) => `${rate.currency ?? ''}/${rate.unit ?? ''}`;
  const apart = known.filter(rate => unit(rate) !== unit(first));
  return [...new Map(apart.toReversed().map(rate => [unit(rate), rate])).values()].toReversed();
}

/** The figures of a plain price, as printed. */
function boundsOf(rate: Rate): string[] | null {
  if (rate.amount !== undefined) return [rate.amount];
  if (rate.range) return [rate.range.from, rate.range.to];
  return rate.tiers ? plainRates(rate.tiers) : null;
}
