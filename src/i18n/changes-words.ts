// Words of /changes/, the feeds and the calendar.
import type { Happening } from '#domain/change/change.ts';
import type { NoticeSummary } from '#domain/change/notice.ts';
import type { Lang } from './lang.ts';

interface ChangesWords {
  title: string;
  intro: string;
  yearTitle: (year: string) => string;
  /** How many days and changes a year has. */
  yearCount: (days: number, changes: number) => string;
  yearNone: string;
  newList: (entity: string) => string;
  listCount: (count: number, first: boolean) => string;
  thisYear: (year: string) => string;
  thisYearNone: string;
  announced: string;
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
  intro: '哪天起，哪项收费变了，从多少变到多少。',
  yearTitle: year => `${year} 年的收费变动`,
  yearCount: (days, count) => `${days} 天，${count} 项`,
  yearNone: '这一年现在没有变动记录；原先公布的变动可能已经改期。',
  newList: entity => `${entity}的新价目`,
  listCount: (count, first) => `${count} 项${first ? '，首次收录' : ''}`,
  thisYear: year => `${year} 年已经变的`,
  thisYearNone: '今年到现在没有变动。',
  announced: '将要变',
  years: '从前各年',
  dayTitle: day => `${day}的收费变动`,
  dayNone: '这一天现在没有变动记录；原先公布的变动可能已经改期。',
  earlierDay: '上一个变动日',
  laterDay: '下一个变动日',
  kinds: {
    ended: '不能再单独收',
    'suspension-begins': '暂停征收',
    'suspension-ends': '暂停期的最后一天',
    'relief-begins': '减免开始',
    'relief-ends': '减免的最后一天',
  },
  firstKnown: '首次收录',
  noRates: '未列标准',
  gap: last => `从前的标准只查到 ${last}，中间那一段没查到。`,
  rows: '各行：',
  to: '变为',
  publishedOn: day => `${day} 公布`,
  readIn: '出处：',
  listOf: entity => `${entity}的价目`,
  publishedUnknown: '公布日期没查到',
  notice: '提前多久公布',
  noticeOf: days => (days > 0 ? `提前 ${days} 天公布` : days === 0 ? '公布当天就施行' : `施行后 ${-days} 天才公布`),
  noticeHere: ({ median, known, thirty, all }) =>
    `本站收录的 ${all} 份价目和规定里，${known} 份查到了哪天公布、哪天施行：从公布到施行，中间一份是 ${median} 天，有 ${thirty} 份不少于 30 天。其余 ${all - known} 份没查到。`,
  noticeNone: '本站收录的价目和规定，还没有一份查到了公布日和施行日。',
  noticeElsewhere: '别的国家要求提前多久',
  follow: '跟踪变动',
  compare: '比较两天的收费',
  compareDay: '与前一天逐行比较',
  json: '数据文件（JSON）',
  jsonMeans: '每次变动一条，附结构说明 /api/v1/schema/changes.json。',
  feed: '订阅（Atom）',
  calendar: '日历（iCalendar）',
  calendarMeans: '只列知道确切日子的；只知道年月的，看本页。',
  feedOf: name => `${name}：变动`,
  feedMeans: '每项收费另有自己的订阅，见该项页面。',
  forget: '忘掉上次访问',
};

const en: ChangesWords = {
  title: 'What changed',
  intro: 'Which charge changed on which day, and from how much to how much.',
  yearTitle: year => `Changes in ${year}`,
  yearCount: (days, count) => `${days} ${days === 1 ? 'day' : 'days'}, ${count} ${count === 1 ? 'change' : 'changes'}`,
  yearNone: 'We have no change on record for this year; one that was announced may have been postponed.',
  newList: entity => `New price list of ${entity}`,
  listCount: (count, first) => `${count} charges${first ? ', first on record' : ''}`,
  thisYear: year => `Already changed in ${year}`,
  thisYearNone: 'Nothing has changed this year so far.',
  announced: 'Coming up',
  years: 'Earlier years',
  dayTitle: day => `Changes on ${day}`,
  dayNone: 'We have no change on record for this day; one that was announced may have been postponed.',
  earlierDay: 'Previous day of changes',
  laterDay: 'Next day of changes',
  kinds: {
    ended: 'May no longer be charged on its own',
    'suspension-begins': 'Collection suspended',
    'suspension-ends': 'Last day of the suspension',
    'relief-begins': 'Relief begins',
    'relief-ends': 'Last day of the relief',
  },
  firstKnown: 'First on record',
  noRates: 'no rates listed',
  gap: last => `We found the earlier rates only up to ${last}, and could not find out what applied in between.`,
  rows: 'Rows: ',
  to: 'to',
  publishedOn: day => `Published on ${day}`,
  readIn: 'Source: ',
  listOf: entity => `List of ${entity}`,
  publishedUnknown: 'Publication date unknown',
  notice: 'Notice given',
  noticeOf: days =>
    days === 0
      ? 'Published on the day it took effect'
      : days > 0
        ? `Published ${days} ${days === 1 ? 'day' : 'days'} ahead`
        : `Published ${-days} ${days === -1 ? 'day' : 'days'} after it took effect`,
  noticeHere: ({ median, known, thirty, all }) =>
    `For ${known} of the ${all} price lists and rules here we know both the day of publication and the day of effect: the median notice is ${median} days, and ${thirty} gave 30 days or more. For the other ${all - known} we could not find out.`,
  noticeNone: 'For no price list or rule here do we know both the day of publication and the day of effect.',
  noticeElsewhere: 'Notice periods required elsewhere',
  follow: 'Follow changes',
  compare: 'Compare two days',
  compareDay: 'Compare with the day before, row by row',
  json: 'Data file (JSON)',
  jsonMeans: 'One record for each change; the schema is at /api/v1/schema/changes.json.',
  feed: 'Feed (Atom)',
  calendar: 'Calendar (iCalendar)',
  calendarMeans:
    'The calendar has only what is known to the day; where only the month or year is known, see this page.',
  feedOf: name => `${name}: changes`,
  feedMeans: 'Every charge has a feed of its own; see its page.',
  forget: 'Forget my last visit',
};

export function changesWords(lang: Lang): ChangesWords {
  return lang === 'zh' ? zh : en;
}
