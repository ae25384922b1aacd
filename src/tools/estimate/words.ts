// Words of /estimate/, apart from the others: its script needs them, and not the whole dictionary.
import type { Fault } from './answers.ts';
import type { GapReason, Nil } from './line.ts';
import type { Lang } from '#i18n/lang.ts';

interface EstimateWords {
  title: string;
  intro: string;
  privacy: string;
  none: string;
  noScript: string;
  scenario: string;
  on: string;
  onHint: string;
  busy: string;
  failed: string;
  retry: string;
  chooseFirst: string;
  mend: string;
  faults: Record<Fault, (most: string) => string>;
  result: (scenario: string, day: string) => string;
  atMost: string;
  /** The total: each currency with the least and, where it is more, the most; lines without a number. */
  exactly: (sum: string) => string;
  atLeast: (sum: string) => string;
  known: (sum: string) => string;
  nothing: string;
  unknown: (count: number) => string;
  possible: (count: number) => string;
  totalMeans: string;
  paysTo: (payer: string, charger: string) => string;
  list: (entity: string) => string;
  places: Record<'others' | 'possible' | 'ended', string>;
  basis: string;
  relief: string;
  perhaps: string;
  freeTime: string;
  gap: string;
  gaps: Record<GapReason, (said: string) => string>;
  nil: string;
  nils: Record<Nil['reason'], (since: string) => string>;
  /** null: the day was not seen. */
  ended: (since: string | null, how: string) => string;
  successor: string;
  inside: (fee: string, since: string) => string;
  insideGap: string;
  /** Lines of kinds of box. */
  kinds: {
    title: string;
    nth: (n: number) => string;
    add: string;
    remove: (n: number) => string;
    /** A line that is for some kinds alone. */
    only: (names: string) => string;
    text: string;
    unread: (part: string) => string;
  };
  between: string;
  details: string;
  assumed: (answers: string) => string;
  all: string;
  allIntro: string;
  columns: Record<'fee' | 'when' | 'who', string>;
  always: string;
  above: (question: string) => string;
  maybe: string;
}

