// The text of a complaint, in Chinese to be sent and in English to read along. Facts only as they were given; blanks stay blank.
import type { ComplaintRole } from '#schema/complaint-guide.ts';
import type { Day } from '#time/day.ts';
import type { Lang } from '#i18n/lang.ts';
import { longDate } from '#i18n/long-date.ts';
import { colon } from '#i18n/punctuation.ts';

export interface LetterFacts {
  title: string;
  to: string;
  role: ComplaintRole;
  who: string;
  what: string;
  /** As on the bill; a bare figure is in the currency of the country. */
  amount: string;
  charged: Day | '';
  states: string;
  /** Clauses as they are cited. */
  laws: readonly string[];
  /** Addresses of the entry as it held on the day. */
  links: readonly string[];
  asks: string;
  give: readonly string[];
  today: Day;
}

const BLANK = '________';

interface Phrases {
  to: string;
  from: Record<ComplaintRole, string>;
  against: string;
  charge: (day: string, what: string, amount: string) => string;
  /** A figure that names no currency. */
  yuan: (figure: string) => string;
  /** Where neither a charge nor an amount is named. */
  happened: string;
  problem: string;
  laws: string;
  links: string;
  asks: string;
  enclosed: string;
  signed: string;
}

const phrases: Record<Lang, Phrases> = {
  zh: {
    to: '致',
    from: {
      company: `我方（企业）：${BLANK}\n联系人、电话、地址：${BLANK}`,
      consumer: `我（消费者）：${BLANK}\n电话、地址：${BLANK}`,
    },
    against: '对方',
    charge: (day, what, amount) => `经过：${day}，对方就“${what}”收取 ${amount}。`,
    yuan: figure => `${figure} 元`,
    happened: `经过（何时、何地、何事）：${BLANK}`,
    problem: '问题',
    laws: '有关规定',
    links: '当日有效的标准和依据',
    asks: '请求',
    enclosed: '随附',
    signed: `签名或盖章：${BLANK}`,
  },
  en: {
    to: 'To',
    from: {
      company: `We (a business): ${BLANK}\nContact, phone, address: ${BLANK}`,
      consumer: `I (a consumer): ${BLANK}\nPhone, address: ${BLANK}`,
    },
    against: 'Against',
    charge: (day, what, amount) => `What happened: on ${day} they charged ${amount} for “${what}”.`,
    yuan: figure => `CNY ${figure}`,
    happened: `What happened (when, where, what): ${BLANK}`,
    problem: 'What is wrong',
    laws: 'Rules concerned',
    links: 'Rates and legal basis in force on the day',
    asks: 'What we ask for',
    enclosed: 'Enclosed',
    signed: `Signature or seal: ${BLANK}`,
  },
};

/** Plain text, lines parted by line feeds. */
export function letterText(facts: LetterFacts, lang: Lang): string {
  const p = phrases[lang];
  const day = facts.charged === '' ? BLANK : longDate(facts.charged, lang);
  const amount = /^\d[\d,.]*$/u.test(facts.amount) ? p.yuan(facts.amount) : facts.amount;
  const headed = (head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${head}${colon[lang].trim()}`, ...items.map(item => `· ${item}`)];
  return [
    facts.title,
    '',
    `${p.to}${colon[lang]}${facts.to}`,
    p.from[facts.role],
    `${p.against}${colon[lang]}${facts.who || BLANK}`,
    '',
    facts.what || facts.amount ? p.charge(day, facts.what || BLANK, amount || BLANK) : p.happened,
    `${p.problem}${colon[lang]}${facts.states}`,
    ...headed(p.laws, facts.laws),
    ...headed(p.links, facts.links),
    `${p.asks}${colon[lang]}${facts.asks}`,
    ...headed(p.enclosed, facts.give),
    '',
    p.signed,
    longDate(facts.today, lang),
  ].join('\n');
}
