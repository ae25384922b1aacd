// Whose prices hold for a charge: those of the rules where they have rates; else the lists of those who charge; else lists that
// pass it on. Each kind of box goes by the lists that have a row for it.
import { onDay, type OnDay } from '#domain/time/in-force.ts';
import type { Day } from '#time/day.ts';
import Big from 'big.js';
import { byRows, hasRowFor } from './by-rows.ts';
import { bare, gaps, type Charge, type Kind } from './charge.ts';
import type { EstimateVersion } from './data.ts';
import type { Amount, GapReason, Line, Nil, Outcome } from './line.ts';

type Holding = OnDay<EstimateVersion>;

interface HeldList {
  entity: string;
  holding: Holding;
}

export function priced(charge: Charge, kinds: readonly Kind[]): Line[] {
  const { data, fee, day } = charge;
  const held = fee.lists.map(({ entity, versions }): HeldList => ({ entity, holding: onDay(versions, day) }));
  const rules = held.find(({ entity }) => entity === '')?.holding ?? { state: 'unknown', undated: [] };
  const ruled = byRules(charge, rules, kinds);
  if (ruled) return ruled;
  const lists = held.filter(({ entity }) => entity !== '');
  const charges = ({ entity }: HeldList) =>
    [entity, ...(data.roles[entity] ?? [])].some(party => fee.chargedBy.includes(party));
  const orders = [lists.filter(charges), lists.filter(list => !charges(list))];
  const listsFor = (kind: Kind) =>
    orders.map(order => order.filter(({ holding }) => pricesFor(holding, kind))).find(found => found.length > 0) ?? [];
  const byLists = Map.groupBy(kinds, kind =>
    listsFor(kind)
      .map(({ entity }) => entity)
      .join(),
  );
  return [...byLists.values()].flatMap(group => {
    const found = listsFor(group[0]!).map(({ entity, holding }) =>
      byRows(charge, { entity, version: (holding as { version: EstimateVersion }).version }, group),
    );
    if (found.length === 0) return gaps(charge, group, reasonWithout([rules, ...lists.map(({ holding }) => holding)]));
    return found.length === 1 ? found[0]! : [together(charge, group, found)];
  });
}

function pricesFor(holding: Holding, kind: Kind): boolean {
  return holding.state === 'in-force' && hasRowFor(holding.version, kind);
}

/** The lines of the rules on a day; null where they have no rates to go by, and another source may. */
function byRules(charge: Charge, holding: Holding, kinds: readonly Kind[]): Line[] | null {
  if (holding.state === 'unknown') return null;
  if (!('version' in holding)) {
    // Rules without rates say nothing of the price, on no day.
    const near = holding.state === 'not-yet' ? holding.next : holding.last;
    if (near.rows.length === 0) return null;
    return gaps(charge, kinds, ({ 'not-yet': 'before', over: 'after', gap: 'between' } as const)[holding.state]);
  }
  const { version } = holding;
  if (version.rows.length === 0) return null;
  if (holding.state === 'suspended')
    return [bare(charge, kinds, suspension(version, charge.day), { version, basis: version.basis })];
  return byRows(charge, { entity: '', version }, kinds);
}

function suspension({ suspended }: EstimateVersion, day: Day): Outcome {
  const { from, to, after } = suspended!;
  if (to !== undefined && day > to && after === 'unknown')
    return { kind: 'gap', reason: 'suspension-unclear', until: to };
  return { kind: 'nil', reason: 'suspended', since: from };
}

function reasonWithout([rules, ...lists]: readonly Holding[]): GapReason {
  if (lists.some(({ state }) => state === 'in-force')) return 'no-row';
  if (lists.some(({ state }) => state === 'not-yet')) return 'before';
  const undated = [rules!, ...lists].some(
    holding => holding.state === 'unknown' && holding.undated.some(({ rows }) => rows.length > 0),
  );
  return undated ? 'undated' : 'no-price';
}

/** Several lists have a price: from the lowest to the highest of what each comes to, each named. */
function together(charge: Charge, kinds: readonly Kind[], lists: readonly Line[][]): Line {
  const lines = lists.flat();
  const known = lines.filter(
    (line): line is Line & { outcome: Amount | Nil } => line.outcome.kind === 'amount' || line.outcome.kind === 'nil',
  );
  const amounts = known.map(({ outcome }) => outcome).filter(outcome => outcome.kind === 'amount');
  const [first] = amounts;
  if (!first || known.length < lines.length || amounts.some(({ currency }) => currency !== first.currency))
    return first ? bare(charge, kinds, { kind: 'gap', reason: 'depends' }) : lines[0]!;
  const sums = (end: 'from' | 'to') =>
    lists.map(list =>
      list.reduce((sum, { outcome }) => (outcome.kind === 'amount' ? sum.plus(outcome[end]) : sum), new Big(0)),
    );
  return {
    ...known[0]!,
    kinds: kinds.map(({ at }) => at),
    parts: [],
    chargers: [...new Set(lines.flatMap(({ chargers }) => chargers))],
    outcome: {
      ...first,
      from: sums('from').reduce((a, b) => (a.lt(b) ? a : b)),
      to: sums('to').reduce((a, b) => (a.gt(b) ? a : b)),
    },
  };
}
