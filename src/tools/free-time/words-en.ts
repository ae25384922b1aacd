// /free-time/ in English.
import type { DayState } from './reckon.ts';
import type { FreeTimeWords } from './words-needed.ts';
import { counted } from '#i18n/plural.ts';

const states: Record<DayState, string> = {
  'not-counted': 'not counted',
  free: 'free',
  depends: 'depends how you count',
  chargeable: 'charged',
};

/** Signs in the calendar: one character each. */
const marks: Record<DayState, string> = { 'not-counted': '—', free: 'F', depends: '?', chargeable: 'C' };

export const en: FreeTimeWords = {
  title: 'Free time and time limits',
  intro:
    'Choose a rule and enter its first day: until when it is free, when charging begins, what each further day costs, and by which clause.',
  noScript:
    'JavaScript is off in this browser, so days cannot be counted. The table below has every rule, how it is counted and the price of each day after.',
  privacy: 'What you enter is used on this page only. It is neither stored nor sent.',
  none: 'This site has no list with free time and no time limit yet.',
  linkOf: {
    free: 'Work out until when it is free',
    limit: 'Work out the deadline',
    validity: 'Work out when a licence expires',
  },
  rule: 'Which rule',
  choose: 'Choose',
  start: event => `First day: ${event}`,
  startPlain: 'First day',
  startNotSaid:
    'The source does not say from when it counts. If discharge and entry to the yard are on different days, the earlier one is the safe choice.',
  until: {
    free: 'Day of pick-up, return or loading (optional)',
    limit: 'Day of declaring or paying (optional)',
    validity: 'Up to which day (optional)',
  },
  amount: what => `${what[0]!.toUpperCase()}${what.slice(1)}, CNY (for the total; optional)`,
  count: what => `How many ${what}`,
  chooseFirst: 'Choose a rule and enter its first day. The answer appears here.',
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
    'boxes-wrong': 'The number of containers must be above 0, such as 2. Correct it, or leave it empty for one.',
  },
  ruleUnknown: 'The rule in this link is not on the current list. Choose again.',
  noVersion: (since, until) =>
    since === null
      ? `We found no version for the first day${until === null ? '' : `: the last one ran to ${until}`}. We cannot say until when it is free.`
      : `The rule we found applies from ${since}, and the first day is before that. We could not find what applied then, so we cannot say until when it is free.`,
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  onDay: (day, weekday) => `${day} (${weekday})`,
  lastFree: { free: 'Last free day', limit: 'Last day of the time limit', validity: 'Last day of the licence' },
  lastUncharged: 'Last day without a charge',
  chargedFrom: 'Charging begins',
  chargeMoved:
    'The first charged day falls on a rest day or a public holiday and moves to the first working day after it; the time limit itself is not extended.',
  firstCharged: { free: 'First charged day', limit: 'First late day', validity: 'Day after expiry' },
  safe: 'counted the earliest way, the safe one',
  orLater: day => `counted another way: ${day}`,
  readings: 'The source does not say how to count; the possible ways side by side',
  assumes: {
    'first-counts': 'the day of the event is day 1',
    'first-not': 'the day of the event does not count, the next is day 1',
    'end-stays': 'a last day that falls on a rest day stays',
    'end-moves': 'a last day that falls on a rest day moves to the next working day',
    'before-it': '“before” excludes that working day',
    'through-it': '“before” includes that working day',
    'all-worked': 'holidays unknown: at the earliest, weekends are worked too',
    'weekends-rest': 'holidays unknown: weekends and known public holidays are rest days',
  },
  safest: 'the safe one',
  hours:
    'Nor does the source say whether days are calendar days or periods of 24 hours. By 24 hours, the time runs out during the last day as counted by “the day of the event does not count”.',
  undated:
    'This list has no date, so we cannot say whether it was valid then. Ask whoever charges for the list in force.',
  elsewhere: place => `The source speaks of “${place}”, not of this port; for comparison only.`,
  laterVersion: from => `Another version begins on ${from}; days from then on may be counted by it.`,
  holidaysUnknown: (years, rest) =>
    `The holidays of ${years} are not in the data${
      {
        'counted-out': ': a weekend that is worked makes it earlier, a public holiday later.',
        moves: ': on a weekend that is worked nothing moves, and a public holiday may move it further.',
        'not-said':
          '. The source does not say whether a last day on a rest day moves; if it does, a public holiday may move it further.',
      }[rest]
    } Go by the earliest day.`,
  lastDayNotSaid: {
    free: 'The source does not say whether the day of pick-up or return counts; here it does.',
    limit: 'The source does not say whether the day of paying counts; here it does.',
    validity: '',
  },
  contract: {
    choice: 'Your own terms (enter free days and daily prices)',
    hint: 'Days are numbered from the first day, through the free days; the last step continues to the end. Once charging has begun every day counts, including the day of pick-up or return. Where the contract says otherwise, the contract applies.',
    answer: 'Worked out from the terms you entered, not from a price list on this site.',
    made: 'Price per day × containers × days',
    noPrice: 'No daily price was entered, so only dates are worked out.',
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
    anyCurrency: 'not stated',
    steps: 'From which day each step applies',
    prices: 'Price per container per day',
    step: n => `Step ${n}`,
    size: 'Container size (optional)',
    boxes: 'Number',
    nth: n => `Size ${n}`,
    remove: n => `Remove size ${n}`,
    add: 'Add another container size',
  },
  fromDay: day => `from day ${day}`,
  freeDays: term => `${term} free`,
  longer: (name, label, days) => `${name}: ${label}. On that basis the last free day is ${days}`,
  longerShort: (name, days, from, to) =>
    `${name}: ${counted(String(days), 'day')}, from ${from} ${to === null ? 'on, end date unknown' : `to ${to}`}`,
  longerNote: 'Ask whoever charges whether the relief still applies, and whether it covers this container.',
  costs: 'What further days cost',
  further: 'Further',
  upTo: 'Up to',
  sum: 'Total',
  furtherDays: days => counted(String(days), 'day'),
  noCost: {
    'no-charge': 'After this, nothing is charged by the day.',
    unpublished: 'We could not find the daily price, so there is no total.',
    'not-by-day': 'The source does not say that it is charged by the day, so there is no total.',
    'no-row': 'The list has no row for these days, so there is no total.',
    'at-cost': 'Charged at cost, so there is no total in advance.',
    factor: 'It is a multiple of another price, so there is no total.',
    missing: '',
  },
  others: 'What others post for the same charge',
  othersNote:
    'Lists of others are for comparison only: some pass on what a terminal charges, and the list of whoever charges decides.',
  enter: what => `Enter the ${what} to see the totals here.`,
  printed: price => `The source says ${price}.`,
  asked: (until, days, cost) => `Up to ${until}: ${counted(String(days), 'day')} charged, ${cost}`,
  askedLess: (days, cost) => `counted the latest way ${counted(String(days), 'day')}, ${cost}`,
  askedFree: until => `Up to ${until} nothing is charged, whichever way it is counted`,
  nothing: 'nothing',
  noSum: 'no total',
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
    limit: { ...states, free: 'within the limit', chargeable: 'late' },
    validity: { ...states, free: 'valid', chargeable: 'expired' },
  },
  startDay: 'first day',
  dayByDay: 'Day by day, and under which clause',
  columns: { day: 'Day', state: 'How', clause: 'Under' },
  chargedDay: n => `day ${n}`,
  remind: 'Put a reminder in my calendar',
  remindHint:
    'Downloads an .ics file for the earliest last day, with an alarm a day before. It is made on your device.',
  reminder: {
    free: label => `Last free day: ${label}`,
    limit: label => `Last day of the time limit: ${label}`,
    validity: label => `Last day of the licence: ${label}`,
  },
  print: 'Print',
  again: 'Start again',
  basis: 'Legal basis',
  table: 'All rules',
  tableIntro: 'For each: how long, from when, how it is counted, what a day costs afterwards, and the legal basis.',
  head: { rule: 'Rule', term: 'How long', starts: 'From', counting: 'Counting', then: 'After', basis: 'Basis' },
  term: ({ number, unit, of }) =>
    of === 'next-month'
      ? `before working day ${number} of the next month`
      : counted(String(number), { day: 'day', 'working-day': 'working day', year: 'year' }[unit]),
  notSaid: ({ firstDay, restDays, unit, of }) =>
    [
      ...(of === 'next-month'
        ? ['not stated whether “before” includes the day']
        : firstDay === undefined
          ? ['not stated whether the first day counts']
          : []),
      ...(of === undefined && unit !== 'working-day'
        ? [
            {
              none: 'not stated whether a last day on a rest day moves',
              counted: 'weekends and holidays count',
              skipped: 'rest days do not count',
              'move-end': 'a last day on a rest day moves on',
              'move-charge': 'a first charged day on a rest day moves on',
            }[restDays ?? 'none'],
          ]
        : []),
      ...(firstDay === 'counted'
        ? ['the first day counts']
        : firstDay === 'not-counted'
          ? ['the first day does not count']
          : []),
    ].join('; '),
  thenNothing: 'no daily charge',
  undatedShort: 'undated',
  holidays: years => `Years whose holidays are in the data: ${years}. For other years only weekends are known.`,
  statutory: years =>
    `We could not find the holiday notice of ${years}: the statutory holidays are known, but not which weekends are worked or which days are added.`,
  noHolidays:
    'No year’s holidays are in the data yet; anything that depends on working days is worked out from weekends only, with the earliest possible day beside it.',
};
