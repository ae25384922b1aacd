// Words of the home page and of the lists of charges.
import type { Lang } from './lang.ts';

interface Task {
  name: string;
  says: string;
}

interface ListWords {
  /** What the site is, in one line. */
  whatThisIs: (count: number) => string;
  tasks: string;
  taskBill: Task;
  taskEstimate: Task;
  taskFreeTime: Task;
  taskComplain: Task;
  byWhom: string;
  byWhomAll: string;
  toCome: string;
  justChanged: string;
  call: (number: string) => string;
  /** Still charged, no longer charged. */
  live: string;
  ended: string;
  byCharger: string;
  byLetter: string;
  /** Which lists: charged or not, and in which order. */
  which: string;
  order: string;
  letters: string;
  columns: { name: string; who: string; price: string; terms: string; since: string; state: string };
  notFound: string;
  chargersNotFound: string;
  wordsTitle: string;
  wordsIntro: string;
  wordsShort: string;
  count: (count: number) => string;
  meanings: (count: number) => string;
  undated: string;
  withList: string;
  withoutList: string;
  events: {
    published: (future: boolean) => string;
    list: (count: number) => string;
    paused: string;
    ended: (future: boolean) => string;
    suspensionBegins: (future: boolean) => string;
    suspensionEnds: string;
    suspensionEndsOpen: string;
    reliefBegins: (future: boolean) => string;
    reliefEnds: (future: boolean) => string;
  };
}

const zh: ListWords = {
  whatThisIs: count => `${count} 项收费，说清谁能收、最多多少、凭什么。每个数字都写明出处。`,
  tasks: '您要办什么',
  taskBill: { name: '核对账单', says: '把账单粘进来，逐行看该不该收' },
  taskEstimate: { name: '这批货、这条船要花多少', says: '答几个问题，列出会遇到的收费' },
  taskFreeTime: { name: '免费到哪天', says: '堆存、用箱、申报、缴税的最后一天' },
  taskComplain: { name: '收多了，找谁', says: '找对电话，带好证据' },
  byWhom: '按谁收的找',
  byWhomAll: '全部收费',
  toCome: '将要变',
  justChanged: '刚变',
  call: number => `打 ${number}`,
  live: '还在收',
  ended: '已取消',
  byCharger: '按谁收',
  byLetter: '按拼音',
  which: '看哪些收费',
  order: '怎样排',
  letters: '字母',
  columns: { name: '名称', who: '谁收', price: '现价', terms: '哪种情形', since: '自何时', state: '状态' },
  notFound: '没查到',
  chargersNotFound: '收费方的价没查到',
  wordsTitle: '叫法容易混的',
  wordsIntro: '账单上常见、却可能指不同收费的叫法。先分清是哪一项，再看该不该收。',
  wordsShort: '账单上的叫法有几种意思？先在这里分清：',
  count: count => `${count} 项`,
  meanings: count => `${count} 种`,
  undated: '没写日期',
  withList: '查到价目的',
  withoutList: '没查到价目的',
  events: {
    published: future => (future ? '新标准将施行' : '新标准施行'),
    list: count => `公布价目 ${count} 项`,
    paused: '公布了新标准，但仍在暂停征收',
    ended: future => (future ? '将取消，不能再收' : '取消，不能再收'),
    suspensionBegins: future => (future ? '将暂停征收' : '暂停征收'),
    suspensionEnds: '暂停期满，恢复征收',
    suspensionEndsOpen: '暂停期满，之后收不收还没有公布',
    reliefBegins: future => (future ? '减免将开始' : '减免开始'),
    reliefEnds: future => (future ? '减免将结束' : '减免结束'),
  },
};

const en: ListWords = {
  whatThisIs: count => `${count} charges: who may charge them, how much at most, and why. Every figure has its source.`,
  tasks: 'What do you need to do?',
  taskBill: { name: 'Check a bill', says: 'Paste it and see line by line what is allowed' },
  taskEstimate: {
    name: 'What this shipment or port call will cost',
    says: 'A few questions, and every charge you may meet',
  },
  taskFreeTime: { name: 'Free until which day?', says: 'Last day for storage, containers, declaration, duty' },
  taskComplain: { name: 'Overcharged? Whom to call', says: 'The right number, with the right evidence' },
  byWhom: 'Find by who charges',
  byWhomAll: 'All charges',
  toCome: 'Coming changes',
  justChanged: 'Latest changes',
  call: number => `Call ${number}`,
  live: 'Still charged',
  ended: 'Ended',
  byCharger: 'By who charges',
  byLetter: 'A to Z',
  which: 'Which charges',
  order: 'Order',
  letters: 'Letters',
  columns: {
    name: 'Charge',
    who: 'Charged by',
    price: 'Price today',
    terms: 'In which case',
    since: 'Since',
    state: 'State',
  },
  notFound: 'Not found',
  chargersNotFound: 'Own price not found',
  wordsTitle: 'Confusing names',
  wordsIntro:
    'Names common on bills that may stand for different charges. First see which charge is meant, then whether it is allowed.',
  wordsShort: 'Does the name on your bill have several meanings? Tell them apart here:',
  count: count => String(count),
  meanings: count => (count === 1 ? '1 meaning' : `${count} meanings`),
  undated: 'undated',
  withList: 'Price list found',
  withoutList: 'No price list found',
  events: {
    published: future => (future ? 'new rates take effect' : 'new rates took effect'),
    list: count => (count === 1 ? 'posted 1 price' : `posted ${count} prices`),
    paused: 'new rates announced, but collection is still suspended',
    ended: future => (future ? 'ends; may not be charged from then on' : 'ended; may no longer be charged'),
    suspensionBegins: future => (future ? 'collection will be suspended' : 'collection suspended'),
    suspensionEnds: 'suspension over, collection resumes',
    suspensionEndsOpen: 'suspension ends; what follows has not been announced',
    reliefBegins: future => (future ? 'relief begins' : 'relief began'),
    reliefEnds: future => (future ? 'relief ends' : 'relief ended'),
  },
};

export function listWords(lang: Lang): ListWords {
  return { zh, en }[lang];
}