const all: Record<Lang, EstimateWords> = {
  zh: {
    title: '估算费用',
    intro: '选一个情景，答几个问题，逐项列出当天适用的收费、算式和依据。没查到的数字不猜，另外列出。',
    privacy: '所填内容只在这台设备上计算，不会发出去，也不保存；网址里 # 后面的部分可以分享。',
    none: '还没有可供估算的情景。请看全部收费项目。',
    noScript: '浏览器关闭了 JavaScript，不能估算。请看下面各情景会遇到的收费，点开每一项看标准和算例。',
    scenario: '什么情形',
    on: '哪一天',
    onHint: '按这一天有效的标准算',
    busy: '正在取数据…',
    failed: '没能取到数据，可能是网络不好。',
    retry: '再试一次',
    chooseFirst: '先选一个情形。',
    mend: '有的回答不能用，改好之后再算。',
    faults: {
      empty: () => '还没有填。请填一个数；没有就填 0。',
      'not-a-number': () => '这不是一个数。请只写数字，如 30000 或 1.5。',
      negative: () => '不能是负数。请填零或正数。',
      'not-a-time': () => '这不是一个时间。请按“时:分”填，如 22:30。',
      'not-whole': () => '要填整数。',
      'too-fine': () => '小数最多三位。',
      'too-large': most => `超过了 ${most}，像是填错了。请核对。`,
      'unknown-choice': () => '没有这个选项。请选一个。',
      'impossible-day': () => '没有这一天。请按“年-月-日”另填，如 2026-11-22。',
      'unknown-scenario': () => '没有这个情形。请选一个。',
      'too-many-kinds': most => `超过了 ${most} 种箱，后面的没有算。请把相同的合在一行，或分几次算。`,
    },
    result: (scenario, day) => `${scenario}，${day}`,
    atMost: '最高',
    exactly: sum => `合计 ${sum}`,
    atLeast: sum => `至少 ${sum}`,
    known: sum => `已知各项最多 ${sum}`,
    nothing: '没有一项能算出数字',
    unknown: count => `另有 ${count} 项数字没查到`,
    possible: count => `可能还会遇到的 ${count} 项未计入`,
    totalMeans:
      '“最高”是上限，可以协商降低，所以“至少”里按零计。市场调节价按所列单位的价目计，别家可能不同。这是估算，以收费单位的账单和公示为准。',
    paysTo: (payer, charger) => `${payer}付给${charger}`,
    list: entity => `按${entity}的价目`,
    places: {
      others: '由别人付，不计入合计',
      possible: '可能还会遇到，不计入合计',
      ended: '已经取消或并入，不再单独收',
    },
    basis: '依据',
    relief: '已减免：',
    perhaps: '也许还有减免，结束日期或条件没查到：',
    freeTime: '免费期算到哪天',
    gap: '数字还没查到',
    gaps: {
      unpublished: () => '有这项收费，数字没查到',
      factor: () => '按另一个标准的倍数收，那个标准的数字没查到',
      'at-cost': () => '按实际发生的费用收',
      'no-price': () => '没查到公布的价格',
      undated: () => '只查到没写日期的价目，不知何时有效',
      'no-row': () => '查到的标准或价目里没有这种情形',
      depends: open => (open === '' ? '取决于这里没有问到的数量' : `取决于这里没有问到的：${open}`),
      charges: () => '按另几项收费的百分比收，其中有的没有数字',
      'time-unit': () => '超出免费期，而价目没有写明按什么时间计',
      before: () => '这一天早于查到的最早标准',
      after: () => '查到的最后一版标准已经到期，之后的没查到',
      between: () => '这一天的标准没查到',
      'suspension-unclear': until => `${until} 之后是恢复还是继续暂停，没查到`,
      'no-result': () => '超出所列各档，算不出',
      mixed: () => '按票收，不同箱型的价不同；一票里几种箱怎么收，价目没有写',
    },
    nil: '不收',
    nils: {
      ended: since => `${since} 起不再收`,
      waived: () => '规定免收',
      relief: () => '减免期内，免收',
      'free-time': () => '在免费期内',
      suspended: since => `${since} 起暂停征收`,
      threshold: () => '数额小，按规定不收',
      'no-charges': () => '是另几项收费的百分比，那几项都不收',
    },
    ended: (since, how) => (since === null ? `已${how}，日期没查到` : `${since} 起${how}`),
    successor: '现归入：',
    inside: (fee, since) => `${since} 起含在${fee}里，不另计`,
    insideGap: '已含',
    kinds: {
      title: '有哪些箱',
      nth: n => `第 ${n} 种箱`,
      add: '再加一种箱',
      remove: n => `去掉第 ${n} 种箱`,
      only: names => `只算 ${names}`,
      text: '也可以写成一句，自动填到上面',
      unread: part =>
        `“${part}”没有读懂，或者这里没有这种箱。请写个数和箱型，用加号连起来，如 1×20GP + 2×40HQ；也可以在上面逐行选。`,
    },
    between: '至',
    details: '具体是怎样的',
    assumed: answers => `现在按这些算：${answers}。不是这样的，改一下就重算。`,
    all: '各情景会遇到哪些收费',
    allIntro: '“可能”的项目要看实际，估算时另列，不计入合计。',
    columns: { fee: '收费项目', when: '什么时候遇到', who: '谁付给谁' },
    always: '都会遇到',
    above: question => `${question}：大于 0`,
    maybe: '可能',
  },
  en: {
    title: 'Estimate the charges',
    intro:
      'Choose a situation and answer a few questions: every charge that applies on the day is listed with its formula and legal basis. Figures we could not find are not guessed; they are listed separately.',
    privacy:
      'What you enter is worked out on this device only; it is neither sent nor stored. The part of the address after # can be shared.',
    none: 'There is no situation to estimate yet. See the list of all charges.',
    noScript:
      'JavaScript is off in this browser, so nothing can be worked out. Below are the charges each situation may involve; each leads to its rates and worked examples.',
    scenario: 'Situation',
    on: 'On which day',
    onHint: 'Rates in force on this day',
    busy: 'Loading the data…',
    failed: 'The data could not be loaded; the connection may be poor.',
    retry: 'Try again',
    chooseFirst: 'Choose a situation first.',
    mend: 'One of the answers cannot be used; correct it to see the estimate.',
    faults: {
      empty: () => 'Nothing is entered. Enter a number; 0 if there is none.',
      'not-a-number': () => 'This is not a number. Write digits only, such as 30000 or 1.5.',
      negative: () => 'It cannot be negative. Enter zero or more.',
      'not-a-time': () => 'This is not a time. Write hours and minutes, such as 22:30.',
      'not-whole': () => 'Enter a whole number.',
      'too-fine': () => 'At most three decimals.',
      'too-large': most => `This is above ${most} and looks like a mistake. Please check.`,
      'unknown-choice': () => 'There is no such choice. Please choose one.',
      'impossible-day': () => 'There is no such day. Write year-month-day, such as 2026-11-22.',
      'unknown-scenario': () => 'There is no such situation. Please choose one.',
      'too-many-kinds': most =>
        `More than ${most} kinds of container; the rest are left out. Put identical ones on one line, or estimate in parts.`,
    },
    result: (scenario, day) => `${scenario}, ${day}`,
    atMost: 'at most',
    exactly: sum => `${sum} in total`,
    atLeast: sum => `At least ${sum}`,
    known: sum => `at most ${sum} for what is known`,
    nothing: 'No charge here has a figure to add up',
    unknown: count => `plus ${count} with no figure found`,
    possible: count => `${count} more that may apply ${count === 1 ? 'is' : 'are'} not included`,
    totalMeans:
      '“At most” is a ceiling that may be negotiated down, so it counts as zero in “at least”. Market prices are those on the list named; other companies may differ. This is an estimate: the bill and the posted list of whoever charges decide.',
    paysTo: (payer, charger) => `${payer} → ${charger}`,
    list: entity => `by the list of ${entity}`,
    places: {
      others: 'Paid by others, not in the total',
      possible: 'May apply, not in the total',
      ended: 'Ended or merged, no longer charged separately',
    },
    basis: 'Legal basis',
    relief: 'Relief applied: ',
    perhaps: 'Relief that may still apply (end date or a condition not found): ',
    freeTime: 'Until which day it is free',
    gap: 'not found yet',
    gaps: {
      unpublished: () => 'The charge exists, but its figure was not found',
      factor: () => 'A multiple of another rate whose figure was not found',
      'at-cost': () => 'Charged at actual cost',
      'no-price': () => 'No published price was found',
      undated: () => 'Only an undated list was found; it is not known when it applies',
      'no-row': () => 'The rates or lists found have no row for this case',
      depends: open =>
        open === '' ? 'Depends on a quantity not asked here' : `Depends on what is not asked here: ${open}`,
      charges: () => 'A percentage of other charges, one of which has no figure here',
      'time-unit': () => 'Beyond the free time, and the list does not say per what period',
      before: () => 'The day is before the earliest rate found',
      after: () => 'The last rates found have expired; what followed was not found',
      between: () => 'No rate was found for this day',
      'suspension-unclear': until => `It was not found whether collection resumed or stayed suspended after ${until}`,
      'no-result': () => 'Beyond the bands listed; no price can be worked out',
      mixed: () =>
        'Charged per bill of lading, with a price for each container size; the list does not say what a mixed bill costs',
    },
    nil: 'nil',
    nils: {
      ended: since => `Not charged since ${since}`,
      waived: () => 'Free by rule',
      relief: () => 'Waived for a period',
      'free-time': () => 'Within the free time',
      suspended: since => `Collection suspended since ${since}`,
      threshold: () => 'Too small to be levied, by rule',
      'no-charges': () => 'A percentage of other charges, none of which applies',
    },
    ended: (since, how) => (since === null ? `${how}, date unknown` : `${how}, from ${since}`),
    successor: 'Now part of: ',
    inside: (fee, since) => `Included in ${fee} since ${since}, not added`,
    insideGap: 'included',
    kinds: {
      title: 'Which containers',
      nth: n => `Container type ${n}`,
      add: 'Add another container type',
      remove: n => `Remove container type ${n}`,
      only: names => `For ${names} only`,
      text: 'Or write them in one line',
      unread: part =>
        `“${part}” was not understood, or there is no such container here. Write how many of which size, joined by plus signs, such as 1×20GP + 2×40HQ; or choose above.`,
    },
    between: 'to',
    details: 'The details',
    assumed: answers => `Calculated for: ${answers}. Change whatever differs, and the estimate follows.`,
    all: 'Which charges each situation may involve',
    allIntro:
      'Charges that “may apply” depend on the case; an estimate lists them separately and leaves them out of the total.',
    columns: { fee: 'Charge', when: 'When it applies', who: 'Who pays whom' },
    always: 'Always',
    above: question => `${question}: above 0`,
    maybe: 'May apply',
  },
};

export function estimateWords(lang: Lang): EstimateWords {
  return all[lang];
}
