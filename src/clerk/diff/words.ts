// Words of the comparison of two states of the content, beside those of /changes/.
import type { Lang } from '#i18n/lang.ts';

type Kind = 'fee' | 'tariff' | 'relief' | 'entity' | 'channel' | 'document' | 'chooser' | 'file';

interface DiffWords {
  title: string;
  workingFolder: string;
  none: string;
  kinds: Record<Kind, string>;
  fates: Record<'new' | 'gone' | 'changed' | 'unread', string>;
  summary: (entries: number, warnings: number, addresses: number) => string;
  warnings: string;
  noWarnings: string;
  version: (from: string) => string;
  undated: string;
  newVersion: string;
  versionGone: string;
  corrected: string;
  eventGone: (text: string) => string;
  grade: (before: string, after: string) => string;
  rowsConcerned: (rows: string) => string;
  wording: (fields: string) => string;
  alike: (fields: string) => string;
  notGiven: string;
  unread: string;
  more: (count: number) => string;
  addresses: string;
  addressesMean: string;
  addressKinds: { added: string; changed: string; redirected: string; gone: string };
  rowsAdded: (count: number) => string;
  everyPage: string;
  layoutOnly: string;
  earlierFaults: (count: number) => string;
  fields: Record<string, string>;
  shortNotice: (days: number, assumed: boolean) => string;
  largeChange: (rows: string) => string;
  gradeLowered: (grade: string) => string;
  silentCorrection: (rows: string) => string;
  versionRemoved: string;
}

const zh: DiffWords = {
  title: '内容的变化',
  workingFolder: '工作文件夹',
  none: '公布的内容没有变化。',
  kinds: {
    fee: '收费项目',
    tariff: '公示价目',
    relief: '减免',
    entity: '收费主体',
    channel: '投诉渠道',
    document: '依据文件',
    chooser: '辨析',
    file: '其他文件',
  },
  fates: { new: '新增', gone: '不再有', changed: '有变化', unread: '前一状态读不懂，未作比较' },
  summary: (entries, warnings, addresses) => `${entries} 项有变化，${warnings} 处请再看一眼，涉及 ${addresses} 个网址`,
  warnings: '请再看一眼',
  noWarnings: '没有需要再看的地方。',
  version: from => `${from} 版`,
  undated: '无日期',
  newVersion: '新版本',
  versionGone: '版本被删去',
  corrected: '已公布的标准有改动',
  eventGone: text => `不再有：${text}`,
  grade: (before, after) => `可信程度：${before} → ${after}`,
  rowsConcerned: rows => `各行：${rows}`,
  wording: fields => `文字或出处：${fields}`,
  alike: fields => `金额写法相同，不同的是：${fields}`,
  notGiven: '未写',
  unread: '前一状态里的这个文件不合现在的格式，不知改了什么。请看文件本身。',
  more: count => `另有 ${count} 个`,
  addresses: '涉及的网址',
  addressesMean: '中文网址；英文在前面加 /en。有变化的只列首先写着它的页面，不列每个提到它的列表。',
  addressKinds: { added: '新增', changed: '有变化', redirected: '转到', gone: '不再有' },
  rowsAdded: count => `另有 ${count} 个新的行或条。`,
  everyPage: '改动的文件各页都用到：所有页面都可能不同。',
  layoutOnly: '只改了注释、次序或排版，公布的内容不变',
  earlierFaults: count => `前一状态有 ${count} 处通不过现在的检查；只比较了读得懂的部分。`,
  fields: {
    from: '施行日期',
    fromPrecision: '施行日期的精度',
    to: '最后一日',
    toPrecision: '最后一日的精度',
    published: '发布日期',
    change: '变更代码',
    basis: '依据',
    regime: '价格性质',
    ceiling: '最高限价',
    tax: '含税与否',
    suspended: '暂停',
    ended: '取消',
    effects: '减免内容',
    name: '名称',
    title: '标题',
    number: '文号',
    aliases: '别名',
    codes: '代码',
    catalogue: '目录',
    chargedBy: '收取方',
    collectedBy: '代收方',
    collectedFor: '代谁收',
    paidBy: '缴纳方',
    choice: '是否必收',
    markupAllowed: '可否加价',
    includes: '包含',
    includedIn: '并入',
    channels: '投诉渠道',
    attestation: '主体确认',
    roles: '身份',
    status: '状态',
    phone: '电话',
    url: '链接',
    checked: '查核',
    label: '行名',
    note: '说明',
    covers: '服务内容',
    example: '算例',
    when: '条件',
    free: '免费期',
    rounding: '尾数取舍',
    unit: '单位',
    currency: '币种',
    minimum: '最低',
    maximum: '最高',
    minimumQuantity: '起计数量',
    step: '计量进位',
    reductions: '减免',
    exemptUpTo: '免收数额',
    dated: '日期',
    issuers: '发文机关',
    clauses: '条款',
    summary: '摘要',
    conditions: '收取条件',
    reason: '理由',
    payable: '缴纳方式',
    slug: '文件名',
    readAt: '应查之处',
    otherReadings: '其他读数',
    lastConfirmed: '最近确认',
  },
  shortNotice: (days, assumed) =>
    assumed
      ? days < 0
        ? `提高，公布日期未见，而施行日已过 ${-days} 天：不知是否提前 30 天公布。`
        : `提高，公布日期未见，从今天到施行只有 ${days} 天，不足 30 天。`
      : days < 0
        ? `提高，施行后 ${-days} 天才公布，不足提前 30 天。`
        : `提高，从公布到施行只有 ${days} 天，不足 30 天。`,
  largeChange: rows => `变化超过一半：${rows}。请核对小数点、单位和原文。`,
  gradeLowered: grade => `原为官方文本，现为${grade}。`,
  silentCorrection: rows =>
    `已公布版本的标准改了，却没有更正代码 W：${rows}。是更正，请在 change 里加 W；是费率变了，请新增版本。`,
  versionRemoved: '公布过的版本被删去。收费结束请写 to 或 ended，不要删除。',
};

