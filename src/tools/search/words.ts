// Words of /search/, apart from the others: its script needs them, and not the whole dictionary.
import type { Dimension, Sort } from './choice.ts';
import type { PageKind } from './page-kinds.ts';
import type { Lang } from '#i18n/lang.ts';

interface SearchWords {
  resultsFor: (query: string) => string;
  busy: string;
  none: (query: string) => string;
  /** Of an amount. */
  noPrice: (query: string) => string;
  /** What it may be, and what can be done: below it. */
  why: string;
  reasons: readonly string[];
  /** Where a charge of a port may be meant. */
  duty: string;
  lookThrough: string;
  ask: string;
  kinds: Record<'charges' | 'tools' | PageKind, string>;
  showHits: (count: number) => string;
  /** In the place of both, where something else stands below. */
  onlyOutside: string;
  onlyOthers: string;
  /** Where nobody is known to have posted the price of what is called so. */
  unposted: (name: string) => string;
  checkBill: string;
  failed: string;
  /** Only what was found by name could be had. */
  failedAfter: (found: number) => string;
  /** Follows the count while the index is being asked. */
  stillBusy: string;
  count: (found: number) => string;
  /** Nothing is called so; these come nearest. */
  guessed: (listed: number) => string;
  /** More was found than can be listed. */
  nearestOf: (listed: number) => string;
  narrowed: (kept: number, found: number) => string;
  since: (day: string) => string;
  filters: string;
  /** In a list to choose from: nothing is left out; more than one. */
  any: string;
  several: string;
  chosen: (count: number) => string;
  clear: string;
  sort: string;
  sorts: Record<Sort, string>;
  dimensions: Record<Dimension, string>;
}

const all: Record<Lang, SearchWords> = {
  zh: {
    resultsFor: query => `“${query}”的结果`,
    busy: '正在查…',
    none: query => `没找到“${query}”。`,
    noPrice: query => `查到的规定和价目里，没有哪一项是“${query}”。`,
    why: '可能是',
    reasons: [
      '叫法不同：换一个说法，或只写其中几个字。',
      '本站还没收录。',
      '不归本站管：运费、拖车、保险、税款不是口岸收费。',
    ],
    duty: '请收费方说明这是什么、凭什么收，并出示公布的价目。',
    lookThrough: '翻全部收费',
    ask: '问主管部门',
    kinds: {
      charges: '收费',
      tools: '工具和栏目',
      companies: '单位和码头',
      documents: '文件和措施',
      channels: '电话和渠道',
    },
    showHits: count => `看 ${count} 项`,
    onlyOutside: '这不是口岸收费，本站不收录它的价格。',
    onlyOthers: '没有收费叫这个名字。您要找的可能在下面。',
    unposted: name =>
      `“${name}”是口岸的收费，价目应当公示，没有公示的不得收取。本站没有查到任何一家的价目，请收费方出示。`,
    checkBill: '核对账单',
    failed: '没能取到搜索数据，可能是网络不好。下面是全部收费。',
    failedAfter: found => `没能取到搜索数据，可能是网络不好：只按名称找到 ${found} 项。下面还有全部收费。`,
    stillBusy: '，正在查条文…',
    count: found => `找到 ${found} 项`,
    guessed: listed => `没有完全相符的叫法，最接近的是这 ${listed} 项`,
    nearestOf: listed => `符合的很多，这里列出最接近的 ${listed} 项`,
    narrowed: (kept, found) => `筛选后 ${kept} 项，共 ${found} 项`,
    since: day => `自 ${day} 起`,
    filters: '筛选',
    any: '全部',
    several: '几项一起',
    chosen: count => `${count} 个`,
    clear: '清除',
    sort: '排序',
    sorts: { relevance: '最接近', name: '按名称', date: '按施行日期' },
    dimensions: {
      catalogue: '目录',
      regime: '价格形式',
      by: '谁收',
      paid: '谁付',
      direction: '方向',
      box: '箱型',
      state: '效力',
      sure: '把握',
    },
  },
  en: {
    resultsFor: query => `Results for “${query}”`,
    busy: 'Searching…',
    none: query => `“${query}” was not found.`,
    noPrice: query => `No rule or list we found has a price of “${query}”.`,
    why: 'It may be that',
    reasons: [
      'it goes by another name: try other words, or only some of them;',
      'it is not on this site yet;',
      'it is outside what this site covers: freight, haulage, insurance and taxes are no port charges.',
    ],
    duty: 'Ask whoever charges it what it is and under which rule, and to see the posted price list.',
    lookThrough: 'Look through all charges',
    ask: 'Ask the authority',
    kinds: {
      charges: 'Charges',
      tools: 'Tools',
      companies: 'Companies',
      documents: 'Documents',
      channels: 'Telephone numbers',
    },
    showHits: count => `Show ${count}`,
    onlyOutside: 'This is not a port charge, so this site holds no price for it.',
    onlyOthers: 'No charge has this name. What you want may be below.',
    unposted: name =>
      `${name} is a port charge: its price must be posted, and what is not posted may not be charged. We found nobody’s posted price; ask whoever charges it to show theirs.`,
    checkBill: 'Check a bill',
    failed: 'The search data could not be loaded; the connection may be poor. All charges are listed below.',
    failedAfter: found =>
      `The search data could not be loaded; the connection may be poor: ${found} found by name only. All charges are listed below.`,
    stillBusy: ', still searching the rules…',
    count: found => (found === 1 ? '1 charge found' : `${found} charges found`),
    guessed: listed =>
      listed === 1 ? 'No exact match; this is the nearest' : `No exact match; these ${listed} are the nearest`,
    nearestOf: listed => `Many charges match; these are the nearest ${listed}`,
    narrowed: (kept, found) => `${kept} of ${found} after filtering`,
    since: day => `since ${day}`,
    filters: 'Filters',
    any: 'All',
    several: 'Several',
    chosen: count => `(${count})`,
    clear: 'Clear',
    sort: 'Sort',
    sorts: { relevance: 'Best match', name: 'By name', date: 'By date of effect' },
    dimensions: {
      catalogue: 'Catalogue',
      regime: 'Pricing',
      by: 'Charged by',
      paid: 'Paid by',
      direction: 'Direction',
      box: 'Container size',
      state: 'State',
      sure: 'How sure',
    },
  },
};

export function searchWords(lang: Lang): SearchWords {
  return all[lang];
}
