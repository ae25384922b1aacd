// Words of /about/: what this is, who compiles it, how figures come here and are checked, what may be done with the data.
import type { Lang } from './lang.ts';

interface AboutWords {
  title: string;
  what: string;
  /** The region, and how much is held. */
  whatIs: (region: string, fees: number, entities: number, documents: number) => string;
  whatFree: string;
  notOfficial: string;
  noDecision: string;
  who: string;
  compiledBy: string;
  reach: string;
  how: string;
  steps: readonly string[];
  grades: string;
  gradesMean: string;
  sure: string;
  data: string;
  dataMeans: string;
  licence: (name: string) => string;
  files: { fees: string; index: string; schema: string; changes: string; feed: string; calendar: string };
  repository: string;
  reading: string;
  readingLarge: string;
  readingKeys: string;
}

const zh: AboutWords = {
  title: '关于本站',
  what: '这是什么',
  whatIs: (region, fees, entities, documents) =>
    `本站收集在${region}口岸可能碰到的收费：谁可以收、最多多少、从哪天起、凭哪份文件，收多了找谁。现在有 ${fees} 项收费、${entities} 家收费单位、${documents} 份文件和公示。`,
  whatFree: '查看不要钱，也不用登录。填进核对账单、估算、免费期、投诉里的内容只留在自己的设备上，不会发给本站。',
  notOfficial: '本站是独立汇编，不是政府网站，也不代表任何机关。',
  noDecision: '本站帮你弄清该问什么、凭什么问；能不能收、退不退，由主管机关决定。',
  who: '由谁维护',
  compiledBy: '编者',
  reach: '怎样联系、报告错误',
  how: '数字怎样核对',
  steps: [
    '先找官方文件。读不到官方文件的，才用新闻、行业资料或企业自己的公示，并写明是哪一种。',
    '每个数字旁写着出处、依据的文件和条次、从哪天起，可以一直点到原文。',
    '没查到的写“还没查到”，并写明该查哪份文件。不补、不估、不四舍五入。',
    '两个来源说的不一样，两个都列出来，不替读者选。',
    '取消了的收费不删除，写明从哪天起、凭哪份文件。',
    '每次更新前，程序把全部数据查一遍：没有依据的、日期打架的、算例算不对的，都不会发布。',
  ],
  grades: '把握有多大',
  gradesMean: '每个数字标着下面的一种：',
  sure: '数字可靠吗，还缺什么',
  data: '数据下载',
  dataMeans: '全部收费都有机器可读的文件，地址长期不变。',
  licence: name => `数据可以按 ${name} 自由使用，写明出处即可。`,
  files: {
    fees: '全部收费、历次版本和各家价目',
    index: '有哪些文件、数据版本、校验码',
    schema: '文件的结构说明',
    changes: '历次变动',
    feed: '变动的订阅（Atom）',
    calendar: '生效日期的日历',
  },
  repository: '数据和程序公开在',
  reading: '看不清、用不惯',
  readingLarge:
    '页首的“大字”把全站的字放大，下次再来还在。浏览器关闭了 JavaScript 的，它只管当前这一页，请改用浏览器自己的缩放。',
  readingKeys: '全站都能只用键盘。关闭 JavaScript 也能读，核对账单、估算等工具除外。',
};

const en: AboutWords = {
  title: 'About this site',
  what: 'What this is',
  whatIs: (region, fees, entities, documents) =>
    `This site brings together the charges you may meet at the ports of ${region}: who may charge them, the most they may be, from which day, under which rule, and where to complain. It covers ${fees} charges, ${entities} companies and authorities that charge, and ${documents} documents and posted price lists.`,
  whatFree:
    'It is free and needs no account. What you type into the bill check, the estimate, free time or the complaint guide stays on your device and is never sent to this site.',
  notOfficial: 'It is an independent compilation, not a government website, and speaks for no authority.',
  noDecision:
    'It helps you work out what to ask and which rule to point to. Whether a charge is allowed or refunded is for the competent authority to decide.',
  who: 'Who compiles it',
  compiledBy: 'Compiled by',
  reach: 'Contact, and how to report an error',
  how: 'How figures are checked',
  steps: [
    'Official documents come first. Only where we could not get one do we use news reports, trade sources or a company’s own price list, and we say which.',
    'Beside each figure are its source, the document and clause behind it, and the day it took effect, with links to the original.',
    'What we have not found is marked “not found yet”, with the document to look in. Nothing is filled in, estimated or rounded.',
    'Where two sources disagree, both are shown.',
    'A charge that has ended is kept, with the day and the document that ended it.',
    'Before each update a program checks all data: nothing is published with a missing basis, dates that collide or a worked example that does not add up.',
  ],
  grades: 'How sure we are',
  gradesMean: 'Each figure carries one of these:',
  sure: 'How reliable, and what is missing',
  data: 'Data downloads',
  dataMeans: 'Every charge comes as a machine-readable file at a permanent address.',
  licence: name => `The data may be used freely under ${name}, with attribution.`,
  files: {
    fees: 'All charges, all versions, all posted lists',
    index: 'Which files there are, data version, hashes',
    schema: 'The structure of the files',
    changes: 'All changes',
    feed: 'Changes to subscribe to (Atom)',
    calendar: 'Calendar of dates of effect',
  },
  repository: 'The data and the program are public at',
  reading: 'Reading made easier',
  readingLarge:
    '“Large text” at the top enlarges the text of the whole site and is remembered. With JavaScript off it works for the current page only: use the browser’s own zoom instead.',
  readingKeys:
    'Everything works by keyboard alone. All pages can be read with JavaScript off, except the tools that calculate.',
};

export const aboutWords = (lang: Lang): AboutWords => ({ zh, en })[lang];
