// Words of /free-time/, apart from the others: its script needs them, and not the whole dictionary.
import type { NoCost } from './cost.ts';
import type { Assumption } from './readings.ts';
import type { DayState } from './reckon.ts';
import type { Fault } from './request.ts';
import type { Rule, Term } from './rule.ts';
import type { Lang } from '#i18n/lang.ts';
import { counted } from '#i18n/plural.ts';

type ByKind<T> = Record<Rule['kind'], T>;

export interface FreeTimeWords {
  title: string;
  intro: string;
  /** Said where the page cannot count: without script. */
  noScript: string;
  privacy: string;
  none: string;
  /** On an entry. */
  linkOf: ByKind<string>;
  rule: string;
  choose: string;
  start: (event: string) => string;
  startPlain: string;
  startNotSaid: string;
  until: ByKind<string>;
  amount: (what: string) => string;
  count: (what: string) => string;
  chooseFirst: string;
  faults: Record<Fault, string>;
  ruleUnknown: string;
  noVersion: (since: string | null, until: string | null) => string;
  weekdays: readonly string[];
  onDay: (day: string, weekday: string) => string;
  lastFree: ByKind<string>;
  /** Where the time has run out and days of rest move the first charged day. */
  lastUncharged: string;
  chargedFrom: string;
  chargeMoved: string;
  firstCharged: ByKind<string>;
  safe: string;
  orLater: (day: string) => string;
  readings: string;
  assumes: Record<Assumption, string>;
  safest: string;
  hours: string;
  undated: string;
  elsewhere: (place: string) => string;
  laterVersion: (from: string) => string;
  holidaysUnknown: (years: string, rest: 'counted-out' | 'moves' | 'not-said') => string;
  lastDayNotSaid: ByKind<string>;
  /** A contract of one’s own: its choice in the list, and its fields. */
  contract: string;
  contractHint: string;
  contractNoPrice: string;
  freeField: string;
  firstField: string;
  firstOptions: Record<'' | 'counted' | 'not-counted', string>;
  priceField: (n: number) => string;
  daysField: (n: number) => string;
  fromDay: (day: number) => string;
  freeDays: (term: string) => string;
  longer: (name: string, label: string, days: string) => string;
  /** The same in the table: days, and for which period. */
  longerShort: (name: string, days: number, from: string, to: string | null) => string;
  longerNote: string;
  costs: string;
  further: string;
  upTo: string;
  sum: string;
  furtherDays: (days: number) => string;
  noCost: Record<NoCost, string>;
  /** Lists of others, where this one has no price by the day. */
  others: string;
  othersNote: string;
  enter: (what: string) => string;
  printed: (price: string) => string;
  asked: (until: string, days: number, cost: string) => string;
  askedLess: (days: number, cost: string) => string;
  askedFree: (until: string) => string;
  nothing: string;
  noSum: string;
  calendar: string;
  month: (year: string, month: number) => string;
  marks: ByKind<Record<DayState, string>>;
  startMark: string;
  states: ByKind<Record<DayState, string>>;
  startDay: string;
  dayByDay: string;
  columns: { day: string; state: string; clause: string };
  chargedDay: (n: number) => string;
  remind: string;
  remindHint: string;
  reminder: ByKind<(label: string) => string>;
  print: string;
  again: string;
  basis: string;
  table: string;
  tableIntro: string;
  head: { rule: string; term: string; starts: string; counting: string; then: string; basis: string };
  term: (term: Term) => string;
  notSaid: (term: Term) => string;
  thenNothing: string;
  undatedShort: string;
  holidays: (years: string) => string;
  statutory: (years: string) => string;
  noHolidays: string;
}

const zhStates: Record<DayState, string> = {
  'not-counted': '不计入',
  free: '免费',
  depends: '看读法',
  chargeable: '计费',
};
const enStates: Record<DayState, string> = {
  'not-counted': 'not counted',
  free: 'free',
  depends: 'depends on the reading',
  chargeable: 'charged',
};

