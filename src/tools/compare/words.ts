// Words of /compare/, apart from the others: its script needs them, and not the whole dictionary.
import type { Fault, Show } from './request.ts';
import type { Lang } from '#i18n/lang.ts';

interface CompareWords {
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
    title: '比较两天的收费',
    intro: '选两个日期，逐行看哪些收费新列、不再列、提高或降低。',
    means:
      '“新列”是说前一日本站没有这一行，不一定是新设；“无从比较”是其中一日的标准没有读到。行编号换过的，会列成一行不再列、一行新列。',
    undated: count => `日期不详的 ${count} 份价目不知何时有效，不在比较之内。`,
    noScript: '比较需要脚本。没有脚本时，可在“收费变动”里按日期看，或在每项收费页的“沿革”里看各个版本。',
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
    unknown: '标准不详',
    suspended: '暂停征收',
    unconfirmed: '状态未确认',
    busy: '正在比较…',
    failed: '没能取到数据，可能是网络不好。',
    retry: '再试一次',
    download: '下载 CSV',
    faults: {
      missing: '日期没有写全：空缺的后一日取本站生成之日，前一日取一年之前。',
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
    title: 'Compare two days',
    intro: 'Choose two days to see, row by row, what is new, no longer listed, raised or lowered.',
    means:
      '“New” means that this site has no such row for the earlier day, which need not be when it was introduced; “cannot be compared” means that the rate on one of the days was not read. A row whose id changed shows as one row gone and one new.',
    undated: count => `${count} lists without a date are left out: when they hold is not known.`,
    noScript:
      'Comparing needs script. Without it, see What changed, by date, or the versions under History on the page of each charge.',
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
    unknown: 'rate not known',
    suspended: 'collection suspended',
    unconfirmed: 'status not confirmed',
    busy: 'Comparing…',
    failed: 'The data could not be fetched; the connection may be poor.',
    retry: 'Try again',
    download: 'Download CSV',
    faults: {
      missing: 'A day was left out: the later one is then the day this site was built, the earlier one a year before.',
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
