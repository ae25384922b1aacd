// Words of the date field, apart from the others: its script needs them, and not the whole dictionary.
import type { Lang } from './lang.ts';

interface AsOfWords {
  title: string;
  day: string;
  show: string;
  back: string;
  again: string;
  /** While the content of the day in the address is on its way. */
  fetching: string;
  /** Beside a heading. */
  onDay: (day: string) => string;
  noScript: string;
  /** Without script an entry shows the day on which it was made, whatever the address asks for. */
  noScriptToday: (day: string) => string;
  /** The link from there to the versions. */
  otherDays: string;
  /** What is shown is that of a past day. */
  past: (day: string) => string;
  future: (day: string) => string;
  /** Before the first version that is known. */
  before: (day: string, first: string) => string;
  gap: (day: string) => string;
  /** Nothing that is known carries a date. */
  undated: (day: string) => string;
  ended: (day: string) => string;
  suspended: (day: string) => string;
  /** After a suspension of which nobody has confirmed what follows. */
  unconfirmed: (day: string) => string;
  /** In force by a text past its own period, or replaced. */
  basisExpired: string;
  noDay: (typed: string) => string;
  /** The page is older than the last change. */
  rebuilt: (built: string, day: string) => string;
  failed: (day: string) => string;
  inDays: (days: number) => string;
  inForce: string;
  /** In force on the day that is shown. */
  inForceThen: string;
  /** Before the first version that is known. */
  unknownThen: string;
}

const all: Record<Lang, AsOfWords> = {
  zh: {
    title: '看某一天的收费',
    day: '日期（口岸当地时间）',
    show: '查看',
    back: '回到今天',
    again: '再试一次',
    fetching: '正在取那一天的内容…',
    onDay: day => `${day} 当天`,
    noScript: '浏览器关闭了 JavaScript，不能按日期看。请看各个版本的起止日期。',
    noScriptToday: day => `以下是${day}的情况。`,
    otherDays: '看别的日子',
    past: day => `以下是 ${day} 当天的情况，不是今天的。`,
    future: day => `${day} 还没有到。以下是目前已公布、到那一天的情况。`,
    before: (day, first) => `查到的最早标准从 ${first} 开始，${day} 怎么收没有查到。`,
    gap: day => `${day} 怎么收没有查到：查到的标准不包括这一天。`,
    undated: day => `查到的价目没写日期，说不准 ${day} 当天能不能用。`,
    ended: day => `${day} 当天，这项收费已经取消，或者已并入别的收费。`,
    suspended: day => `${day} 当天，这项收费暂停征收。`,
    unconfirmed: day => `${day} 在宣布的暂停期之后，当天收不收没有查到。`,
    basisExpired: '它依据的文件，写明的期限当天已过，或者已被替代。',
    noDay: typed => `“${typed}”不是日历上的一天，请写成 2026-11-22 这样。以下是今天的情况。`,
    rebuilt: (built, day) => `这一页是 ${built} 生成的，之后有新标准生效。以下是今天（${day}）的情况。`,
    failed: day => `没能取到 ${day} 的内容，可能是网络不好。`,
    inDays: days => (days === 1 ? '明天起' : `还有 ${days} 天`),
    inForce: '现行有效',
    inForceThen: '当天有效',
    unknownThen: '当天的没查到',
  },
  en: {
    title: 'As of a date',
    day: 'Date (local time of the port)',
    show: 'Show',
    back: 'Back to today',
    again: 'Try again',
    fetching: 'Loading that day…',
    onDay: day => `on ${day}`,
    noScript: 'JavaScript is off in this browser, so the date field cannot work. See the versions and their periods.',
    noScriptToday: day => `This is how it stood on ${day}. `,
    otherDays: 'Other days',
    past: day => `This is how it stood on ${day}, not today.`,
    future: day => `${day} is still to come. This is what has been announced so far for that day.`,
    before: (day, first) =>
      `The earliest rate we found starts on ${first}. We could not find out what was charged on ${day}.`,
    gap: day => `None of the rates we found covers ${day}. We could not find out what was charged that day.`,
    undated: day => `The price list we found carries no date, so we cannot say whether it applied on ${day}.`,
    ended: day => `By ${day} this charge had been abolished or merged into another.`,
    suspended: day => `On ${day} this charge was suspended.`,
    unconfirmed: day =>
      `${day} is after the announced suspension. We could not find out whether it was collected then.`,
    basisExpired: ' The rule behind it was past its stated term by then, or had been replaced.',
    noDay: typed => `“${typed}” is not a valid date; write it like 2026-11-22. This is how it stands today.`,
    rebuilt: (built, day) =>
      `This page was made on ${built}; an announced change has taken effect since. This is how it stands today, ${day}.`,
    failed: day => `The state on ${day} could not be loaded; the connection may be poor.`,
    inDays: days => (days === 1 ? 'from tomorrow' : `in ${days} days`),
    inForce: 'In force',
    inForceThen: 'In force that day',
    unknownThen: 'Not found for that day',
  },
};

export function asOfWords(lang: Lang): AsOfWords {
  return all[lang];
}
