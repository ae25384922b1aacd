// Calendar days as strings `YYYY-MM-DD`. They compare as strings; no clock and no time zone inside.
const MS_A_DAY = 86_400_000;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** Is this a day of the calendar, written `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
