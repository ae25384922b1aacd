// Words of /complain/, apart from the others: its script needs them, and not the whole dictionary.
import type { Deadline } from '#domain/complaint/deadlines.ts';
import type { LawPrices } from '#schema/complaint-guide.ts';
import type { Lang } from '#i18n/lang.ts';

interface ComplainWords {
  title: string;
  intro: string;
  privacy: string;
  none: string;
  start: string;
  /** On an entry: what the button says. */
  tooMuch: string;
  what: string;
  whatHint: string;
  toEntry: string;
  by: string;
  role: string;
  wrong: string;
  again: string;
  answer: string;
  chooseFirst: string;
  answerFor: (parts: string) => string;
  first: string;
  why: string;
  basis: string;
  law: string;
  /** What a clause about one kind of price is about. */
  lawPrices: Record<LawPrices, string>;
  limits: string;
  noLimits: string;
  due: Record<Deadline['because'], (by: string, extended: string | null) => string>;
  countedNote: string;
  give: string;
  asked: Record<'rule' | 'advice', string>;
  notHere: string;
  then: string;
  grade: string;
  facts: string;
  factsHint: string;
  who: string;
  date: string;
  amount: string;
  amountHint: string;
  letter: string;
  letterHint: string;
  chinese: string;
  english: string;
  copy: string;
  copied: string;
  notCopied: string;
  mail: string;
  print: string;
  all: string;
  allIntro: string;
  anybody: string;
  columns: { by: string; role: string; wrong: string; first: string; reason: string; limits: string };
  details: string;
  laws: string;
  evidence: string;
  doors: string;
  change: string;
  more: string;
}

const zh: ComplainWords = {
  title: '投诉向导',
  intro: '选三项，就知道先找谁、凭哪一条、多久有答复，还有一份写好的文字。',
  privacy: '你填的内容不保存、不发送，只在这一页里用。',
  none: '本站还没有投诉向导，请看投诉渠道。',
  start: '收费不对？一步步找到该找的渠道',
  tooMuch: '收多了？找谁投诉',
  what: '收了什么',
  whatHint: '账单上的名称',
  toEntry: '看这项收费的规定',
  by: '谁收的？',
  role: '你是以什么身份付的？',
  wrong: '哪里不对？',
  again: '从头再选',
  answer: '答案',
  chooseFirst: '选完三项，答案在这里。',
  answerFor: parts => `情形：${parts}`,
  first: '先找',
  why: '为什么',
  basis: '依据',
  law: '哪一条管这件事',
  lawPrices: { set: '只管政府定价、政府指导价', posted: '管收费方自己公示的价' },
  limits: '多久有答复',
  noLimits: '没查到它的办理期限。',
  due: {
    assumed: by => `若从今天起算：${by}`,
    'after-step': (by, extended) => `前一步若用足期限，最迟 ${extended ?? by}`,
    charged: by => `从你填的日期起算：${by}`,
    unstated: (by, extended) => `从今天起算：${by}${extended === null ? '' : `，延长的到 ${extended}`}`,
  },
  countedNote:
    '日期从今天往后数，当天不算。规定里没查到从哪天起算的，按今天提出算。工作日按周一至周五数，不含法定节假日的调整，实际可能更晚。',
  give: '要给什么',
  asked: { rule: '规定要求', advice: '建议带上' },
  notHere: '走不通的路',
  then: '不行再找',
  grade: '可靠程度',
  facts: '写进文字里的事实（可不填）',
  factsHint: '不填的地方留空格，打印后可以手写。',
  who: '收费单位',
  date: '收费日期或决定日期',
  amount: '金额（照账单写）',
  amountHint: '如 450；外币写明币种',
  letter: '可以直接用的文字',
  letterHint: '发出前自己再读一遍，只写你能证明的。',
  chinese: '中文',
  english: '英文对照',
  copy: '复制',
  copied: '已复制。',
  notCopied: '没能复制，请长按文字选取。',
  mail: '用邮件写',
  print: '打印',
  all: '所有情形',
  allIntro: '每种情形先找谁、为什么、多久有答复。',
  anybody: '都一样',
  columns: { by: '谁收的', role: '身份', wrong: '哪里不对', first: '先找，再找', reason: '为什么', limits: '期限' },
  details: '各种情形怎么办',
  laws: '哪一条管哪件事',
  evidence: '要准备的材料',
  doors: '走不通的路',
  change: '改',
  more: '更多情况（可不填）：收的是哪一项',
};

const en: ComplainWords = {
  title: 'Complaint guide',
  intro:
    'Make three choices to see whom to go to first, which clause to cite and when a reply is due, with a letter ready to send.',
  privacy: 'What you enter is not stored and not sent. It stays on this page.',
  none: 'There is no complaint guide here yet; see the complaint channels.',
  start: 'Charged wrongly? Find the right channel step by step',
  tooMuch: 'Overcharged? How to complain',
  what: 'What was charged',
  whatHint: 'As the bill calls it',
  toEntry: 'See the rules on this charge',
  by: 'Who charged it?',
  role: 'In what capacity did you pay?',
  wrong: 'What is wrong?',
  again: 'Start again',
  answer: 'Answer',
  chooseFirst: 'Make the three choices; the answer then appears here.',
  answerFor: parts => `Situation: ${parts}`,
  first: 'Go first to',
  why: 'Why',
  basis: 'Legal basis',
  law: 'Which clause covers this',
  lawPrices: { set: 'covers set and guided prices only', posted: 'covers prices that the charger posts' },
  limits: 'When a reply is due',
  noLimits: 'We found no time limit for them.',
  due: {
    assumed: by => `counted from today: ${by}`,
    'after-step': (by, extended) => `if the step before takes all its time: ${extended ?? by} at the latest`,
    charged: by => `counted from the day you entered: ${by}`,
    unstated: (by, extended) =>
      `counted from today: ${by}${extended === null ? '' : `, with the extension ${extended}`}`,
  },
  countedNote:
    'Dates are counted from today, which itself does not count. Where the rule does not say when counting starts, it is counted as if filed today. Working days are Monday to Friday; public holidays are not taken into account, so the real date may be later.',
  give: 'What to provide',
  asked: { rule: 'required by rule', advice: 'advised' },
  notHere: 'What will not work',
  then: 'If that does not help',
  grade: 'How sure',
  facts: 'Facts for the letter (optional)',
  factsHint: 'What you leave out stays blank, to be filled in by hand.',
  who: 'Who charged it',
  date: 'Day of the charge or the decision',
  amount: 'Amount, as on the bill',
  amountHint: 'such as 450; name any other currency',
  letter: 'A letter to send',
  letterHint: 'Read it once more before sending, and state only what you can show.',
  chinese: 'Chinese, to be sent',
  english: 'English, for reference',
  copy: 'Copy the Chinese',
  copied: 'Copied.',
  notCopied: 'It could not be copied; select the text instead.',
  mail: 'Write an e-mail',
  print: 'Print',
  all: 'All situations',
  allIntro: 'For each situation: whom to go to first, why, and when a reply is due.',
  anybody: 'Either',
  columns: {
    by: 'Who charged',
    role: 'You are',
    wrong: 'What is wrong',
    first: 'First, then',
    reason: 'Why',
    limits: 'Time limits',
  },
  details: 'What to do in each situation',
  laws: 'Which clause covers what',
  evidence: 'What to have ready',
  doors: 'What will not work',
  change: 'Change',
  more: 'More (optional): which charge it was',
};

const all: Record<Lang, ComplainWords> = { zh, en };

export function complainWords(lang: Lang): ComplainWords {
  return all[lang];
}
