// Words of /compare/, apart from the others: its script needs them, and not the whole dictionary.
import type { Fault, Show } from './request.ts';
import type { Lang } from '#i18n/lang.ts';

interface CompareWords {
  /** At the end of the way from home, whichever is compared. */
  here: string;
  /** The two ways to compare. */
  modes: { label: string; days: string; companies: string };
  /** Two days that are often asked for. */
  presets: { label: string; year: string; past: (day: string) => string; next: (day: string) => string };
  companies: string;
  companiesIntro: string;
  charge: string;
  size: string;
  everySize: string;
  case: string;
  differs: string;
  noDate: string;
  since: (day: string) => string;
  /** Follows since when, where the list does not bind whoever posts it. */
  reference: string;
  notFound: string;
  noLists: string;
  noSuchSize: string;
  /** Rows that are not shown yet. */
  allRows: (count: number) => string;
  found: (name: string, lists: number, differing: number) => string;
  /** Cases that one list alone has. */
  ofOne: string;
  cases: (count: number) => string;
  title: string;
  intro: string;
  means: string;
  undated: (count: number) => string;
  noScript: string;
  a: string;
  b: string;
  catalogue: string;
  everyCatalogue: string;
  show: string;
  shows: Record<Show, string>;
  go: string;
  row: string;
  difference: string;
  by: string;
  rules: string;
  fee: string;
  feeId: string;
  rowId: string;
  entityId: string;
  on: (day: string) => string;
  notListed: string;
  unknown: string;
  suspended: string;
  unconfirmed: string;
  busy: string;
  failed: string;
  retry: string;
  download: string;
  faults: Record<Fault, string>;
  /** Two days, how many rows are listed, and what became of all. */
  count: (a: string, b: string, listed: number, parts: string) => string;
  none: (a: string, b: string) => string;
}

