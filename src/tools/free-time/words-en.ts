// /free-time/ in English.
import type { DayState } from './reckon.ts';
import type { FreeTimeWords } from './words-needed.ts';
import { counted } from '#i18n/plural.ts';

const states: Record<DayState, string> = {
  'not-counted': 'not counted',
  free: 'free',
  depends: 'depends on the reading',
  chargeable: 'charged',
};

/** Signs in the calendar: one character each. */
const marks: Record<DayState, string> = { 'not-counted': '—', free: 'F', depends: '?', chargeable: 'C' };

export const en: FreeTimeWords = {
  title: 'Free time and time limits',
  intro:
    'Choose a rule and enter its first day: until when it is free, when charging begins, what each further day costs, and by which clause.',
  noScript:
    'Counting day by day needs a script. Without it, every rule, how it is counted and the price of each day after are in the table below.',
  privacy: 'What you enter is worked with on this page only. It is not stored and not sent.',
  none: 'There is no list with free time and no time limit here yet.',
  linkOf: {
    free: 'Work out until when it is free',
    limit: 'Work out the last day in time',
    validity: 'Work out the last day of a licence',
  },
  rule: 'Which rule',
  choose: 'Choose',
  start: event => `First day: ${event}`,
  startPlain: 'First day',
  startNotSaid:
    'The source does not say from when it counts. Where discharge and entry to the yard are not the same day, the earlier one is the safe one.',
  until: {
    free: 'Day of pick-up, return or loading (may be left out)',
    limit: 'Day of declaring or paying (may be left out)',
    validity: 'Up to which day (may be left out)',
  },
  amount: what => `${what[0]!.toUpperCase()}${what.slice(1)}, CNY (for the sum; may be left out)`,
  count: what => `How many ${what}`,
  chooseFirst: 'Choose a rule and enter its first day, and the answer stands here.',
  faults: {
    'start-missing': 'The first day is missing or not complete. Enter year, month and day.',
    'start-impossible':
      'The first day is not a usable date. Enter a day that exists between 1949 and 2099, such as 2026-11-22.',
    'until-impossible': 'The later date is not a usable date. Enter a day that exists before 2100, or leave it empty.',
    'until-before': 'The later date is before the first day. Correct one of the two.',
    'until-far': 'The later date is more than ten years after the first day. Enter a nearer one.',
    'count-wrong':
      'The number or amount should be a number above 0, such as 2 or 123456.78. Correct it, or leave it empty.',
    'free-missing': 'The free days are missing. Enter a whole number, such as 14.',
    'free-wrong': 'Free days are a whole number from 1 to 3660, such as 14. Correct it.',
    'price-missing':
      'A step has no price of a day. Enter it; where the step is not needed, take out the day on which it begins as well.',
    'price-wrong': 'A price of a day is a number, such as 60 or 80.5; 0 where nothing is charged. Correct it.',
    'begin-missing': 'A step has a price, and no day on which it begins. Enter it, such as 20, or take out its price.',
    'begin-wrong': 'The day on which a step begins is a whole number from 1 to 3660, such as 20. Correct it.',
    'begin-order':
      'Each step begins later than the one before, and step 2 later than the first day after the free ones. Correct it.',
    'boxes-wrong': 'The number of boxes is above 0, such as 2. Correct it, or leave it empty for one.',
  },
  ruleUnknown: 'The rule in this link is not in the lists as they stand. Choose again.',
  noVersion: (since, until) =>
    since === null
      ? `No version is known for the first day${until === null ? '' : `: the last one ran to ${until}`}. Until when it is free cannot be said.`
      : `The rule as read applies from ${since}, and the first day is before that. What held then was not read, so until when it is free cannot be said.`,
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  onDay: (day, weekday) => `${day} (${weekday})`,
  lastFree: { free: 'Last free day', limit: 'Last day in time', validity: 'Last day of the licence' },
  lastUncharged: 'Last day without a charge',
  chargedFrom: 'Charging begins',
  chargeMoved:
    'The first charged day falls on a day of rest or a public holiday and moves to the first working day after it; the time limit itself is no longer.',
  firstCharged: { free: 'First charged day', limit: 'First day late', validity: 'Day after expiry' },
  safe: 'the earliest reading, the safe one',
  orLater: day => `by another reading: ${day}`,
  readings: 'The source does not say how to count; the readings side by side',
  assumes: {
    'first-counts': 'the day of the event is day 1',
    'first-not': 'the day of the event does not count, the next is day 1',
    'end-stays': 'an end on a day of rest stays',
    'end-moves': 'an end on a day of rest moves to the next working day',
    'before-it': '“before” leaves that working day out',
    'through-it': '“before” takes that working day in',
    'all-worked': 'holidays unknown: at the earliest weekends are worked, too',
    'weekends-rest': 'holidays unknown: weekends and the statutory days known are days of rest',
  },
  safest: 'the safe one',
  hours:
    'Nor does the source say whether days are calendar days or spans of 24 hours; by 24 hours the time runs out in the course of the last day by “the day of the event does not count”.',
  undated: 'This list has no date; whether it held then cannot be said. Ask whoever charges for the list in force.',
  elsewhere: place => `The source speaks of “${place}”, not of this port; for comparison only.`,
  laterVersion: from => `Another version begins on ${from}; days from then on may be counted by it.`,
  holidaysUnknown: (years, rest) =>
    `The holidays of ${years} are not in the data${
      {
        'counted-out': ': a weekend that is worked makes it earlier, a public holiday later.',
        moves: ': on a weekend that is worked nothing moves, and a public holiday may move it further.',
        'not-said':
          '. Whether an end on a day of rest moves is not said; if it does, a public holiday may move it further.',
      }[rest]
    } Go by the earliest day.`,
  lastDayNotSaid: {
    free: 'Whether the day of pick-up or return counts is not said in the source; here it does.',
    limit: 'Whether the day of paying counts is not said in the source; here it does.',
    validity: '',
  },
  contract: {
    choice: 'Your own terms (enter free days and daily prices)',
    hint: 'Days are numbered from the first day on, past the free ones; the last step holds on. Once charging has begun every day counts, that of pick-up or return as well. Where the contract says otherwise, the contract holds.',
    answer: 'Worked out by the terms that you entered, not by a list on record here.',
    made: 'Price of a day × boxes × days',
    noPrice: 'No price of a day was entered, so there are days and no sums.',
    free: 'Free days',
    first: 'The day of the event',
    firstOptions: { '': 'the contract does not say', counted: 'is day 1', 'not-counted': 'does not count' },
    counting: 'How free days are counted',
    countings: {
      '': 'calendar days',
      'move-end': 'ends on a working day',
      'working-day': 'working days only',
    },
    currency: 'Currency',
    anyCurrency: 'not said',
    steps: 'From which day each step holds',
    prices: 'Price of a box for a day',
    step: n => `Step ${n}`,
    size: 'Box size (optional)',
    boxes: 'Number',
    nth: n => `Size ${n}`,
    remove: n => `Remove size ${n}`,
    add: 'Add another box size',
  },
  fromDay: day => `from day ${day}`,
  freeDays: term => `${term} free`,
  longer: (name, label, days) => `${name}: ${label}. By that the last free day is ${days}`,
  longerShort: (name, days, from, to) =>
    `${name}: ${counted(String(days), 'day')}, from ${from} ${to === null ? 'on, no end seen' : `to ${to}`}`,
  longerNote: 'Ask whoever charges whether the relief still holds, and whether it holds for this box.',
  costs: 'What further days cost',
  further: 'Further',
  upTo: 'Up to',
  sum: 'Sum',
  furtherDays: days => counted(String(days), 'day'),
  noCost: {
    'no-charge': 'Nothing is charged by the day after this.',
    unpublished: 'The price of a day was not read, so there is no sum.',
    'not-by-day': 'The source does not say that it is charged by the day, so there is no sum.',
    'no-row': 'The list has no row for these days, so there is no sum.',
    'at-cost': 'Charged at cost, so there is no sum in advance.',
    factor: 'It is a multiple of another price, so there is no sum.',
    missing: '',
  },
  others: 'What others print for the same charge',
  othersNote:
    'Lists of others are for comparison: some pass on what a terminal charges, and the list of whoever charges decides.',
  enter: what => `Enter the ${what}, and the sums stand here.`,
  printed: price => `The source prints ${price}.`,
  asked: (until, days, cost) => `Up to ${until}: ${counted(String(days), 'day')} charged, ${cost}`,
  askedLess: (days, cost) => `by the latest reading ${counted(String(days), 'day')}, ${cost}`,
  askedFree: until => `Up to ${until} nothing is charged by any reading`,
  nothing: 'nothing',
  noSum: 'no sum',
  calendar: 'Calendar',
  month: (year, month) =>
    `${'January February March April May June July August September October November December'.split(' ')[month - 1]} ${year}`,
  marks: {
    free: marks,
    limit: { ...marks, free: 'T', chargeable: 'L' },
    validity: { ...marks, free: 'V', chargeable: 'E' },
  },
  startMark: 'S',
  states: {
    free: states,
    limit: { ...states, free: 'in time', chargeable: 'late' },
    validity: { ...states, free: 'valid', chargeable: 'expired' },
  },
  startDay: 'first day',
  dayByDay: 'Day by day: under which sentence',
  columns: { day: 'Day', state: 'How', clause: 'Under' },
  chargedDay: n => `day ${n}`,
  remind: 'Put a reminder in my calendar',
  remindHint:
    'Downloads an .ics file for the earliest last day, with an alarm a day before. It is made on your device.',
  reminder: {
    free: label => `Last free day: ${label}`,
    limit: label => `Last day in time: ${label}`,
    validity: label => `Last day of the licence: ${label}`,
  },
  print: 'Print',
  again: 'Start again',
  basis: 'Basis',
  table: 'All rules',
  tableIntro: 'For each: how long, from when, how it is counted, what a day costs afterwards, and on what basis.',
  head: { rule: 'Rule', term: 'How long', starts: 'From', counting: 'Counting', then: 'After', basis: 'Basis' },
  term: ({ number, unit, of }) =>
    of === 'next-month'
      ? `before working day ${number} of the next month`
      : counted(String(number), { day: 'day', 'working-day': 'working day', year: 'year' }[unit]),
  notSaid: ({ firstDay, restDays, unit, of }) =>
    [
      ...(of === 'next-month'
        ? ['whether “before” takes the day in is not said']
        : firstDay === undefined
          ? ['whether the first day counts is not said']
          : []),
      ...(of === undefined && unit !== 'working-day'
        ? [
            {
              none: 'whether an end on a day of rest moves is not said',
              counted: 'weekends and holidays count',
              skipped: 'days of rest do not count',
              'move-end': 'an end on a day of rest moves on',
              'move-charge': 'a first charged day on a day of rest moves on',
            }[restDays ?? 'none'],
          ]
        : []),
      ...(firstDay === 'counted'
        ? ['the first day counts']
        : firstDay === 'not-counted'
          ? ['the first day does not count']
          : []),
    ].join('; '),
  thenNothing: 'nothing by the day',
  undatedShort: 'undated',
  holidays: years => `Years whose holidays are in the data: ${years}. Of other years weekends alone are known.`,
  statutory: years =>
    `The holiday notice of ${years} was not read: the statutory days are known, and not which weekends are worked or which days are joined to them.`,
  noHolidays:
    'The holidays of no year are in the data yet; whatever turns on working days is worked out by weekends alone, beside the earliest day possible.',
};
