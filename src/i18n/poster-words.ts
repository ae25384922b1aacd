// Words of the lists for the wall. Each poster carries its own language, and the other beside it in small.
import type { Lang } from './lang.ts';

export type PosterSize = 'a4' | 'a3';

export interface PosterWords {
  link: string;
  entity: (name: string) => string;
  catalogue: (region: string, name: string) => string;
  intro: (size: string) => string;
  print: string;
  pdf: (size: string) => string;
  otherSize: (size: string) => string;
  backToList: string;
  notFit: string;
  notFitWhy: string;
  notFitDo: string;
  heads: { item: string; rate: string; unit: string; basis: string; covers: string; code: string };
  asOf: (day: string, newest: string | null) => string;
  chargedBy: string;
  overcharged: string;
  wholeList: string;
  cases: (count: number) => string;
  coming: (day: string) => string;
  posted: (entity: string, from: string) => string;
  seeList: string;
  relief: string;
  readAt: string;
  unknown: string;
  inside: string;
  ended: string;
  printedFrom: string;
}

const zh: PosterWords = {
  link: '张贴版（可打印）',
  entity: name => `${name}收费公示`,
  catalogue: (region, name) => `${region}口岸${name}公示`,
  intro: size => `${size} 纵向，黑白可印，每页重复表头并有页码。打印时选 ${size} 纸、缩放 100%。`,
  print: '打印',
  pdf: size => `PDF（${size}）`,
  otherSize: size => `换成 ${size}`,
  backToList: '返回清单',
  notFit: '还不能上墙',
  notFitWhy: '这里没有写明日期的现行标准。没有日期的价目，谁也说不清还有没有效，不应张贴。',
  notFitDo: '收费单位请在价目上写明施行日期，再提供给本站；交费的人可以要求对方出示写明日期的清单。',
  heads: { item: '项目', rate: '标准', unit: '单位', basis: '依据', covers: '服务内容', code: '扫码核对' },
  asOf: (day, newest) => `${day} 有效的标准${newest === null ? '' : `，其中最新的自 ${newest} 起`}`,
  chargedBy: '收取',
  overcharged: '多收了，打',
  wholeList: '扫码看全部及最新',
  cases: count => `分 ${count} 种情形，见下`,
  coming: day => `${day} 起有新标准`,
  posted: (entity, from) => `${entity}公示，${from} 起`,
  seeList: '见该单位清单',
  relief: '减免中',
  readAt: '应查',
  unknown: '没有查到写明日期的标准',
  inside: '不单独收取，已并入',
  ended: '已取消，不得再收',
  printedFrom: '印自',
};

const en: PosterWords = {
  link: 'Wall list (to print)',
  entity: name => `Charges of ${name}`,
  catalogue: (region, name) => `${name} at the port of ${region}`,
  intro: size =>
    `${size} portrait, fit for black and white; the head repeats on every page, and pages are numbered. Print on ${size} at 100%.`,
  print: 'Print',
  pdf: size => `PDF (${size})`,
  otherSize: size => `Switch to ${size}`,
  backToList: 'Back to the list',
  notFit: 'Not ready to post',
  notFitWhy:
    'There is no dated rate in force here. Nobody can tell whether an undated list is still valid, so it should not be posted.',
  notFitDo:
    'Whoever charges should put the first day of effect on the list and pass it on; whoever pays may ask to see a list that carries a date.',
  heads: {
    item: 'Item',
    rate: 'Rate',
    unit: 'Unit',
    basis: 'Basis',
    covers: 'What it covers',
    code: 'Scan to check',
  },
  asOf: (day, newest) => `Rates in force on ${day}${newest === null ? '' : `; the newest from ${newest}`}`,
  chargedBy: 'Charged by',
  overcharged: 'Overcharged? Call',
  wholeList: 'Scan for the whole list as it is today',
  cases: count => (count === 1 ? '1 case, below' : `${count} cases, below`),
  coming: day => `New rates from ${day}`,
  posted: (entity, from) => `Posted by ${entity}, from ${from}`,
  seeList: 'See its list',
  relief: 'Relief in force',
  readAt: 'Look in',
  unknown: 'No dated rate was found',
  inside: 'Not charged separately; part of',
  ended: 'Ended; may no longer be charged',
  printedFrom: 'Printed from',
};

export const posterWords = (lang: Lang): PosterWords => ({ zh, en })[lang];

/** As paper is called. */
export const sizeName: Record<PosterSize, string> = { a4: 'A4', a3: 'A3' };
