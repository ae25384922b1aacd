// /free-time/ in Chinese.
import type { DayState } from './reckon.ts';
import type { FreeTimeWords } from './words-needed.ts';

const states: Record<DayState, string> = {
  'not-counted': '不计入',
  free: '免费',
  depends: '看读法',
  chargeable: '计费',
};

/** Signs in the calendar: one character each. */
const marks: Record<DayState, string> = { 'not-counted': '—', free: '免', depends: '？', chargeable: '费' };

export const zh: FreeTimeWords = {
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
    free: marks,
    limit: { ...marks, free: '内', chargeable: '逾' },
    validity: { ...marks, free: '效', chargeable: '满' },
  },
  startMark: '起',
  states: {
    free: states,
    limit: { ...states, free: '期限内', chargeable: '逾期' },
    validity: { ...states, free: '有效', chargeable: '期满' },
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
