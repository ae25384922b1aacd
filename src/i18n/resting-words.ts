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
  noPlace: '未写条次',
  rows: count => `其中 ${count} 行`,
  toRead: count => `${count} 行的数字待在此读取`,
  suspension: '暂停',
  ended: day => (day === 'unknown' ? '已终止，日期未见' : `自 ${day} 起终止`),
  partSince: day => `自 ${day} 起并入`,
  wholeSince: day => `自 ${day} 起包含`,
  relief: '减免',
  channel: '投诉渠道',
  standard: '作业时限',
  duty: '公开义务',
  gap: '还在找的答案',
  advice: '投诉向导',
  limit: '期限',
  restsHere: count => `${count} 项以此为依据`,
  lapsed: '依据已废止或期限已过',
  lapsedIntro: day =>
    `截至 ${day} 显示为现行或暂停、而依据是下列文件的收费。文件本身已废止、被替代，或写明的期限已过；引用前请先查有无新规。`,
  lapsedNone: '没有。',
  ranOut: day => `写明的期限至 ${day}`,
  replacedFrom: day => `自 ${day} 起被替代`,
  sinceUnknown: '自何时失效未见',
  replacedBy: '替代它的文件：',
  replacedByUnknown: '未见替代它的文件',
  lastUsed: day => `最近一次见到被援引：${day}`,
};

const en: RestingWords = {
  noPlace: 'No clause named',
  rows: count => (count === 1 ? '1 row of it' : `${count} rows of it`),
  toRead: count => (count === 1 ? '1 figure still to be read here' : `${count} figures still to be read here`),
  suspension: 'suspension',
  ended: day => (day === 'unknown' ? 'ended, day not seen' : `ended from ${day}`),
  partSince: day => `from ${day} part of`,
  wholeSince: day => `from ${day} includes`,
  relief: 'Relief',
  channel: 'Complaint channel',
  standard: 'Operating time',
  duty: 'Duty of openness',
  gap: 'Still to be found',
  advice: 'Complaint guide',
  limit: 'Time limit',
  restsHere: count => (count === 1 ? '1 entry rests on this' : `${count} entries rest on this`),
  lapsed: 'Basis repealed or past its term',
  lapsedIntro: day =>
    `Charges shown as in force or suspended on ${day} that rest on these documents. The document itself has been repealed or replaced, or its printed term is over; look for new rules before citing it.`,
  lapsedNone: 'None.',
  ranOut: day => `printed term ended ${day}`,
  replacedFrom: day => `replaced from ${day}`,
  sinceUnknown: 'since when was not seen',
  replacedBy: 'Replaced by: ',
  replacedByUnknown: 'no document that replaces it was seen',
  lastUsed: day => `last seen cited on ${day}`,
};

export const restingWords = (lang: Lang): RestingWords => ({ zh, en })[lang];
