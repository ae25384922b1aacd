// Words of /coverage/ and its findings.
import type { FindingKind, FindingRule } from '#domain/findings/finding.ts';
import type { Lang } from './lang.ts';

export type CoveragePage = 'lists' | 'figures' | 'missing' | 'duties' | 'findings';

interface CoverageWords {
  title: string;
  /** The pages of this register: their names beside each other. */
  pages: Record<CoveragePage, string>;
  listsIntro: (missing: number, all: number) => string;
  without: (count: number) => string;
  found: (count: number) => string;
  figuresIntro: (day: string) => string;
  missingIntro: (day: string) => string;
  catalogueless: string;
  gapCount: (questions: number, fees: number) => string;
  toFind: string;
  rowsToFind: string;
  duties: string;
  dutiesIntro: string;
  heads: Record<
    'catalogue' | 'live' | 'known' | 'official' | 'secondary' | 'derived' | 'gaps' | 'stale' | 'ended',
    string
  >;
  staleMeans: string;
  entityHeads: { entity: string; prices: string; age: string };
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
  title: '查到了什么、缺什么',
  pages: {
    lists: '谁的价目没查到',
    figures: '数字有多可靠',
    missing: '还缺什么',
    duties: '谁该公开什么',
    findings: '数字对不上的',
  },
  listsIntro: (missing, all) =>
    missing === 0
      ? `${all} 家的价目都查到了。`
      : `${all} 家里，有 ${missing} 家的价目没查到。没查到不等于没公布；付款前可以请对方出示。`,
  without: count => `没查到的 ${count} 家`,
  found: count => `查到的 ${count} 家`,
  figuresIntro: day => `截至${day}，现在有效的数字有多少读自官方文件，多少只见于转载，多少是推算的。`,
  missingIntro: day => `截至${day}查过、还没查到的，和该到哪里去查。`,
  catalogueless: '不分类的',
  gapCount: (questions, fees) =>
    [...(questions > 0 ? [`${questions} 个问题`] : []), ...(fees > 0 ? [`${fees} 项收费`] : [])].join('，'),
  toFind: '还没查到的问题',
  rowsToFind: '数字没查全的收费',
  duties: '谁该公开什么',
  dutiesIntro: '规定要求谁公开什么，在本站哪一页能看到。该公开的是收费单位和主管机关，本站只是把已公开的放在一起。',
  heads: {
    catalogue: '目录',
    live: '现有项目',
    known: '有数字的',
    official: '数字读自官方',
    secondary: '只见于转载',
    derived: '推算的',
    gaps: '没查到的数字',
    stale: '半年没核对的',
    ended: '已取消',
  },
  staleMeans: '官方、转载、推算数的是现在有效的数字；“半年没核对的”指上次核对在 180 天以前的价目或规定。',
  entityHeads: { entity: '单位', prices: '查到几项', age: '最新一份距今' },
  daysAgo: days => `${days} 天`,
  rowCount: count => `还差 ${count} 个数字`,
  nothingKnown: '标准和价目都没查到',
  bearer: '该公开的是',
  met: { yes: '本站看得到', partly: '看得到一部分', no: '本站看不到' },
  notMetAnywhere: '本站没有页面能做到',
  findings: '数字对不上的',
  findingsIntro: day =>
    `用${day}的数据由程序比对。和规定对不上的、各家不同但合法的、文件之间矛盾的，分开列。两边的出处都能点开，请以原件为准。`,
  findingsNone: '目前没有。',
  kinds: {
    'against-rule': {
      title: '和规定对不上',
      means: '只比对写明日期、当天有效的价目。没有日期的、已被替代的、外地的不算；规定的数字没查到的，也不算。',
    },
    lawful: {
      title: '各家不同（合法）',
      means: '市场价由各家自己定，不同很正常。一家的数字落在另一家的范围里的，不列。',
    },
    contradictions: {
      title: '来源、文件之间的矛盾',
      means: '同一件事，两处写的不一样，本站不能判断哪个对，两个都列出。与收费单位无关。',
    },
  },
  rules: {
    'above-ceiling': {
      title: '高于规定标准或上限',
      means: '公示的价比当天能用的每一个规定价都高。',
    },
    'ended-still-listed': {
      title: '已取消或已并入，仍单独列出',
      means: '价目里还单列着，规定上已经取消，或已含在别的收费里、没有自己的标准。',
    },
    'lists-disagree': {
      title: '两家价目不同',
      means: '同一项收费、可能是同一种情形，两家公示的数字不同。',
    },
  },
  otherwise: '另一来源',
  disagreesWith: '对照',
  disagreesItself: '同一文件内',
  more: count => `还有 ${count} 行也这样`,
  regulated: '规定的标准',
  endedSince: day => `${day} 起取消`,
  insideSince: day => `${day} 起并入`,
};

