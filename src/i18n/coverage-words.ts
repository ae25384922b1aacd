// Words of /coverage/ and its findings.
import type { FindingKind, FindingRule } from '#domain/findings/finding.ts';
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
  kinds: Record<FindingKind | 'contradictions', { title: string; means: string }>;
  rules: Record<FindingRule, { title: string; means: string }>;
  otherwise: string;
  disagreesWith: string;
  disagreesItself: string;
  more: (count: number) => string;
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
  findingsIntro: day =>
    `按 ${day} 的数据由程序比对得出，分两张表：与规定对不上的，和各家不同而合法的；文件之间的矛盾另列。两边的出处都可点开，请以原件核实。`,
  findingsNone: '目前没有。',
  kinds: {
    'against-rule': {
      title: '与规定对不上',
      means:
        '只比对写明日期、当天有效的价目。没有日期的、已被替代的、外地的价目不算，规定里可能适用而数字未读到的也不算。',
    },
    lawful: {
      title: '各家不同（合法）',
      means: '市场调节价由各家自定，不同是常态，并非问题。一家的数字落在另一家的区间里的，不列。',
    },
    contradictions: {
      title: '来源、文件之间的矛盾',
      means: '同一件事，两处写的不一样，本站不能判断哪个对，两个都列出。与收费单位无关。',
    },
  },
  rules: {
    'above-ceiling': {
      title: '高于规定标准或上限',
      means: '公示的价格高于同一情形下可能适用的每一条现行规定。',
    },
    'ended-still-listed': {
      title: '已取消或已并入，仍单独列出',
      means: '价目里单列的项目，规则上已取消，或已并入别的项目而不再有自己的标准。',
    },
    'lists-disagree': {
      title: '两家价目不同',
      means: '同一项目、可能是同一情形，两家公示的数字不同。',
    },
  },
  otherwise: '另一来源',
  disagreesWith: '对照',
  disagreesItself: '同一文件内',
  more: count => `另有 ${count} 行相同情形`,
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
    `Computed by comparing the data as of ${day}, in two lists: what does not go with a rule, and where lists differ, which is lawful; contradictions between documents stand apart. Both sides can be opened; check the originals.`,
  findingsNone: 'None at present.',
  kinds: {
    'against-rule': {
      title: 'Against a rule',
      means:
        'Only lists with a date that hold on the day are compared. Undated, superseded and foreign lists do not count, nor cases for which a figure of the rules was not read.',
    },
    lawful: {
      title: 'Lists differ (lawful)',
      means:
        'Market prices are set by each company; that they differ is normal and no fault. A figure inside the range of another list is not shown.',
    },
    contradictions: {
      title: 'Contradictions between sources and documents',
      means:
        'Two places say different things of one matter. This site cannot tell which is right and shows both. They have nothing to do with those who charge.',
    },
  },
  rules: {
    'above-ceiling': {
      title: 'Above the set rate or ceiling',
      means: 'A posted price above every rule now in force that may apply to its case.',
    },
    'ended-still-listed': {
      title: 'Ended or merged, still listed',
      means:
        'An item on a list that has ended under the rules, or is part of another charge and has no rate of its own.',
    },
    'lists-disagree': {
      title: 'Two lists differ',
      means: 'Two entities post different figures for what may be the same case.',
    },
  },
  otherwise: 'Another source',
  disagreesWith: 'Compare',
  disagreesItself: 'within the same document',
  more: count => (count === 1 ? 'and 1 more row alike' : `and ${count} more rows alike`),
  regulated: 'set by rule',
  endedSince: day => `ended on ${day}`,
  insideSince: day => `merged on ${day} into`,
};

export function coverageWords(lang: Lang): CoverageWords {
  return lang === 'zh' ? zh : en;
}
