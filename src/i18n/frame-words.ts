// Words of the frame that stands around every page: who speaks, where one is, where one can go.
import type { Lang } from './lang.ts';

interface FrameWords {
  /** Said on every page unless an authority runs the site. */
  notOfficial: string;
  whoCompiles: string;
  updatedTo: (day: string) => string;
  /** Large text, and back from it: what fits a phone, and what is said beside it where there is room. */
  larger: readonly [brief: string, more: string];
  usual: readonly [brief: string, more: string];
  where: string;
  mainMenu: string;
  bottomMenu: string;
  contents: string;
  /** Names of the main sections, short enough for a thumb’s bar. */
  sections: Record<'fees' | 'bill' | 'reckon' | 'complain' | 'rules' | 'data' | 'about' | 'menu', string>;
  map: {
    title: string;
    groups: Record<'look' | 'reckon' | 'rules' | 'about', string>;
    entities: string;
    ended: string;
    words: string;
    bill: string;
    estimate: string;
    freeTime: string;
    complain: string;
    channels: string;
    documents: string;
    measures: string;
    changes: string;
    compare: string;
    standards: string;
    data: string;
    sure: string;
    indicators: string;
    about: string;
    contact: string;
  };
  licence: string;
  report: string;
}

const zh: FrameWords = {
  notOfficial: '独立汇编，不是政府网站',
  whoCompiles: '由谁维护、怎样核对',
  updatedTo: day => `数据更新到 ${day}`,
  larger: ['大字', ''],
  usual: ['标准', '字号'],
  where: '位置',
  mainMenu: '主要栏目',
  bottomMenu: '常用',
  contents: '本页内容',
  sections: {
    fees: '查收费',
    bill: '核对账单',
    reckon: '算费用、免费期',
    complain: '投诉',
    rules: '规定与变动',
    data: '数据下载',
    about: '关于',
    menu: '全部栏目',
  },
  map: {
    title: '全部栏目',
    groups: { look: '查', reckon: '算', rules: '规定与变动', about: '关于' },
    entities: '谁在收',
    ended: '已取消的收费',
    words: '容易混的叫法',
    bill: '核对账单',
    estimate: '估算费用',
    freeTime: '免费期',
    complain: '收多了怎么投诉',
    channels: '投诉电话和渠道',
    documents: '法规和文件',
    measures: '政策措施',
    changes: '收费变动',
    compare: '比较两天',
    standards: '多久该办完',
    data: '数据下载',
    sure: '数字可靠吗，还缺什么',
    indicators: '指标',
    about: '关于本站',
    contact: '联系与更正',
  },
  licence: '数据许可',
  report: '这一页有错？告诉我们',
};

const en: FrameWords = {
  notOfficial: 'Independent, not a government website',
  whoCompiles: 'who compiles it and how it is checked',
  updatedTo: day => `Data updated to ${day}`,
  larger: ['Large', ' text'],
  usual: ['Normal', ' text'],
  where: 'Breadcrumb',
  mainMenu: 'Main sections',
  bottomMenu: 'Shortcuts',
  contents: 'On this page',
  sections: {
    fees: 'Charges',
    bill: 'Check a bill',
    reckon: 'Costs and free time',
    complain: 'Complain',
    rules: 'Rules and changes',
    data: 'Data',
    about: 'About',
    menu: 'Menu',
  },
  map: {
    title: 'All sections',
    groups: { look: 'Look up', reckon: 'Work out', rules: 'Rules and changes', about: 'About' },
    entities: 'Who charges',
    ended: 'No longer charged',
    words: 'Confusing names',
    bill: 'Check a bill',
    estimate: 'Estimate the costs',
    freeTime: 'Free time',
    complain: 'How to complain',
    channels: 'Complaint channels',
    documents: 'Laws and documents',
    measures: 'Policy measures',
    changes: 'What changed',
    compare: 'Compare two days',
    standards: 'How long operations may take',
    data: 'Data downloads',
    sure: 'Reliability and gaps',
    indicators: 'Indicators',
    about: 'About this site',
    contact: 'Corrections',
  },
  licence: 'Data licence',
  report: 'Something wrong on this page? Tell us',
};

export const frameWords = (lang: Lang): FrameWords => ({ zh, en })[lang];
