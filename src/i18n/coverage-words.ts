// Words of /coverage/ and its findings.
import type { FindingRule } from '#domain/findings/finding.ts';
import type { Lang } from './lang.ts';

interface CoverageWords {
  title: string;
  intro: (day: string) => string;
  byCatalogue: string;
  byEntity: string;
  toFind: string;
  toFindIntro: string;
  rowsToFind: string;
  rowsToFindIntro: string;
  duties: string;
  dutiesIntro: string;
  heads: { catalogue: string; live: string; known: string; rows: string; gaps: string; stale: string; ended: string };
  staleMeans: string;
  entityHeads: { entity: string; list: string; prices: string; age: string };
  daysAgo: (days: number) => string;
  rowCount: (count: number) => string;
  nothingKnown: string;
  bearer: string;
  met: Record<'yes' | 'partly' | 'no', string>;
  notMetAnywhere: string;
  findings: string;
  findingsIntro: (day: string) => string;
  findingsNone: string;
  rules: Record<FindingRule, { title: string; means: string }>;
  more: (count: number) => string;
  wholeList: (count: number) => string;
  regulated: string;
  endedSince: (day: string) => string;
  insideSince: (day: string) => string;
}

const zh: CoverageWords = {
  title: '收录情况',
  intro: day => `截至 ${day}：收录了什么、有多可靠、多久没有核对、还缺什么。`,
  byCatalogue: '按目录',
  byEntity: '按收费主体',
  toFind: '还在找的答案',
  toFindIntro: '查过而没有查到的，以及应到哪里去读。',
  rowsToFind: '待核的费率',
  rowsToFindIntro: '知道有这项收费，标准还没有读到。',
  duties: '公开义务，各在哪里做到',
  dutiesIntro: '规则要求公开什么、由谁公开，本站在哪一页体现。义务人是收费单位和主管机关；本站只是把已公开的放到一处。',
  heads: {
    catalogue: '目录',
    live: '现有项目',
    known: '有数字的',
    rows: '官方 / 二手 / 推算',
    gaps: '待核行',
    stale: '久未核对',
    ended: '已取消',
  },
  staleMeans: '“久未核对”指距上次核对超过 180 天。“官方 / 二手 / 推算”是现行各行数字的出处等级。',
  entityHeads: { entity: '收费主体', list: '价目', prices: '项数', age: '最新一份距今' },
  daysAgo: days => `${days} 天`,
  rowCount: count => `${count} 行`,
  nothingKnown: '标准与价目都未见',
  bearer: '义务人',
  met: { yes: '已体现', partly: '部分体现', no: '未体现' },
  notMetAnywhere: '本站无从体现',
  findings: '比对发现',
  findingsIntro: day => `按 ${day} 的数据由程序比对得出，只列不一致之处，不作违法与否的判断。两边的出处都可点开。`,
  findingsNone: '没有发现。',
  rules: {
    'above-ceiling': {
      title: '高于规定标准或上限',
      means: '公示的价格高于同一情形下现行规定的标准或上限。没有日期的价目也列出：无法判断它是否早于现行规定。',
    },
    'ended-still-listed': {
      title: '已取消或已并入，仍单独列出',
      means: '价目里单列的项目，规则上已取消或已并入别的项目。',
    },
    'pass-through': { title: '转收与原价不同', means: '列出的是别人收的费用，数字与原收费方的不同。' },
    'lists-disagree': {
      title: '两家价目不同',
      means: '同一项目、可能是同一情形，两家的数字不同。市场价可以不同，这里只是并列。',
    },
    'list-undated': { title: '价目没有日期', means: '没有日期的价目无法判断是否现行。' },
    'list-old': { title: '价目早于一年', means: '最近一版距今超过 365 天。' },
  },
  more: count => `另有 ${count} 行相同情形`,
  wholeList: count => `共 ${count} 项`,
  regulated: '规定标准',
  endedSince: day => `自 ${day} 起取消`,
  insideSince: day => `自 ${day} 起并入`,
};

const en: CoverageWords = {
  title: 'Coverage',
  intro: day =>
    `As of ${day}: what is published here, how sure it is, how long ago it was checked, and what is missing.`,
  byCatalogue: 'By catalogue',
  byEntity: 'By charging entity',
  toFind: 'Answers still sought',
  toFindIntro: 'What was looked for and not found, and where it is to be read.',
  rowsToFind: 'Rates not verified',
  rowsToFindIntro: 'The charge is known to exist; its rate has not been read.',
  duties: 'Duties of openness, and where each is met',
  dutiesIntro:
    'What the rules require to be published, by whom, and on which page it shows here. The duty lies with those who charge and with the authorities; this site only puts what is public in one place.',
  heads: {
    catalogue: 'Catalogue',
    live: 'Charges',
    known: 'With figures',
    rows: 'Official / secondary / derived',
    gaps: 'Rows to verify',
    stale: 'Stale',
    ended: 'Ended',
  },
  staleMeans:
    '“Stale” means checked more than 180 days ago. “Official / secondary / derived” counts the figures in force by grade.',
  entityHeads: { entity: 'Charging entity', list: 'Price list', prices: 'Items', age: 'Age of the newest' },
  daysAgo: days => `${days} days`,
  rowCount: count => (count === 1 ? '1 row' : `${count} rows`),
  nothingKnown: 'neither rate nor price list found',
  bearer: 'Duty of',
  met: { yes: 'Met', partly: 'Partly met', no: 'Not met' },
  notMetAnywhere: 'Cannot be met here',
  findings: 'Findings',
  findingsIntro: day =>
    `Computed by comparing the data as of ${day}. Only differences are listed; nothing is said about legality. Both sides can be opened.`,
  findingsNone: 'None found.',
  rules: {
    'above-ceiling': {
      title: 'Above the set rate or ceiling',
      means:
        'A posted price above the rate or ceiling now set for the same case. Undated lists are shown too; whether they are older than the rule cannot be told.',
    },
    'ended-still-listed': {
      title: 'Ended or merged, still listed',
      means: 'An item on a list that has ended, or is part of another charge, under the rules.',
    },
    'pass-through': {
      title: 'Passed on at another figure',
      means: 'A charge made by others is listed at a figure that is not theirs.',
    },
    'lists-disagree': {
      title: 'Two lists differ',
      means:
        'Two entities post different figures for what may be the same case. Market prices may differ; they are only set side by side.',
    },
    'list-undated': {
      title: 'List without a date',
      means: 'Without a date nobody can tell whether a list is in force.',
    },
    'list-old': { title: 'List older than a year', means: 'The newest version is more than 365 days old.' },
  },
  more: count => (count === 1 ? 'and 1 more row alike' : `and ${count} more rows alike`),
  wholeList: count => (count === 1 ? '1 item' : `${count} items`),
  regulated: 'set by rule',
  endedSince: day => `ended on ${day}`,
  insideSince: day => `merged on ${day} into`,
};

export function coverageWords(lang: Lang): CoverageWords {
  return lang === 'zh' ? zh : en;
}
