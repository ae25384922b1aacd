// Words for the row that a query asks for, apart from those of the page: the suggestions need them, and not the others.
import type { Lang } from '#i18n/lang.ts';

interface RowWords {
  /** The amount asked for is one that somebody posts, or lies in a range of theirs. */
  amountSame: (who: string) => string;
  amountWithin: (who: string) => string;
  /** Nobody posts it for this charge, as far as is known here. */
  amountNone: string;
  undated: string;
  reference: string;
  rules: string;
}

const all: Record<Lang, RowWords> = {
  zh: {
    amountSame: who => `和${who}公布的一样`,
    amountWithin: who => `在${who}公布的范围内`,
    amountNone: '查到的规定和价目里没有这个数',
    undated: '没写日期',
    reference: '仅供参考',
    rules: '规定',
  },
  en: {
    amountSame: who => `the same as posted by ${who}`,
    amountWithin: who => `within what ${who} posted`,
    amountNone: 'no rule or list we found has this figure',
    undated: 'undated',
    reference: 'for reference only',
    rules: 'the rules',
  },
};

export function rowWords(lang: Lang): RowWords {
  return all[lang];
}