/** Signs in the calendar: one character each. */
const zhMarks: Record<DayState, string> = { 'not-counted': '—', free: '免', depends: '？', chargeable: '费' };
const enMarks: Record<DayState, string> = { 'not-counted': '—', free: 'F', depends: '?', chargeable: 'C' };

const zh: FreeTimeWords = {
  title: '免费期和期限',
  intro: '选一项，填起算日：免到哪天、哪天开始收、再多一天多少钱，凭哪一条。',
  noScript: '逐日计算需要脚本。没有脚本时，各项规则、怎样数、过后每日多少，都在下面的表里。',
  privacy: '填的内容只在这一页里算，不保存、不发送。',
  none: '本站还没有带免费期的价目，也没有法定期限。',
  linkOf: { free: '算一算免到哪天', limit: '算一算期限到哪天', validity: '算一算执照到哪天' },
  rule: '哪一项',
  choose: '请选择',
  start: event => `起算日：${event}`,
  startPlain: '起算日',
  startNotSaid: '来源没有写从哪一天起算。卸船、进场不是同一天的，填较早的一天最稳妥。',
  until: {
    free: '提箱、还箱或装船的日子（可不填）',
    limit: '申报或缴清的日子（可不填）',
    validity: '想查到哪天（可不填）',
  },
  amount: what => `${what}，元（算金额用，可不填）`,
  count: what => `几${what}`,
  chooseFirst: '选一项并填起算日，答案在这里。',
  faults: {
    'start-missing': '还没有填起算日，或日期不完整。请按年、月、日填全。',
    'start-impossible': '起算日不是可用的日期。请填 1949 年到 2099 年之间存在的一天，如 2026-11-22。',
    'until-impossible': '后一个日期不是可用的日期。请填 2099 年以前存在的一天，或留空。',
    'until-before': '后一个日期早于起算日。请改正其中一个。',
    'until-far': '后一个日期离起算日超过十年，不再逐日计算。请填近一些的日期。',
    'count-wrong': '数量或金额应是大于 0 的数字，如 2 或 123456.78。请改正，或留空。',
    'free-missing': '还没有填合同的免费天数。请填整数，如 14。',
    'free-wrong': '免费天数应是 1 到 3660 的整数，如 14。请改正。',
    'price-missing': '有一档填了天数而没有填每日价格。请补上价格，或删去天数。',
    'price-wrong': '每日价格应是数字，如 60 或 80.5；免收的填 0。请改正。',
    'days-missing': '后面还有一档，前一档须写收几天。请填天数，或删去后面的一档。',
    'days-wrong': '一档的天数应是 1 到 3660 的整数，如 5。请改正；最后一档可留空。',
  },
  ruleUnknown: '链接里的这一项不在目前的目录里。请重新选择。',
  noVersion: (since, until) =>
    since === null
      ? `起算日没有可用的版本${until === null ? '' : `：最后一版到 ${until} 为止`}。不能说免到哪天。`
      : `读到的规则自 ${since} 起，起算日在它之前。那时怎样规定没有读到，不能说免到哪天。`,
  weekdays: ['日', '一', '二', '三', '四', '五', '六'],
  onDay: (day, weekday) => `${day}（周${weekday}）`,
  lastFree: { free: '最后免费日', limit: '期限最后一天', validity: '执照最后一天' },
  lastUncharged: '不收费的最后一天',
  chargedFrom: '开始收费的一天',
  chargeMoved: '首个计费日逢休息日或法定节假日，顺延到其后第一个工作日；期限本身不延长。',
  firstCharged: { free: '首个计费日', limit: '首个逾期日', validity: '期满次日' },
  safe: '按最早的读法，最稳妥',
  orLater: day => `另一种读法：${day}`,
  readings: '来源没有写明怎样数，几种读法并列',
  assumes: {
    'first-counts': '起算当天算第一天',
    'first-not': '起算当天不算，次日为第一天',
    'end-stays': '末日逢休息日不顺延',
    'end-moves': '末日逢休息日顺延到下一个工作日',
    'before-it': '“第几个工作日前”不含那一天',
    'through-it': '“第几个工作日前”含那一天',
    'all-worked': '放假安排不详，最早按周末也上班数',
    'weekends-rest': '放假安排不详，当周末和已知的法定假日休息',
  },
  safest: '最稳妥',
  hours: '按自然日还是按每 24 小时计，来源也没有写；按 24 小时计的，在“起算当天不算”的末日当天到点。',
  undated: '这份价目没有日期，当时是否有效不能断定。请先向收费方要它现行的价目。',
  elsewhere: place => `来源写的是“${place}”，不是本港的价目，只供对照。`,
  laterVersion: from => `${from} 起另有一版，那一天以后可能按新的一版计。`,
  holidaysUnknown: (years, rest) =>
    `${years} 年的放假和调休安排不在数据里${
      {
        'counted-out': '：有调休上班会更早，有节假日会更晚。',
        moves: '：那天逢调休上班就不顺延，逢连休还可能更晚。',
        'not-said': '。末日是否顺延来源没有写明；若顺延，遇节假日还可能更晚。',
      }[rest]
    }请按最早的一天准备。`,
  lastDayNotSaid: {
    free: '提箱、还箱的当天算不算一天，来源没有写；这里算。',
    limit: '缴清的当天算不算一天，来源没有写；这里算。',
    validity: '',
  },
  contract: '我的合同（自己填天数和单价）',
  contractHint:
    '按自然日数，周末和节假日都算，提箱、还箱当天算一天；合同另有约定的，以合同为准。价格按每箱每日填，金额与所填价格同一币种。最后一档不写天数，一直收下去。',
  contractNoPrice: '没有填每日价格，只算日子。',
  freeField: '免费几天',
  firstField: '起算当天',
  firstOptions: { '': '合同没有写', counted: '算第一天', 'not-counted': '不算' },
  priceField: n => `第 ${n} 档，每箱每日`,
  daysField: n => `第 ${n} 档收几天`,
  fromDay: day => `第 ${day} 天起`,
  freeDays: term => `免 ${term}`,
  longer: (name, label, days) => `${name}：${label}。照它数，最后免费日为 ${days}`,
  longerShort: (name, days, from, to) => `${name}：${days} 天，${from} 至${to ?? '今，终止日未见'}`,
  longerNote: '减免是否仍然有效、是否适用于这一箱，请先向收费方确认。',
  costs: '过后再多几天，多少钱',
  further: '再多',
  upTo: '到哪天',
  sum: '合计',
  furtherDays: days => `${days} 天`,
  noCost: {
    'no-charge': '这一项过期后不按日收。',
    unpublished: '每日多少没有读到，不能算合计。',
    'not-by-day': '来源没有写明按日收，不能算合计。',
    'no-row': '价目没有这几天的档，不能算合计。',
    'at-cost': '按实际发生收，不能预先算。',
    factor: '是另一价格的倍数，不能单独算。',
    missing: '',
  },
  others: '别家对同一项收费怎样印',
  othersNote: '别家的价目只供对照：有的是转列码头的费用，收多少以收费方自己公示的为准。',
  enter: what => `填上${what}，这里给出金额。`,
  printed: price => `来源印的是 ${price}。`,
  asked: (until, days, cost) => `到 ${until} 为止计 ${days} 天，${cost}`,
  askedLess: (days, cost) => `按最晚的读法计 ${days} 天，${cost}`,
  askedFree: until => `到 ${until} 为止，按任何一种读法都不计费`,
  nothing: '不收',
  noSum: '金额不能算',
  calendar: '日历',
  month: (year, month) => `${year} 年 ${month} 月`,
  marks: {
    free: zhMarks,
    limit: { ...zhMarks, free: '内', chargeable: '逾' },
    validity: { ...zhMarks, free: '效', chargeable: '满' },
  },
  startMark: '起',
  states: {
    free: zhStates,
    limit: { ...zhStates, free: '期限内', chargeable: '逾期' },
    validity: { ...zhStates, free: '有效', chargeable: '期满' },
  },
  startDay: '起算日',
  dayByDay: '逐日：按哪一句计',
  columns: { day: '日期', state: '怎样算', clause: '按哪一句' },
  chargedDay: n => `第 ${n} 天`,
  remind: '放进日历提醒',
  remindHint: '下载一个 .ics 文件，在最早的最后一天提醒，提前一天再提醒一次。文件在你的设备上生成。',
  reminder: {
    free: label => `免费期最后一天：${label}`,
    limit: label => `期限最后一天：${label}`,
    validity: label => `执照最后一天：${label}`,
  },
  print: '打印',
  again: '从头再算',
  basis: '依据',
  table: '全部规则',
  tableIntro: '每一项免多久、从何时起算、怎样数、过后每日多少，各有依据。',
  head: { rule: '哪一项', term: '多久', starts: '从何时', counting: '怎样数', then: '过后', basis: '依据' },
  term: ({ number, unit, of }) =>
    of === 'next-month'
      ? `次月第 ${number} 个工作日前`
      : `${number} ${{ day: '天', 'working-day': '个工作日', year: '年' }[unit]}`,
  notSaid: ({ firstDay, restDays, unit, of }) =>
    [
      ...(of === 'next-month' ? ['“前”含不含当天没有写明'] : firstDay === undefined ? ['首日算不算没有写明'] : []),
      ...(of === undefined && unit !== 'working-day'
        ? [
            {
              none: '末日逢休息日是否顺延没有写明',
              counted: '周末和节假日都算',
              skipped: '休息日不算',
              'move-end': '末日逢休息日顺延',
              'move-charge': '首个计费日逢休息日顺延',
            }[restDays ?? 'none'],
          ]
        : []),
      ...(firstDay === 'counted' ? ['首日算'] : firstDay === 'not-counted' ? ['首日不算'] : []),
    ].join('；'),
  thenNothing: '不按日收',
  undatedShort: '无日期',
  holidays: years => `数据里有放假安排的年份：${years}。其余年份只知道周末。`,
  statutory: years => `${years} 年的放假通知没有读到，只知道法定假日；哪些周末上班、哪些日子连休，还不知道。`,
  noHolidays: '数据里还没有任何一年的放假和调休安排；凡涉及工作日和顺延的，只按周末推算，并给出最早可能的一天。',
};

