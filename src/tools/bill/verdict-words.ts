// The words of verdicts: what each is called, and why nothing can be said.
import type { Lang } from '#i18n/lang.ts';
import type { Because, VerdictKind } from './verdict.ts';

type Why = Because['why'];

interface VerdictWords {
  verdicts: Record<VerdictKind, string>;
  why: Record<Why, string>;
}

const zh: VerdictWords = {
  verdicts: {
    'as-published': '与公布的一致',
    'above-published': '高于公布的',
    'below-published': '低于公布的',
    'market-price': '市场价，自行定价',
    'out-of-scope': '不是口岸收费',
    'not-on-list': '本站没有价格',
    ended: '已取消',
    'inside-lump-sum': '包干费的子项',
    'different-payer': '应由别人付',
    'cannot-say': '不能判断',
  },
  why: {
    'no-name': '这一行没有收费名称。请补上账单上的叫法。',
    'no-figure': '这一行没有读到金额。请补上金额，如“850/箱”。',
    figures: '这一行的数字读不准：不知哪个是单价、数量、金额，或有几种情形、几种币种。请点“改这一行”分开填。',
    'several-prices': '这一行有几个价格，没有写各是哪种情形（如箱型）。请按情形分成几行。',
    added: '这一行是两种币种的金额相加，不折算就无法比较。请分成两行。',
    span: '账单写的不是一个定数。',
    negative: '金额是负数，可能是冲减或退款。请与它冲减的那一行合起来看。',
    'too-large': '金额大得不合常理，不作比较。请检查是否多打了数字。',
    'too-long': '这一行太长（上限 300 字），不像一项收费。请分成几行。',
    'several-sizes': '这一行有几种箱型。请按箱型分成几行。',
    ambiguous: '这个叫法不止一个意思。请选是哪一项，或请收费方写明。',
    'name-unclear': '没有完全相同的叫法，只有相近的。请选是哪一项；都不是，就请收费方写明。',
    currency: '账单的币种与公布的不同，本站不折算。',
    unit: '账单的计费单位与公布的不同，无从比较。',
    needs: '要算出应收多少，还缺',
    cases: '有几种可能：',
    'which-figure': '不知道数字是单价还是总额，两种看法结论不同。',
    silent: '公布的各行没有写这种情形：',
    unread: '有这一项，但标准没有读到。',
    'at-cost': '公布的是按实际费用收取，没有定额。可以要求出示实际支出的凭证。',
    factor: '公布的只是比例，基数没有读到，算不出金额。',
    suspended: '这项收费已暂停，是否恢复未见确认。',
    base: '规定的是基准价，在规定的幅度内上下浮动，由双方商定。',
    undated: '只有不注明日期的价目，不能当作当日有效：',
    elsewhere: '只见到别的口岸的价目，不能用来判断本港。',
    'no-row': '公布的各行都不是这种情形（如箱型、货类、方向）。',
    gap: '当日的标准不详：收录的价目止于此前。',
    future: '日期在今天之后，还不能核对。',
    'other-port': '账单是别的口岸的',
    before: '日期早于收录的最早标准',
  },
};

const en: VerdictWords = {
  verdicts: {
    'as-published': 'As published',
    'above-published': 'Above what is published',
    'below-published': 'Below what is published',
    'market-price': 'A market price',
    'out-of-scope': 'No charge of a port',
    'not-on-list': 'No price on record here',
    ended: 'Ended',
    'inside-lump-sum': 'Part of the lump sum',
    'different-payer': 'A different payer',
    'cannot-say': 'Cannot say',
  },
  why: {
    'no-name': 'The line does not name a charge. Add what the bill calls it.',
    'no-figure': 'No amount was read on this line. Add it, such as “850/box”.',
    figures:
      'The figures of this line cannot be told apart: unit price, quantity, amount, several cases or several currencies. Use “Correct this line” to enter them one by one.',
    'several-prices':
      'The line has several prices and does not say which is for what (the box size, for one). Write one line for each.',
    added: 'The line adds amounts in two currencies; nothing is converted here. Write one line for each.',
    span: 'The bill does not give one figure.',
    negative: 'The amount is negative, perhaps a credit or refund. See it together with the line that it reduces.',
    'too-large': 'The amount is beyond reason and is not compared. Check for extra digits.',
    'too-long': 'The line is too long (limit 300 characters) to be one charge. Split it.',
    'several-sizes': 'The line has several box sizes. Write one line for each.',
    ambiguous: 'The name has more than one meaning. Choose which, or ask whoever billed it.',
    'name-unclear':
      'Nothing is called exactly so, only something like it. Choose which; if none, ask whoever billed it.',
    currency: 'The bill is in another currency than the published price; nothing is converted here.',
    unit: 'The bill charges by another unit than the published price; the two cannot be compared.',
    needs: 'To work out what is due, this is missing:',
    cases: 'Several cases are possible:',
    'which-figure': 'Whether the figure is for one or for all is open, and the answer depends on it.',
    silent: 'No published row names this case:',
    unread: 'The charge exists; its rate was not read.',
    'at-cost': 'Published as “at cost”, without a fixed amount. Proof of the actual cost can be asked for.',
    factor: 'Published only as a share of another figure that was not read.',
    suspended: 'Collection has been suspended; whether it was resumed is not confirmed.',
    base: 'The rule gives a base price; the price is agreed within the float that it allows.',
    undated: 'Only lists without a date have it; they cannot be taken as in force on the day:',
    elsewhere: 'Only lists for other ports were seen; they say nothing about this one.',
    'no-row': 'None of the published rows is for this case (size, cargo, direction).',
    gap: 'What held on the day is not known: the lists known here end before.',
    future: 'The day is after today; it cannot be checked yet.',
    'other-port': 'The bill is of another port',
    before: 'The day is before the earliest rate known here',
  },
};

const all: Record<Lang, VerdictWords> = { zh, en };

export function verdictWords(lang: Lang): VerdictWords {
  return all[lang];
}