const all: Record<Lang, CompareWords> = {
  zh: {
    here: '比较',
    modes: { label: '怎样比', days: '比两天', companies: '比几家' },
    presets: {
      label: '常比的两天',
      year: '一年前和今天',
      past: day => `最近一次变动（${day}）前后`,
      next: day => `今天和下一次变动（${day}）`,
    },
    companies: '比几家的价',
    companiesIntro: '同一项收费，各家公布多少，并排看。市场价各家不同是合法的；点价格看那一行的出处。',
    charge: '收费项目',
    size: '箱型',
    everySize: '全部箱型',
    case: '哪种情形',
    differs: '不同',
    noDate: '没写日期',
    since: day => `${day} 起`,
    reference: '，仅供参考',
    notFound: '没查到',
    noLists: '没有查到这项收费的价目，请另选一项。',
    allRows: count => `列出其余 ${count} 行`,
    noSuchSize: '没有这种箱型的价，列出全部。',
    found: (name, lists, differing) =>
      lists === 1
        ? `${name}：只查到 1 份价目，没有别家可比。`
        : `${name}：${lists} 份价目并列，${differing === 0 ? '没有同一情形价格不同的' : `${differing} 种情形价格不同`}。`,
    ofOne: '只有一家列的情形',
    cases: count => `${count} 种`,
    title: '比较两天的收费',
    intro: '选两个日期，逐行看哪些收费新列、不再列、提高或降低。',
    means:
      '“新列”是说前一日本站没有这一行，不一定是新设；“没法比”是其中一天的标准没查到。行编号换过的，会列成一行不再列、一行新列。',
    undated: count => `有 ${count} 份价目没写日期，不知何时有效，不在比较之内。`,
    noScript:
      '浏览器关闭了 JavaScript，不能在这里比较。可以在“收费变动”里按日期看，也可以在每项收费的页面看各家的价和从前的价。',
    a: '前一日',
    b: '后一日',
    catalogue: '目录',
    everyCatalogue: '全部目录',
    show: '列出',
    shows: { differences: '只看不同', raised: '只看提高', all: '全部' },
    go: '比较',
    row: '行',
    difference: '差别',
    by: '依据或价目',
    rules: '规定标准',
    fee: '收费项目',
    feeId: '编号',
    rowId: '行编号',
    entityId: '价目编号',
    on: day => day,
    notListed: '未列',
    unknown: '标准没查到',
    suspended: '暂停征收',
    unconfirmed: '收不收没查到',
    busy: '正在比较…',
    failed: '没能取到数据，可能是网络不好。',
    retry: '再试一次',
    download: '下载 CSV',
    faults: {
      missing: '现在比的是：一年前和今天（没选的日期按这样补）。',
      'impossible-a': '前一日不是一个存在的日期，请另选。',
      'impossible-b': '后一日不是一个存在的日期，请另选。',
      reversed: '两个日期先后颠倒，按从早到晚比较。',
      'unknown-catalogue': '没有这本目录，列出全部目录。',
      'unknown-show': '没有这种列法，只列不同。',
    },
    count: (a, b, listed, parts) => `${a} 与 ${b}：列出 ${listed} 行。全部各行中，${parts}。`,
    none: (a, b) => `${a} 与 ${b}：没有可列的行。`,
  },
  en: {
    here: 'Compare',
    modes: { label: 'What to compare', days: 'Two days', companies: 'Companies' },
    presets: {
      label: 'Days often compared',
      year: 'A year ago and today',
      past: day => `Before and after the latest change (${day})`,
      next: day => `Today and the next change (${day})`,
    },
    companies: 'Compare companies',
    companiesIntro:
      'What each company posts for the same charge, side by side. Market prices may lawfully differ; follow a price to its source.',
    charge: 'Charge',
    size: 'Container size',
    everySize: 'All sizes',
    case: 'In which case',
    differs: 'differs',
    noDate: 'undated',
    since: day => `since ${day}`,
    reference: ', for reference only',
    notFound: 'not found',
    noLists: 'No price list was found for this charge; please choose another.',
    allRows: count => `Show the other ${count} rows`,
    noSuchSize: 'There is no price for this size; all are shown. ',
    found: (name, lists, differing) =>
      lists === 1
        ? `${name}: only 1 list was found, so there is nothing to compare it with.`
        : `${name}: ${lists} lists side by side; ${differing === 0 ? 'no case differs in price' : `${differing} ${differing === 1 ? 'case differs' : 'cases differ'} in price`}.`,
    ofOne: 'Cases that only one list has',
    cases: count => (count === 1 ? '1 case' : `${count} cases`),
    title: 'Compare two days',
    intro: 'Choose two days to see, row by row, what is new, no longer listed, raised or lowered.',
    means:
      '“New” means that this site has no such row for the earlier day, which need not be when it was introduced; “cannot be compared” means that the rate on one of the days was not found. A row whose id changed shows as one row gone and one new.',
    undated: count => `${count} undated lists are left out: it is not known when they apply.`,
    noScript:
      'JavaScript is off in this browser, so nothing can be compared here. See “What changed” by date, or the page of each charge for its lists and earlier rates.',
    a: 'Earlier day',
    b: 'Later day',
    catalogue: 'Catalogue',
    everyCatalogue: 'All catalogues',
    show: 'Show',
    shows: { differences: 'Only differences', raised: 'Only increases', all: 'Everything' },
    go: 'Compare',
    row: 'Row',
    difference: 'Difference',
    by: 'Rule or list',
    rules: 'Set by rule',
    fee: 'Charge',
    feeId: 'No.',
    rowId: 'Row id',
    entityId: 'List id',
    on: day => day,
    notListed: 'not listed',
    unknown: 'rate not found',
    suspended: 'collection suspended',
    unconfirmed: 'not known whether collected',
    busy: 'Comparing…',
    failed: 'The data could not be loaded; the connection may be poor.',
    retry: 'Try again',
    download: 'Download CSV',
    faults: {
      missing: 'You are comparing a year ago with today: a day you did not choose is filled in like this.',
      'impossible-a': 'The earlier day does not exist; please choose another.',
      'impossible-b': 'The later day does not exist; please choose another.',
      reversed: 'The days are in the wrong order; they are compared from the earlier to the later.',
      'unknown-catalogue': 'There is no such catalogue; all are shown.',
      'unknown-show': 'There is no such choice; only differences are shown.',
    },
    count: (a, b, listed, parts) =>
      `${a} and ${b}: ${listed} ${listed === 1 ? 'row' : 'rows'} shown. Of all rows, ${parts}.`,
    none: (a, b) => `${a} and ${b}: no row to show.`,
  },
};

export function compareWords(lang: Lang): CompareWords {
  return all[lang];
}
