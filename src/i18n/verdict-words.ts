// The sentences at the head of an entry: what it comes to, for each state and regime, and what to do. One idea a sentence.
import type { ExpiredState } from '#domain/documents/basis-status.ts';
import type { VerdictKind } from '#domain/entry/verdict.ts';
import type { Lang } from './lang.ts';

/** What sentences are made of. */
export interface Told {
  /** A day in words; `null` where it was not seen. */
  from: string | null;
  to: string | null;
  /** The whole, or what follows. */
  others: string;
  /** The entity of the list. */
  who: string;
  /** Who charges the fee. */
  chargers: string;
  /** How it ended. */
  ending: string;
  /** What the regime means, as a sentence. */
  regime: string;
  /** Whether one of the dated lists is that of a charger. */
  own: boolean;
  /** What was found instead of a dated list. */
  found: 'undated' | 'elsewhere' | 'nothing';
}

interface VerdictWords {
  /** The one bold sentence. */
  bold: Record<VerdictKind, (told: Told) => string>;
  /** What it means for whoever has to pay; empty where the first says all. */
  means: Record<VerdictKind, (told: Told) => string>;
  doubts: Record<ExpiredState, string>;
  basis: string;
  bill: string;
  call: (phone: string) => string;
  complain: string;
  next: (date: string) => string;
  willEnd: (date: string) => string;
  ofList: (who: string) => string;
}

const found: Record<Lang, Record<Told['found'], string>> = {
  zh: {
    undated: '查到的价目没写日期，不能当现价。',
    elsewhere: '查到的只有外地口岸的价目。',
    nothing: '没查到不等于没公布。',
  },
  en: {
    undated: 'The lists we found carry no date, so they are not today’s prices. ',
    elsewhere: 'The only lists we found are for other ports. ',
    nothing: 'That we found none does not mean that none was posted. ',
  },
};