const en: CoverageWords = {
  title: 'What we found and what is missing',
  pages: {
    lists: 'Price lists not found',
    figures: 'How sure the figures are',
    missing: 'Still missing',
    duties: 'Who must publish what',
    findings: 'Figures that disagree',
  },
  listsIntro: (missing, all) =>
    missing === 0
      ? `We found a price list for each of the ${all}.`
      : `For ${missing} of these ${all} we could not find a price list. That does not mean there is none: ask to see it before you pay.`,
  without: count => `Not found: ${count}`,
  found: count => `Found: ${count}`,
  figuresIntro: day =>
    `As of ${day}: how many of the figures now in force come from official documents, how many only from reprints, and how many were worked out.`,
  missingIntro: day => `As of ${day}: what we looked for and could not find, and where to look.`,
  catalogueless: 'Not of one kind',
  gapCount: (questions, fees) =>
    [
      ...(questions > 0 ? [questions === 1 ? '1 question' : `${questions} questions`] : []),
      ...(fees > 0 ? [fees === 1 ? '1 charge' : `${fees} charges`] : []),
    ].join(', '),
  toFind: 'Questions without an answer',
  rowsToFind: 'Charges with missing figures',
  duties: 'Who must publish what',
  dutiesIntro:
    'What the rules require to be published, by whom, and where you can see it here. The duty lies with those who charge and with the authorities; this site only brings together what is public.',
  heads: {
    catalogue: 'Catalogue',
    live: 'Charges',
    known: 'With figures',
    official: 'Figures from official texts',
    secondary: 'Seen in reprints only',
    derived: 'Worked out',
    gaps: 'Figures missing',
    stale: 'Not checked for half a year',
    ended: 'Ended',
  },
  staleMeans:
    'Official, reprinted and worked out count the figures now in force. “Not checked for half a year” counts the lists and rules last checked more than 180 days ago.',
  entityHeads: { entity: 'Who', prices: 'Charges found', age: 'Age of the newest' },
  daysAgo: days => `${days} days`,
  rowCount: count => (count === 1 ? '1 figure missing' : `${count} figures missing`),
  nothingKnown: 'neither rate nor price list found',
  bearer: 'Must publish:',
  met: { yes: 'Shown here', partly: 'Partly shown here', no: 'Not shown here' },
  notMetAnywhere: 'No page here can show it',
  findings: 'Figures that disagree',
  findingsIntro: day =>
    `A program compared the data of ${day}. Figures that do not agree with a rule, figures that lawfully differ between companies, and documents that contradict each other are listed separately. You can open both sides; check the originals.`,
  findingsNone: 'None at present.',
  kinds: {
    'against-rule': {
      title: 'Against a rule',
      means:
        'Only dated lists in force on the day are compared. Undated and superseded lists and lists for other ports do not count, nor do cases where we could not find the figure in the rules.',
    },
    lawful: {
      title: 'Lists differ (lawful)',
      means:
        'Each company sets its own market prices, so it is normal for them to differ. A figure within the range on another list is not shown.',
    },
    contradictions: {
      title: 'Contradictions between sources and documents',
      means:
        'Two places say different things about the same matter. We cannot tell which is right, so both are shown. This has nothing to do with the companies that charge.',
    },
  },
  rules: {
    'above-ceiling': {
      title: 'Above the set rate or ceiling',
      means: 'The posted price is above every set rate in force that day that could apply.',
    },
    'ended-still-listed': {
      title: 'Ended or merged, still listed',
      means:
        'The list still shows an item that the rules have abolished, or that is now part of another charge and has no rate of its own.',
    },
    'lists-disagree': {
      title: 'Two lists differ',
      means: 'Two companies post different figures for the same charge in what may be the same case.',
    },
  },
  otherwise: 'Another source',
  disagreesWith: 'Compare',
  disagreesItself: 'within the same document',
  more: count => (count === 1 ? 'and 1 more row like this' : `and ${count} more rows like this`),
  regulated: 'set by rule',
  endedSince: day => `ended on ${day}`,
  insideSince: day => `merged on ${day} into`,
};

export function coverageWords(lang: Lang): CoverageWords {
  return lang === 'zh' ? zh : en;
}