const en: FreeTimeWords = {
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
    'free-missing': 'The free days of the contract are missing. Enter a whole number, such as 14.',
    'free-wrong': 'The free days should be a whole number from 1 to 3660, such as 14. Correct them.',
    'price-missing': 'A step has days and no price. Enter the price of a day, or remove the days.',
    'price-wrong': 'The price of a day should be a number, such as 60 or 80.5; 0 where nothing is due. Correct it.',
    'days-missing': 'Another step follows, so this one needs its days. Enter them, or remove the step after it.',
    'days-wrong':
      'The days of a step should be a whole number from 1 to 3660, such as 5. Correct them; the last step may leave them out.',
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
  contract: 'My own contract (enter days and prices)',
  contractHint:
    'Counted in calendar days, weekends, holidays and the day of pick-up or return included; where the contract says otherwise, the contract holds. Prices are for a box and a day, and sums are in the money of the prices. The last step leaves its days out and holds on.',
  contractNoPrice: 'No price of a day was entered, so there are days and no sums.',
  freeField: 'Free days',
  firstField: 'The day of the event',
  firstOptions: { '': 'the contract does not say', counted: 'is day 1', 'not-counted': 'does not count' },
  priceField: n => `Step ${n}, a box a day`,
  daysField: n => `Step ${n}, for how many days`,
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
    free: enMarks,
    limit: { ...enMarks, free: 'T', chargeable: 'L' },
    validity: { ...enMarks, free: 'V', chargeable: 'E' },
  },
  startMark: 'S',
  states: {
    free: enStates,
    limit: { ...enStates, free: 'in time', chargeable: 'late' },
    validity: { ...enStates, free: 'valid', chargeable: 'expired' },
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

const all: Record<Lang, FreeTimeWords> = { zh, en };

export function freeTimeWords(lang: Lang): FreeTimeWords {
  return all[lang];
}
