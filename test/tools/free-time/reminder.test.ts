// The reminder stands on the day on which the time runs out, and says from when a charge is due.
import { expect, test } from 'vitest';
import { answerOf } from '#tools/free-time/answer.ts';
import { freeTimeData } from '#tools/free-time/data.ts';
import { reminderText } from '#tools/free-time/reminder.ts';
import { catalogue } from '../../port.ts';

const codes = freeTimeData(catalogue);
const { rules } = codes;
const october = {
  known: ['2026'],
  statutory: [],
  off: ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
  work: [],
};
const reminder = (start: string) => {
  const rule = rules.find(({ id }) => id === 'import-declaration')!;
  const answer = answerOf(rule, { rule: rule.id, start, until: '', count: '' }, october, codes);
  if (answer.kind !== 'counted') throw new Error(answer.kind);
  const made = { lang: 'en' as const, host: 'site.example', url: 'https://site.example/', stamp: new Date(0) };
  // Lines of a calendar file are folded.
  return reminderText({ answer, ...made }).replaceAll('\r\n ', '');
};

test('where days of rest move the first charged day, it stands on the last day of the limit and names the moved day', () => {
  const text = reminder('2026-09-16');
  expect(text).toContain('DTSTART;VALUE=DATE:20260930');
  expect(text).toContain('Charging begins 2026-10-08');
});

test('where nothing moves, it stands on the last day in time', () => {
  const text = reminder('2026-09-01');
  expect(text).toContain('DTSTART;VALUE=DATE:20260915');
  expect(text).toContain('First late day 2026-09-16');
  expect(text).not.toContain('Charging begins');
});
