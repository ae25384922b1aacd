// The limits of a channel as days. Each step starts where the one before may have ended at the latest.
import type { LimitCount } from '#schema/entity.ts';
import { addDays, type Day } from '#time/day.ts';
import { addWorkingDays } from './working-days.ts';

export interface Deadline {
  /** Place among the limits of the channel. */
  index: number;
  /** Last day without, and with the extension that the rule allows. */
  by: Day;
  extended: Day | null;
  /** From which day it was counted, and why that one. */
  from: Day;
  because: 'assumed' | 'after-step' | 'charged' | 'unstated';
}

interface Limited {
  count?: LimitCount | undefined;
}

/**
 * The days for somebody who files on `filed` about a charge or a decision of `charged` (null: not given, so `filed` stands
 * for it). Limits without a count, and those of later stages, give none.
 */
export function deadlinesOf(limits: readonly Limited[], filed: Day, charged: Day | null): Deadline[] {
  const reached = new Map<string, Day>();
  const found: Deadline[] = [];
  for (const [index, { count }] of limits.entries()) {
    if (!count || count.starts === 'later') continue;
    const { from, because } = startOf(count, filed, charged, reached);
    const by = add(from, count.number, count.unit);
    const extended = count.more === undefined ? null : add(from, count.number + count.more, count.unit);
    if (count.reaches !== undefined) reached.set(count.reaches, extended ?? by);
    found.push({ index, by, extended, from, because });
  }
  return found;
}

function startOf(
  { starts }: LimitCount,
  filed: Day,
  charged: Day | null,
  reached: ReadonlyMap<string, Day>,
): Pick<Deadline, 'from' | 'because'> {
  if (starts === 'unstated') return { from: filed, because: 'unstated' };
  if (starts === 'charged') return { from: charged ?? filed, because: charged === null ? 'assumed' : 'charged' };
  const step = reached.get(starts);
  return step === undefined ? { from: filed, because: 'assumed' } : { from: step, because: 'after-step' };
}

function add(day: Day, number: number, unit: LimitCount['unit']): Day {
  if (unit === 'working-day') return addWorkingDays(day, number);
  return unit === 'day' ? addDays(day, number) : addYears(day, number);
}

/** The same date years later; 29 February becomes 28. */
export function addYears(day: Day, count: number): Day {
  const year = String(Number(day.slice(0, 4)) + count);
  const leap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  return day.endsWith('-02-29') && !leap ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
