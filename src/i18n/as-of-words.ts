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
    noScript: '按日期查看需要脚本；不用脚本时，请看各版本及其起止日期。',
    noScriptToday: day => `以下是${day}的情况。`,
    otherDays: '看别的日子',
    past: day => `以下是 ${day} 当天的情况，不是今天的。`,
    future: day => `${day} 还没有到。以下是目前已公布、到那一天的情况。`,
    before: (day, first) => `${day} 早于本站所知最早的版本（自 ${first} 起）：当天怎么收，本站不知道。`,
    gap: day => `${day} 落在已知版本之间或之后的空档：当天怎么收，本站不知道。`,
    undated: day => `本站所知的价目没有日期，不能说 ${day} 当天是否适用。`,
    ended: day => `${day} 当天该项收费已经取消或并入其他收费。`,
    suspended: day => `${day} 当天该项收费暂停。`,
    unconfirmed: day => `${day} 在宣布的暂停期之后：当天是否收取未见确认。`,
    basisExpired: '所依据的文件写明的期限当天已过，或已被替代。',
    noDay: typed => `“${typed}”不是日历上的一天，请写成 2026-11-22 这样。以下是今天的情况。`,
    rebuilt: (built, day) => `本页生成于 ${built}，此后有已公布的变化生效；以下是今天（${day}）的情况。`,
    failed: day => `没能取到 ${day} 的内容，可能是网络不好。`,
    inDays: days => (days === 1 ? '明天起' : `还有 ${days} 天`),
    inForce: '现行有效',
    inForceThen: '当日有效',
    unknownThen: '当日不详',
  },
  en: {
    title: 'As of a date',
    day: 'Date (local time of the port)',
    show: 'Show',
    back: 'Back to today',
    again: 'Try again',
    fetching: 'Fetching that day…',
    onDay: day => `on ${day}`,
    noScript: 'The date field needs a script; without one, see the versions and their periods.',
    noScriptToday: day => `This is how it stood on ${day}. `,
    otherDays: 'Other days',
    past: day => `This is how it stood on ${day}, not today.`,
    future: day => `${day} is still to come. This is what has been announced so far for that day.`,
    before: (day, first) =>
      `${day} is before the earliest version known to this site (from ${first}): what was charged that day is not known here.`,
    gap: day => `${day} lies between or after the known versions: what was charged that day is not known here.`,
    undated: day => `What is known here carries no date; whether it applied on ${day} cannot be said.`,
    ended: day => `On ${day} this charge had been abolished or merged into another.`,
    suspended: day => `On ${day} this charge was suspended.`,
    unconfirmed: day => `${day} lies after the announced suspension: whether it was collected then is not confirmed.`,
    basisExpired: ' The document it rests on was past its printed term by then, or had been replaced.',
    noDay: typed => `“${typed}” is no day of the calendar; write it like 2026-11-22. This is how it stands today.`,
    rebuilt: (built, day) =>
      `This page was made on ${built}; an announced change has taken effect since. This is how it stands today, ${day}.`,
    failed: day => `What held on ${day} could not be fetched; the connection may be poor.`,
    inDays: days => (days === 1 ? 'from tomorrow' : `in ${days} days`),
    inForce: 'In force',
    inForceThen: 'In force that day',
    unknownThen: 'Not known for that day',
  },
};

export function asOfWords(lang: Lang): AsOfWords {
  return all[lang];
}
