// Goals whose time is over and of which no result was read.
import { positionOf } from '#domain/time/period.ts';
import type { LineRows } from './rows.ts';

/** Their periods, each once. A year is over when the next has begun. */
export function openGoals(lines: readonly LineRows[], today: string): string[] {
  const year = Number(today.slice(0, 4));
  const open = lines.flatMap(({ rows }) => {
    const known = rows.filter(({ part, value }) => part === 'value' && value !== null);
    const reached = Math.max(-Infinity, ...known.flatMap(({ period }) => positionOf(period) ?? []));
    return rows
      .filter(({ part }) => part === 'goal')
      .map(({ period }) => period)
      .filter(period => {
        const due = positionOf(period);
        return due !== null && Math.floor(due) < year && reached < due;
      });
  });
  return [...new Set(open)];
}