const zh: VerdictWords = {
  bold: {
    ended: ({ ending }) => `已${ending}，谁都不能收这一笔。`,
    dropped: ({ chargers }) => `${chargers}自己取消了这一笔，不能再收。`,
    'ended-unseen': () => '查到的资料里，这一笔已不再收。',
    followed: () => '不能再用这个名目收。',
    suspended: () => '现在不收：已暂停征收。',
    unconfirmed: () => '现在收不收，没有查到。',
    'part-capped': ({ others }) => `同一家已收${others}，再收这一笔就是重复收。`,
    part: () => '不该再单独列这一笔。',
    upcoming: ({ from }) => `现在还不收：${from}起才开始。`,
    before: () => '那一天怎么收，没有查到。',
    gap: () => '现在收不收、收多少，没有查到。',
    unknown: () => '有这项收费，标准没有查到。',
    set: () => '只能按规定的标准收，多一分都不行。',
    ceiling: () => '最高只能收下面这么多，可以还价。',
    float: () => '价格只能在规定的幅度内商定。',
    'by-cost': ({ regime }) => regime,
    posted: () => '没有统一价，没公布的不能收。',
    'not-posted': () => '现价没有查到：付之前先要对方出示价目。',
    'own-list': ({ who }) => `这是${who}自己公布的价，它不能收得更高。`,
    'passed-on': ({ who }) => `这是${who}列出的价，只供参考。`,
    'undated-list': () => '这份价目没写日期，不能当现价用。',
    'list-elsewhere': () => '这是外地口岸的价目，不是这里的。',
    'list-upcoming': ({ from }) => `这份价目${from}才开始用。`,
    'list-gap': () => '这一家现在的价没有查到。',
  },
  means: {
    ended: ({ from }) =>
      `${from === null ? '从哪天起没有查到' : `${from}起不再收`}。账单上还有这一项的，先问清依据；已经付了的，可以要求退还。`,
    dropped: ({ from }) => `${from === null ? '从哪天起没有查到' : `${from}起不再收`}。别家收不收，看各家公布的价目。`,
    'ended-unseen': ({ from }) =>
      `${from === null ? '从哪天起、' : `据说${from}起，`}凭哪份规定，没有查到。账单上还有这一项的，先要对方出示依据。`,
    followed: ({ from, ending, others }) =>
      `${from === null ? '' : `${from}起`}${ending}：${others}。账单上还有这个名字的，先问清依据。`,
    suspended: ({ from, to }) => `${from}起暂停${to === null ? '' : `，到${to}为止`}。`,
    unconfirmed: ({ from, to }) =>
      `${from}起暂停${to === null ? '' : `，原定到${to}`}。之后是恢复还是延长，没有查到：不能当作应缴，也不能当作已取消。`,
    'part-capped': ({ from, others }) => `${from}起已含在${others}里。只列这一笔的，不能高于下面的标准。`,
    part: ({ from, others }) => `${from}起已含在${others}里，费用不再另列。`,
    upcoming: ({ regime }) => regime,
    before: ({ from }) => `查到的最早标准从${from}开始。`,
    gap: () => '查到的标准都已到期，之后的没有查到。从前的不能当现价用。',
    unknown: () => '付之前先问清标准和依据：要你付的人应当拿得出来。',
    set: ({ regime }) => regime,
    ceiling: () => '高出的部分可以不付；已经付了的，可以要求退还。',
    float: ({ regime }) => regime,
    'by-cost': () => '',
    posted: ({ own, chargers }) =>
      own
        ? '各家自己定价，可以还价；付之前可以先要对方出示价目。'
        : `由${chargers}定价，它们自己的价目没有查到；下面是别家列的，只供参考。付之前先要对方出示价目，可以还价。`,
    'not-posted': told => `${found.zh[told.found]}没公布的不能收；可以还价。`,
    'own-list': () => '价目里没有的，它不能收。可以还价。',
    'passed-on': ({ chargers }) => `这项费由${chargers}收，以收费方公布的为准。`,
    'undated-list': () => '付之前，先要对方出示有日期的价目。',
    'list-elsewhere': () => '只能看个大概，不能用来核对这里的账单。',
    'list-upcoming': () => '在那之前看从前的版本。',
    'list-gap': () => '查到的价目都已到期。从前的不能当现价用。',
  },
  doubts: {
    'basis-cited': '所依据的文件期限已过，官方后来仍在引用；正式引用前，先查有没有新规定。',
    'basis-expired': '所依据的文件写明的期限已过，之后没有查到延期或引用。付之前先问清依据。',
    'basis-repealed': '所依据的文件已废止或被替代，新文件怎么规定没有查到。付之前先问清依据。',
  },
  basis: '依据：',
  bill: '核对账单',
  call: phone => `收多了？打 ${phone}`,
  complain: '收多了？去投诉',
  next: date => `${date}起有新标准`,
  willEnd: date => `${date}起取消`,
  ofList: who => `下面只是${who}价目上写的。`,
};

