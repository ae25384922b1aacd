// The one word that a list or a hit says of a charge.
import type { ShortAnswer } from '#domain/entry/short-answer.ts';
import type { Lang } from './lang.ts';

type Said = Record<Exclude<ShortAnswer, 'as-named'>, string>;

const all: Record<Lang, Said> = {
  zh: {
    ended: '不能再收',
    merged: '不再单列',
    inside: '已含在别项里',
    suspended: '现在不收',
    unconfirmed: '收不收没查到',
    upcoming: '还没开始收',
    unknown: '标准没查到',
    ceiling: '有上限，可还价',
    set: '规定价，不能多收',
    agreed: '在幅度内商定',
    market: '各家自定，可还价',
  },
  en: {
    ended: 'May not be charged',
    merged: 'No longer a separate line',
    inside: 'Part of another charge',
    suspended: 'Not collected now',
    unconfirmed: 'Not known whether it is collected',
    upcoming: 'Not yet charged',
    unknown: 'Rate not found',
    ceiling: 'Capped, negotiable',
    set: 'Set by rule, no more',
    agreed: 'Agreed within limits',
    market: 'Market price, negotiable',
  },
};

/** `regime` is the name of the price regime, which speaks for itself where nobody sets a figure. */
export function shortAnswerText(answer: ShortAnswer, regime: string, lang: Lang): string {
  return answer === 'as-named' ? regime : all[lang][answer];
}

/** What a reader has to do about it, by colour: red may not be charged, amber be careful, blue look at the price. */
export function toneOf(answer: ShortAnswer): 'red' | 'amber' | 'blue' {
  if (answer === 'ended' || answer === 'merged') return 'red';
  return ['inside', 'suspended', 'unconfirmed', 'upcoming', 'unknown'].includes(answer) ? 'amber' : 'blue';
}