const en: DiffWords = {
  title: 'What changes in the content',
  workingFolder: 'working folder',
  none: 'Nothing that is published changes.',
  kinds: {
    fee: 'Charges',
    tariff: 'Posted lists',
    relief: 'Reliefs',
    entity: 'Charging entities',
    channel: 'Complaint channels',
    document: 'Documents',
    chooser: 'Choosers',
    file: 'Other files',
  },
  fates: {
    new: 'new',
    gone: 'gone',
    changed: 'changed',
    unread: 'not compared: the earlier state cannot be made out',
  },
  summary: (entries, warnings, addresses) =>
    `${count(entries, 'entry changes', 'entries change')}, ${count(warnings, 'point', 'points')} to look at again, ${count(addresses, 'address', 'addresses')} touched`,
  warnings: 'Look again',
  noWarnings: 'Nothing needs a second look.',
  version: from => `Version of ${from}`,
  undated: 'undated',
  newVersion: 'new version',
  versionGone: 'version removed',
  corrected: 'published rates edited',
  eventGone: text => `No longer: ${text}`,
  grade: (before, after) => `Reliability: ${before} → ${after}`,
  rowsConcerned: rows => `Rows: ${rows}`,
  wording: fields => `Wording or references: ${fields}`,
  alike: fields => `the amount reads the same; what differs: ${fields}`,
  notGiven: 'not given',
  unread: 'This file of the earlier state does not fit today’s format; what changed is not known. See the file itself.',
  more: count => `${count} more`,
  addresses: 'Addresses touched',
  addressesMean:
    'Chinese ones; English under /en. Changed are the pages that say it first, not every list that mentions it.',
  addressKinds: { added: 'New', changed: 'Changed', redirected: 'Leads to', gone: 'Gone' },
  rowsAdded: rows => `And ${count(rows, 'new row or article', 'new rows or articles')}.`,
  everyPage: 'A file that every page uses has changed: any page may differ.',
  layoutOnly: 'Only comments, order or layout; nothing that is published',
  earlierFaults: faults =>
    `The earlier state has ${count(faults, 'fault', 'faults')} by today’s check; only what could be made out is compared.`,
  fields: {
    from: 'first day',
    fromPrecision: 'precision of the first day',
    to: 'last day',
    toPrecision: 'precision of the last day',
    published: 'published',
    change: 'amendment code',
    basis: 'basis',
    regime: 'price regime',
    ceiling: 'upper limit',
    tax: 'with VAT or without',
    suspended: 'suspension',
    ended: 'end',
    effects: 'effects',
    name: 'name',
    title: 'title',
    number: 'number',
    aliases: 'other names',
    codes: 'codes',
    catalogue: 'catalogue',
    chargedBy: 'charged by',
    collectedBy: 'collected by',
    collectedFor: 'collected for',
    paidBy: 'paid by',
    choice: 'choice',
    markupAllowed: 'markup allowed',
    includes: 'includes',
    includedIn: 'included in',
    channels: 'channels',
    attestation: 'confirmed by the entity',
    roles: 'roles',
    status: 'status',
    phone: 'telephone',
    url: 'link',
    checked: 'checking',
    label: 'label',
    note: 'note',
    covers: 'scope',
    example: 'worked example',
    when: 'conditions',
    free: 'free time',
    rounding: 'rounding',
    unit: 'unit',
    currency: 'currency',
    minimum: 'minimum',
    maximum: 'maximum',
    minimumQuantity: 'least quantity',
    step: 'step',
    reductions: 'reductions',
    exemptUpTo: 'exempt amount',
    dated: 'dated',
    issuers: 'issuers',
    clauses: 'clauses',
    summary: 'summary',
    conditions: 'when it may be charged',
    reason: 'reason',
    payable: 'how to pay',
    slug: 'file name',
    readAt: 'where to read it',
    otherReadings: 'other readings',
    lastConfirmed: 'last confirmed',
  },
  shortNotice: (days, assumed) =>
    assumed
      ? days < 0
        ? `An increase whose publication was not seen, in effect for ${count(-days, 'day', 'days')}: whether 30 days’ notice was given is not known.`
        : `An increase whose publication was not seen, in effect ${count(days, 'day', 'days')} from today: under 30 days’ notice.`
      : days < 0
        ? `An increase, published ${count(-days, 'day', 'days')} after it took effect: under 30 days’ notice.`
        : `An increase, published ${count(days, 'day', 'days')} ahead: under 30 days’ notice.`,
  largeChange: rows => `Changes by more than half: ${rows}. Check the decimal point, the unit and the source.`,
  gradeLowered: grade => `Was an official text, now: ${grade.toLowerCase()}.`,
  silentCorrection: rows =>
    `Rates of a published version were edited without the correction code W: ${rows}. A correction: add W to change. A new rate: add a version.`,
  versionRemoved: 'A published version was removed. Where a charge ends, write to or ended; never delete.',
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const all: Record<Lang, DiffWords> = { zh, en };

export function diffWords(lang: Lang): DiffWords {
  return all[lang];
}
