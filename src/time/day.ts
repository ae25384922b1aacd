// Calendar days as strings `YYYY-MM-DD`. They compare as strings; no clock and no time zone inside.
const MS_A_DAY = 86_400_000;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A calendar day of the proleptic Gregorian calendar, `YYYY-MM-DD`, that exists. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day `count` days after `day` (before, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_A_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY);
}

/** The calendar day at an instant in a zone with a fixed offset such as `+08:00`. */
export function dayAt(instant: Date, offset: string): Day {
  const match = /^([+-])(\d{2}):(\d{2})$/u.exec(offset);
  if (!match) throw new RangeError(`not an offset: ${offset}`);
  const minutes = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
  return new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, 10);
}
