// Times of the day and of the week. By itself: the browser needs the names of days, and not the schemas.

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
type Weekday = (typeof weekdays)[number];

/** A stretch of the day on some days; past midnight it belongs to the day on which it begins. */
export interface Window {
  /** Left out: every day. */
  days?: readonly (Weekday | 'holiday')[] | undefined;
  /** `HH:MM`; left out: the whole day. `to` is the first minute after it. */
  from?: string | undefined;
  to?: string | undefined;
}

/** `00:00` to `23:59`. */
export const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
