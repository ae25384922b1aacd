// Words of /changes/, the feeds and the calendar.
import type { Happening } from '#domain/change/change.ts';
import type { NoticeSummary } from '#domain/change/notice.ts';
import type { Lang } from './lang.ts';

interface ChangesWords {
  title: string;
  intro: string;
  announced: string;
  past: string;
  years: string;
  dayTitle: (day: string) => string;
  dayNone: string;
  earlierDay: string;
  laterDay: string;
  kinds: Record<Exclude<Happening['kind'], 'version'>, string>;
  firstKnown: string;
  noRates: string;
  /** Nothing is known between the last day of the version before and this one. */
  gap: (last: string) => string;
  rows: string;
  /** Read out between the amount before and the one after. */
  to: string;
  publishedUnknown: string;
  publishedOn: (day: string) => string;
  readIn: string;
  listOf: (entity: string) => string;
  notice: string;
  noticeOf: (days: number) => string;
  noticeHere: (summary: NoticeSummary & { median: number }) => string;
  noticeNone: string;
  noticeElsewhere: string;
  follow: string;
  compare: string;
  compareDay: string;
  json: string;
  jsonMeans: string;
  feed: string;
  calendar: string;
  calendarMeans: string;
  feedOf: (name: string) => string;
  feedMeans: string;
  forget: string;
}

const zh: ChangesWords = {
  title: '收费变动',
  intro: '每一次有日期的变动：已公布、尚未施行的在前，然后从新到旧。只知上下限的日期不算变动之日，不列。',
  announced: '已公布，尚未施行',
  past: '已经变动',
  years: '按年份',
  dayTitle: day => `${day} 的收费变动`,
  dayNone: '这一天现在没有变动记录；原先公布的变动可能已经改期。',
  earlierDay: '上一个变动日',
  laterDay: '下一个变动日',
  kinds: {
    ended: '不得再单独收取',
    'suspension-begins': '暂停征收',
    'suspension-ends': '暂停期的最后一日',
    'relief-begins': '减免开始',
    'relief-ends': '减免的最后一日',
  },
  firstKnown: '所知的第一版',
  noRates: '未列标准',
  gap: last => `上一版所知止于 ${last}；其间的标准不详。`,
  rows: '各行：',
  to: '变为',
  publishedOn: day => `${day} 公布，提前天数不详`,
  readIn: '读于',
  listOf: entity => `${entity}的价目`,
  publishedUnknown: '公布日期未见，提前天数不详',
  notice: '提前多久公布',
  noticeOf: days => (days > 0 ? `提前 ${days} 天公布` : days === 0 ? '公布当日施行' : `施行后 ${-days} 天才公布`),
  noticeHere: ({ median, known, thirty, all }) =>
    `一份价目或规定算一次。本站收录的 ${all} 份中，${known} 份的公布日与施行日都已知：从公布到施行，中位数为 ${median} 天，其中 ${thirty} 份不少于 30 天。其余 ${all - known} 份不详。`,
  noticeNone: '本站收录的价目和规定，公布日与施行日都已知的还没有。',
  noticeElsewhere: '别处的要求',
  follow: '跟踪变动',
  compare: '比较两天的收费',
  compareDay: '与前一天逐行比较',
  json: '数据文件（JSON）',
  jsonMeans: '每次变动一条，附结构说明 /api/v1/schema/changes.json。',
  feed: '订阅（Atom）',
  calendar: '日历（iCalendar）',
  calendarMeans: '日历只列知道确切日子的；只知年月的，见本页。',
  feedOf: name => `${name}：变动`,
  feedMeans: '每项收费另有自己的订阅，见该项页面。',
  forget: '忘掉上次访问',
};

const en: ChangesWords = {
  title: 'What changed',
  intro:
    'Every dated change: what is announced first, then from the newest to the oldest. A date of which only a limit is known is not the day of a change and is left out.',
  announced: 'Announced, not yet in effect',
  past: 'Already in effect',
  years: 'By year',
  dayTitle: day => `Changes on ${day}`,
  dayNone: 'No change is recorded for this day now; one that was announced may have been put off.',
  earlierDay: 'Earlier day',
  laterDay: 'Later day',
  kinds: {
    ended: 'May no longer be charged on its own',
    'suspension-begins': 'Collection suspended',
    'suspension-ends': 'Last day of the suspension',
    'relief-begins': 'Relief begins',
    'relief-ends': 'Last day of the relief',
  },
  firstKnown: 'First known version',
  noRates: 'no rates listed',
  gap: last => `The version before is known up to ${last}; the rates in between are not known.`,
  rows: 'Rows: ',
  to: 'to',
  publishedOn: day => `Published on ${day}; notice not known`,
  readIn: 'Read in',
  listOf: entity => `List of ${entity}`,
  publishedUnknown: 'Day of publication not seen, notice not known',
  notice: 'Notice given',
  noticeOf: days =>
    days === 0
      ? 'Published on the day it took effect'
      : days > 0
        ? `Published ${days} ${days === 1 ? 'day' : 'days'} ahead`
        : `Published ${-days} ${days === -1 ? 'day' : 'days'} after it took effect`,
  noticeHere: ({ median, known, thirty, all }) =>
    `Each list or rule counts once. For ${known} of the ${all} here both the day of publication and the day of effect are known: the median between them is ${median} days, and ${thirty} gave 30 days or more. For the other ${all - known} it is not known.`,
  noticeNone: 'Of no list or rule here are both the day of publication and the day of effect known.',
  noticeElsewhere: 'What rules elsewhere ask for',
  follow: 'Follow changes',
  compare: 'Compare two days',
  compareDay: 'Compare with the day before, row by row',
  json: 'Data file (JSON)',
  jsonMeans: 'One record a change; its schema is at /api/v1/schema/changes.json.',
  feed: 'Feed (Atom)',
  calendar: 'Calendar (iCalendar)',
  calendarMeans:
    'The calendar holds only what is known to the day; where only a month or year is known, see this page.',
  feedOf: name => `${name}: changes`,
  feedMeans: 'Every charge has a feed of its own; see its page.',
  forget: 'Forget my last visit',
};

export function changesWords(lang: Lang): ChangesWords {
  return lang === 'zh' ? zh : en;
}
