// The whole catalogue on two days, row by row. Runs in the browser: what holds on a day is asked of the same function
// as everywhere else, and rows come ready to be shown.
import type { Day } from '#time/day.ts';
import { differenceOf, UNREAD, type Difference, type PricePoint } from '#domain/change/difference.ts';
import { onDay, pauseOn, type Dated } from '#domain/time/in-force.ts';

export interface ComparedRow {
  id: string;
  label: string;
  /** The price in words. */
  text: string;
  point: PricePoint;
}

/** One history: a fee under the rules, or an entity's list for it. */
export interface ComparedList {
  fee: string;
  catalogue: string;
  /** Slug of the entity; empty for what the rules set. */
  entity: string;
  /** First day on which the fee may no longer be charged; empty where it has not ended. */
  ended: Day | '';
  versions: readonly (Dated & { rows: readonly ComparedRow[] })[];
}

/** What a row is on a day. */
export interface Standing {
  state: 'listed' | 'suspended' | 'unconfirmed' | 'not-listed' | 'unknown';
  /** Where it is listed, suspended or past a suspension without a known sequel. */
  row: ComparedRow | null;
}

export interface Compared {
  list: ComparedList;
  id: string;
  label: string;
  a: Standing;
  b: Standing;
  difference: Difference;
}

/** Every row that is listed on one of the days, in the order of the lists. Lists without a date are never in force. */
export function compareDays(lists: readonly ComparedList[], a: Day, b: Day): Compared[] {
  return lists.flatMap(list => {
    const [onA, onB] = [standingOn(list, a), standingOn(list, b)];
    const rows = new Map([...onB.rows, ...onA.rows].map(row => [row.id, row]));
    return [...rows.keys()].map(id => {
      const [before, after] = [onA.of(id), onB.of(id)];
      const { label } = (after.row ?? before.row)!;
      return { list, id, label, a: before, b: after, difference: differenceOn(before, after) };
    });
  });
}

export function countDifferences(compared: readonly Compared[]): Map<Difference, number> {
  const counts = new Map<Difference, number>();
  for (const { difference } of compared) counts.set(difference, (counts.get(difference) ?? 0) + 1);
  return counts;
}

function standingOn({ versions, ended }: ComparedList, day: Day) {
  const none = (state: Standing['state']) => ({ rows: [] as readonly ComparedRow[], of: () => ({ state, row: null }) });
  if (ended !== '' && ended <= day) return none('not-listed');
  const holding = onDay(versions, day);
  switch (holding.state) {
    case 'not-yet':
      return none('not-listed');
    // Nobody said that it ended: what holds is not known.
    case 'over':
    case 'gap':
    case 'unknown':
      return none('unknown');
    case 'in-force':
    case 'suspended': {
      const rows = holding.version.rows;
      const state = pauseOn(holding.version, day) ?? 'listed';
      return {
        rows,
        of: (id: string): Standing => {
          const row = rows.find(one => one.id === id) ?? null;
          return { state: row ? state : 'not-listed', row };
        },
      };
    }
  }
}

function differenceOn(a: Standing, b: Standing): Difference {
  if (a.state === 'unknown' || b.state === 'unknown') return 'unknown';
  const difference = differenceOf(a.row?.point ?? null, b.row?.point ?? null);
  return difference === 'same' && a.state !== b.state ? 'changed' : difference;
}

/** Something to look at: not the same, and not unread on both days. */
export function isDifferent({ difference, a, b }: Compared): boolean {
  if (difference !== 'unknown') return difference !== 'same';
  const unread = ({ row }: Standing) => row === null || row.point.measure === UNREAD;
  return !(unread(a) && unread(b)) || a.state !== b.state;
}
