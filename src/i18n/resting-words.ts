// Words of the reverse look-up: what rests on a document, and which documents no longer hold.
import type { Lang } from './lang.ts';

interface RestingWords {
  noPlace: string;
  rows: (count: number) => string;
  toRead: (count: number) => string;
  suspension: string;
  ended: (day: string) => string;
  partSince: (day: string) => string;
  wholeSince: (day: string) => string;
  relief: string;
  channel: string;
  standard: string;
  duty: string;
  gap: string;
  advice: string;
  limit: string;
  restsHere: (count: number) => string;
  lapsed: string;
  lapsedIntro: (day: string) => string;
  lapsedNone: string;
  ranOut: (day: string) => string;
  replacedFrom: (day: string) => string;
  sinceUnknown: string;
  replacedBy: string;
  replacedByUnknown: string;
  lastUsed: (day: string) => string;
}

const zh: RestingWords = {
  noPlace: '没写第几条',
  rows: count => `其中 ${count} 行`,
  toRead: count => `还有 ${count} 个数字要从这份文件里补`,
  suspension: '暂停',
  ended: day => (day === 'unknown' ? '已取消，哪天起没查到' : `${day} 起取消`),
  partSince: day => `自 ${day} 起并入`,
  wholeSince: day => `自 ${day} 起包含`,
  relief: '减免',
  channel: '投诉渠道',
  standard: '多久该办完',
  duty: '该公开的',
  gap: '还没查到的问题',
  advice: '投诉向导',
  limit: '期限',
  restsHere: count => `${count} 项以此为依据`,
  lapsed: '文件已过期或废止，还在用的收费',
  lapsedIntro: day =>
    `截至${day}，下面的文件已废止、被替代，或写明的期限已过，而仍有收费以它为依据。引用前请先查有没有新规定。`,
  lapsedNone: '没有。',
  ranOut: day => `写明的期限至 ${day}`,
  replacedFrom: day => `自 ${day} 起被替代`,
  sinceUnknown: '哪天起失效没查到',
  replacedBy: '替代它的文件：',
  replacedByUnknown: '没查到替代它的文件',
  lastUsed: day => `最近一次被引用：${day}`,
};

const en: RestingWords = {
  noPlace: 'No clause named',
  rows: count => (count === 1 ? '1 row of it' : `${count} rows of it`),
  toRead: count => (count === 1 ? '1 figure still missing from here' : `${count} figures still missing from here`),
  suspension: 'suspension',
  ended: day => (day === 'unknown' ? 'ended, date unknown' : `ended from ${day}`),
  partSince: day => `from ${day} part of`,
  wholeSince: day => `from ${day} includes`,
  relief: 'Relief',
  channel: 'Complaint channel',
  standard: 'Operating time',
  duty: 'Must be published',
  gap: 'Still missing',
  advice: 'Complaint guide',
  limit: 'Time limit',
  restsHere: count => (count === 1 ? '1 charge based on this' : `${count} charges based on this`),
  lapsed: 'Expired or repealed documents still relied on',
  lapsedIntro: day =>
    `As of ${day} these documents have been repealed or replaced, or their stated term is over, and charges are still based on them. Look for new rules before citing them.`,
  lapsedNone: 'None.',
  ranOut: day => `stated term ended ${day}`,
  replacedFrom: day => `replaced from ${day}`,
  sinceUnknown: 'since when is unknown',
  replacedBy: 'Replaced by: ',
  replacedByUnknown: 'we found no document that replaces it',
  lastUsed: day => `last cited on ${day}`,
};

export const restingWords = (lang: Lang): RestingWords => ({ zh, en })[lang];
