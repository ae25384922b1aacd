// Days and years in which something changes, each with a page of its own.
import type { Day } from '#time/day.ts';
import { eventsOf, type Eventful } from './events.ts';

/** Days of change, and days whose page was once published: a change that is put off leaves its old day answering. Oldest first. */
export function changeDays(catalogue: Eventful, recorded: Iterable<string>): Day[] {
  const promised = [...recorded].flatMap(
    address => /^\/changes\/(\d{4}-\d{2}-\d{2})\/$/u.exec(address.trim())?.[1] ?? [],
  );
  return [...new Set([...eventsOf(catalogue).map(({ on }) => on), ...promised])].sort();
}

/** The years of those days, and years whose page was once published. Oldest first. */
export function changeYears(days: Iterable<Day>, recorded: Iterable<string>): string[] {
  const promised = [...recorded].flatMap(address => /^\/changes\/(\d{4})\/$/u.exec(address.trim())?.[1] ?? []);
  return [...new Set([...[...days].map(day => day.slice(0, 4)), ...promised])].sort();
}