const en: VerdictWords = {
  bold: {
    ended: ({ ending }) => `${ending}: nobody may charge this.`,
    dropped: ({ chargers }) => `${chargers} has dropped this charge itself and may not make it any more.`,
    'ended-unseen': () => 'From what we found, this is no longer charged.',
    followed: () => 'It may not be charged under this name any more.',
    suspended: () => 'Not charged at present: collection is suspended.',
    unconfirmed: () => 'We could not find out whether this is charged at present.',
    'part-capped': ({ others }) => `If the same company also charges the ${others}, this one is charged twice.`,
    part: () => 'It should no longer be a line of its own.',
    upcoming: ({ from }) => `Not charged yet: it starts on ${from}.`,
    before: () => 'We could not find out what was charged on that day.',
    gap: () => 'We could not find whether this is charged now, nor how much.',
    unknown: () => 'This charge exists, but we could not find its rate.',
    set: () => 'Only the rate set by rule may be charged: not a cent more.',
    ceiling: () => 'The amounts below are the most you can be charged; you may negotiate.',
    float: () => 'The price may only be agreed within the range set by rule.',
    'by-cost': ({ regime }) => regime,
    posted: () => 'No fixed price: what was not posted may not be charged.',
    'not-posted': () => 'We could not find today’s price: ask to see the price list before you pay.',
    'own-list': ({ who }) => `${who} posted this price itself and may not charge more.`,
    'passed-on': ({ who }) => `${who} lists this price; it is for reference only.`,
    'undated-list': () => 'This list carries no date: do not take it for today’s price.',
    'list-elsewhere': () => 'This list is for another port, not for here.',
    'list-upcoming': ({ from }) => `This list takes effect on ${from}.`,
    'list-gap': () => 'We could not find the present price of this company.',
  },
  means: {
    ended: ({ from }) =>
      `${from === null ? 'We could not find out since when. ' : `It ended on ${from}. `}If it is still on your bill, ask for the legal basis; if you have paid, you may ask for it back.`,
    dropped: ({ from }) =>
      `${from === null ? 'We could not find out since when. ' : `It ended on ${from}. `}Whether others charge it, see what they post.`,
    'ended-unseen': ({ from }) =>
      `${from === null ? 'Since when, and by which rule, we could not find. ' : `It is said to have stopped on ${from}; we could not find the rule. `}If it is on your bill, ask for its legal basis.`,
    followed: ({ from, ending, others }) =>
      `${ending}${from === null ? '' : ` from ${from}`}: ${others}. If this name is still on your bill, ask for the legal basis.`,
    suspended: ({ from, to }) => `Suspended from ${from}${to === null ? '' : ` until ${to}`}.`,
    unconfirmed: ({ from, to }) =>
      `It was suspended from ${from}${to === null ? '' : `, to run until ${to}`}. We could not find out what followed: do not take it as payable, nor as abolished.`,
    'part-capped': ({ from, others }) =>
      `Since ${from} it has been part of the ${others}. Billed on its own, it may not exceed the amounts below.`,
    part: ({ from, others }) => `Since ${from} it has been part of the ${others} and is no longer listed separately.`,
    upcoming: ({ regime }) => regime,
    before: ({ from }) => `The earliest rate we found starts on ${from}.`,
    gap: () => 'Every rate we found has expired. Do not take an earlier one for today’s.',
    unknown: () =>
      'Ask for the rate and its legal basis before you pay: whoever bills you should be able to show them.',
    set: ({ regime }) => regime,
    ceiling: () => 'You need not pay what is above them; if you have paid it, you may ask for it back.',
    float: ({ regime }) => regime,
    'by-cost': () => '',
    posted: ({ own, chargers }) =>
      own
        ? 'Each company sets its own price, and you may negotiate. Ask to see the list before you pay.'
        : `The price is set by: ${chargers}. We did not find their own lists; what others list below is for reference only. Ask to see the list before you pay; you may negotiate.`,
    'not-posted': told => `${found.en[told.found]}What is not posted may not be charged, and you may negotiate.`,
    'own-list': () => 'It may not charge what is not on its list. You may negotiate.',
    'passed-on': ({ chargers }) => `This charge is collected by: ${chargers}. Their own posted price decides.`,
    'undated-list': () => 'Ask for a list with a date before you pay.',
    'list-elsewhere': () => 'It gives a rough idea, but cannot be used to check a bill from here.',
    'list-upcoming': () => 'Until then, see the earlier versions.',
    'list-gap': () => 'Every list we found has expired. Do not take an earlier one for today’s.',
  },
  doubts: {
    'basis-cited':
      'The rule behind it is past its stated term, but officials have cited it since. Check for a newer rule before you cite it.',
    'basis-expired':
      'The rule behind it is past its stated term, and we found no extension or later use. Ask for the legal basis before you pay.',
    'basis-repealed':
      'The rule behind it was repealed or replaced, and we could not find what the new one says. Ask for the legal basis before you pay.',
  },
  basis: 'Legal basis: ',
  bill: 'Check my bill',
  call: phone => `Overcharged? Call ${phone}`,
  complain: 'Overcharged? Complain',
  next: date => `New rates from ${date}`,
  willEnd: date => `To be abolished on ${date}`,
  ofList: who => `The prices below are only those on the list of ${who}.`,
};

const all: Record<Lang, VerdictWords> = { zh, en };

export function verdictWords(lang: Lang): VerdictWords {
  return all[lang];
}
