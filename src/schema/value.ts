// Numbers and dates as data files write them: strings, so that nothing is rounded or shifted on the way.
import { z } from 'zod';
import { isCalendarDay } from '#time/day.ts';

/** `YYYY-MM-DD`, quoted, a day that exists. Inclusive wherever a period is meant. */
export const Day = z
  .string()
  .refine(isCalendarDay, { params: { rule: 'date' } })
  .meta({ description: '日期 "YYYY-MM-DD"，加引号 · a day, in quotes', examples: ['2019-04-01'], format: 'date' });

/** Said instead of a date when the day is not known; a gap is shown as a gap. */
const Unknown = z.literal('unknown');
export const DayOrUnknown = z.union([Day, Unknown]);

/** An amount, rate or count: digits, at most one point, no sign, no separators: "0.25", "1122". */
export const Decimal = z
  .string()
  .max(24)
  .regex(/^(?:0|[1-9]\d*)(?:\.\d+)?$/u, { error: 'decimal' })
  .meta({ description: '数字，加引号 · digits, in quotes', examples: ['0.25', '1122'] });
