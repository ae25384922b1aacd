// Why nothing can be said of a line, and what would settle it; where a few cases are possible, what holds in each.
import { comma } from '#i18n/punctuation.ts';
import { codesText, entryText, gapText, type Telling } from './text.ts';
import type { Because, Case } from './verdict.ts';

export function becauseText(because: Because, telling: Telling): string {
  const { book, lang } = telling;
  const zh = lang === 'zh';
  const plain = book.says.why[because.why];
  switch (because.why) {
    case 'needs': {
      const names = because.quantities.map(code => book.words.quantities[code] ?? code).join(comma[lang]);
      return zh
        ? `${plain}：${names}。公布的是${entryText(because.entry, telling)}。`
        : `${plain} ${names}. Published: ${entryText(because.entry, telling)}.`;
    }
    case 'cases':
      return casesText(because, telling);
    case 'silent': {
      const names = codesText(because.names, telling);
      return zh
        ? `${plain}${names}。最近的一行是${entryText(because.entry, telling)}，不能证明它适用。请收费方指出适用哪一行。`
        : `${plain} ${names}. The nearest is ${entryText(because.entry, telling)}, but nothing shows that it applies. Ask which row does.`;
    }
    case 'no-figure':
      return because.silence === undefined ? plain : silenceText(because.silence, lang);
    case 'span':
      return spanText(because, telling);
    case 'undated':
      return `${plain}${zh ? '' : ' '}${because.entries
        .slice(0, 3)
        .map(one => entryText(one, telling))
        .join(zh ? '；' : '; ')}${zh ? '。' : '.'}`;
    case 'before':
      return zh ? `${plain}（${because.first}）。` : `${plain} (${because.first}).`;
    case 'other-port':
      return zh
        ? `${plain}（${because.port}），本站没有那里的标准。`
        : `${plain} (${because.port}); we have no rates for it.`;
    case 'currency':
    case 'unit':
    case 'unread':
    case 'at-cost':
    case 'factor':
    case 'suspended':
    case 'base':
      return zh
        ? `${plain}公布的是${entryText(because.entry, telling)}。`
        : `${plain} Published: ${entryText(because.entry, telling)}.`;
    default:
      return plain;
  }
}

const SILENCES: Record<NonNullable<Extract<Because, { why: 'no-figure' }>['silence']>, Record<'zh' | 'en', string>> = {
  waived: { zh: '写的是免收', en: 'it says free of charge' },
  atCost: { zh: '写的是按实收取', en: 'it says at cost' },
  elsewhere: { zh: '金额写在别处', en: 'the amount is given elsewhere' },
  open: { zh: '写的是待定、面议', en: 'it says to be agreed' },
  included: { zh: '写的是已含', en: 'it says included' },
  none: { zh: '写的是无、不适用', en: 'it says none' },
};

function silenceText(silence: keyof typeof SILENCES, lang: 'zh' | 'en'): string {
  return lang === 'zh'
    ? `这一行没有金额（${SILENCES[silence].zh}），所以没有比较。`
    : `There is no amount on this line (${SILENCES[silence].en}), so nothing is compared.`;
}

/** A range, or a least price, of which only a part is above. */
function spanText({ low, high, entry }: Extract<Because, { why: 'span' }>, telling: Telling): string {
  const zh = telling.lang === 'zh';
  const published = entryText(entry, telling);
  if (high === null)
    return zh
      ? `账单只写了起价，实收多少没有写。公布的是${published}。请问清实收多少。`
      : `Only a minimum is given, not what was actually charged. Published: ${published}. Ask for the actual charge.`;
  const stands = (standing: typeof low) =>
    ({ above: zh ? '高于' : 'above', below: zh ? '低于' : 'below', as: zh ? '合于' : 'the same as' })[standing];
  return zh
    ? `账单写的是一个范围：低的一头${stands(low)}公布的，高的一头${stands(high)}公布的。公布的是${published}。请问清实收多少。`
    : `The bill gives a range: its lower end is ${stands(low)}, its upper end ${stands(high)} the published price (${published}). Ask for the actual charge.`;
}

function casesText(because: Extract<Because, { why: 'cases' }>, telling: Telling): string {
  const { book, lang } = telling;
  const zh = lang === 'zh';
  const { cases, more, asks, missing, neverAbove } = because;
  const told = cases.map(one => caseText(one, telling));
  if (more > 0) told.push(zh ? `另有 ${more} 种` : `and ${more} more`);
  if (missing.length > 0)
    told.push(
      zh ? `${codesText(missing, telling)}：公布的没有这一行` : `${codesText(missing, telling)}: nothing published`,
    );
  const first = neverAbove
    ? zh
      ? '哪一种都不高于公布的。'
      : 'Not above the published price in any of these cases. '
    : '';
  const questions = [
    ...asks.map(code => book.words.conditions[code]?.[lang] ?? code),
    ...missing.map(([dimension]) => book.words.conditions[dimension]?.[lang] ?? dimension),
    ...(cases.some(({ tax }) => tax !== null) ? [zh ? '含税还是不含税' : 'tax included or not'] : []),
    ...(cases.some(({ figure }) => figure !== null) ? [zh ? '单价还是总额' : 'unit price or total'] : []),
  ];
  const help = [...new Set(questions)].join(comma[lang]);
  const why = book.says.why.cases;
  return zh
    ? `${first}${why}${told.join('；')}。${help === '' ? '' : `补上这些就能判断：${help}。`}`
    : `${first}${why} ${told.join('; ')}.${help === '' ? '' : ` This would settle it: ${help}.`}`;
}

function caseText({ entry, standing, gap, figure, tax }: Case, telling: Telling): string {
  const zh = telling.lang === 'zh';
  const taken = [
    figure === null
      ? ''
      : figure === 'each'
        ? zh
          ? '按单价'
          : 'taken as unit price'
        : zh
          ? '按总额'
          : 'taken as total',
    tax === null ? '' : tax === 'net' ? (zh ? '价目不含税' : 'list without tax') : zh ? '价目含税' : 'list with tax',
  ].filter(Boolean);
  const off = gap === null ? '' : gapText(gap, telling);
  const stands = {
    as: zh ? '一致' : 'as published',
    above: zh ? `高 ${off}` : `${off} more`,
    below: zh ? `低 ${off}` : `${off} less`,
    none: zh ? '没法比' : 'cannot be compared',
  }[standing ?? 'none'];
  const how = taken.length === 0 ? '' : zh ? `（${taken.join('，')}）` : ` (${taken.join(', ')})`;
  return zh ? `${entryText(entry, telling)}：${stands}${how}` : `${entryText(entry, telling)}: ${stands}${how}`;
}
