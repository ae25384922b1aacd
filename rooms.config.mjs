// The rooms of src/, and for each the rooms that it may import from. The linter enforces this table (eslint.config.mjs) and
// docs/architecture.md prints it. A room stands below every room that imports from it: there is no circle.

const core = ['time', 'text', 'schema', 'case', 'domain', 'i18n', 'reading', 'output'];
/** What a feature stands on; its pages also ask for the catalogue and for small parts that pages share. */
const feature = [...core, 'parts', 'catalogue.ts'];
const tools = ['bill', 'compare', 'complain', 'estimate', 'free-time', 'indicators', 'measures', 'search'].map(
  name => `tools/${name}`,
);

/** @type {Readonly<Record<string, { says: string, may: readonly string[] }>>} */
export const rooms = {
  time: { says: '日期与期间 · days and spans', may: [] },
  text: { says: '名称的写法、像与不像 · how names are written, and how alike they are', may: [] },
  schema: {
    says: '每种数据文件的形状，编码和指向都有标记 · the shape of each data file; codes and references marked',
    may: ['time'],
  },
  case: { says: '条件是否相合 · whether conditions go together', may: ['schema', 'time'] },
  domain: {
    says: '收费目录是什么，哪天什么有效、多少钱、变了什么 · the catalogue; what holds on a day, what it costs, what changed',
    may: ['case', 'schema', 'text', 'time'],
  },
  catalogue: {
    says: '读、查、合成一个目录 · files → one checked catalogue',
    may: ['domain', 'case', 'schema', 'text', 'time'],
  },
  i18n: { says: '两种语言的文字 · words in two languages', may: ['domain', 'schema', 'time'] },
  reading: {
    says: '读别人写的表、单位、价格 · what others write: sheets, units, prices',
    may: ['domain', 'schema', 'text', 'time'],
  },
  output: {
    says: '写成 Atom、日历、CSV、JSON、JSON-LD · formats, feeds, open data, what hosts are told',
    may: ['i18n', 'domain', 'case', 'schema', 'text', 'time'],
  },
  parts: {
    says: '各页共用的小块 · small parts that pages share',
    may: ['i18n', 'domain', 'schema', 'time', 'catalogue.ts'],
  },
  'tools/book': { says: '工具用的收费簿 · a fee as tools in the browser know it', may: core },
  'tools/complain': { says: '投诉向导 · the complaint guide', may: feature },
  'tools/free-time': { says: '免费期 · free time', may: feature },
  'tools/search': { says: '搜索 · the search', may: feature },
  'tools/compare': { says: '两天对比 · two days compared', may: feature },
  'tools/indicators': { says: '指标 · indicators', may: feature },
  'tools/measures': { says: '政策措施 · measures of policies', may: [...feature, 'tools/search'] },
  'tools/estimate': { says: '估算 · the estimate', may: [...feature, 'tools/book', 'tools/free-time'] },
  'tools/bill': { says: '核对账单 · the check of a bill', may: [...feature, 'tools/book', 'tools/complain'] },
  site: { says: '页面的框架和条目页 · the frame of pages, and the page of an entry', may: [...feature, ...tools] },
  'clerk/hints': { says: '编辑器的提示 · hints for editors', may: ['catalogue', 'domain', 'schema'] },
  'clerk/edit': {
    says: '改数据文件，保留原样 · edits of data files that keep their hand',
    may: ['clerk/hints', 'catalogue', 'domain', 'schema', 'time'],
  },
  'clerk/new': {
    says: '一问一答新建 · new entries by question',
    may: ['clerk/edit', 'catalogue', 'domain', 'schema', 'text', 'time'],
  },
  'clerk/import': {
    says: '导入价目表 · lists from spreadsheets',
    may: ['clerk/edit', 'reading', 'output', 'domain', 'schema', 'text', 'time'],
  },
  'clerk/diff': {
    says: '公布前看变化 · what changes before it goes out',
    may: ['tools/compare', 'catalogue', 'domain', 'i18n', 'schema', 'time'],
  },
  entries: {
    says: '目录与内容集合的条目互换 · the catalogue as entries of collections, and back',
    may: ['catalogue', 'domain', 'time'],
  },
  integration: {
    says: '网站怎样由 Astro 生成 · how Astro makes this site',
    may: ['entries', 'catalogue', 'domain', 'i18n', 'output', 'schema', 'time', 'tools/search'],
  },
  release: {
    says: '一直保持最新 · the site kept current',
    may: ['integration', 'entries', 'catalogue', 'domain', 'schema', 'time'],
  },
  'content.config.ts': { says: '内容集合 · the collections', may: ['entries', 'catalogue', 'schema'] },
  'collections.ts': { says: '页面取条目 · entries for pages', may: ['entries', 'domain'] },
  'catalogue.ts': {
    says: '页面用的目录 · the catalogue for pages',
    may: ['collections.ts', 'entries', 'catalogue', 'domain'],
  },
  'middleware.ts': { says: '每页写出之前 · what every page passes before it is written', may: ['i18n'] },
  pages: { says: '路由 · routes', may: [...feature, ...tools, 'site', 'collections.ts'] },
  cli: {
    says: '命令 · commands',
    may: [
      'clerk/diff',
      'clerk/edit',
      'clerk/hints',
      'clerk/import',
      'clerk/new',
      'catalogue',
      'integration',
      'release',
      'tools/bill',
      'tools/search',
      'domain',
      'i18n',
      'output',
      'reading',
      'schema',
      'text',
      'time',
    ],
  },
};

/** Rooms on one line where none of them stands on another, the lowest line first: the drawing of docs/architecture.md. */
export function storeys() {
  const placed = new Map();
  const heightOf = name => {
    if (!placed.has(name)) placed.set(name, 1 + Math.max(-1, ...rooms[name].may.map(heightOf)));
    return placed.get(name);
  };
  const lines = [];
  for (const name of Object.keys(rooms)) (lines[heightOf(name)] ??= []).push(name);
  return lines;
}

/** The same as text: the highest line first, so that each line stands on those below it. */
export function drawing() {
  return storeys()
    .map(names => names.join(' · '))
    .reverse()
    .join('\n');
}
