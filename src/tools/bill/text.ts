// What is said of a line in full: by what it is measured, as in force on which day, and by how much it is off.
import type { Lang } from '#i18n/lang.ts';
import { moneyFigure, unitFigure } from '#i18n/money.ts';
import { comma } from '#i18n/punctuation.ts';
import type { Day } from '#time/day.ts';
import { becauseText } from './because-text.ts';
import { basisText } from './basis-text.ts';
import type { BillBook } from './book.ts';
import type { Entry, Gap, Posted, Remark, Verdict } from './verdict.ts';

export interface Telling {
  book: BillBook;
  lang: Lang;
  day: Day;
}

/** Sentences, the verdict first. `brief`: without what is said once for the whole bill. */
export function verdictSentences(verdict: Verdict, telling: Telling, { brief = false } = {}): string[] {
  const remarks = verdict.remarks.filter(({ kind }) => !brief || !saidOnce.includes(kind));
  return [mainSentence(verdict, telling), ...remarks.map(remark => remarkSentence(remark, telling))];
}

/** Remarks that would stand on most lines of a bill. */
const saidOnce: readonly Remark['kind'][] = ['currency-assumed'];

/** Those of all lines, each once. */
export function remarksOnBill(verdicts: readonly Verdict[], telling: Telling): string[] {
  const remarks = verdicts.flatMap(verdict => verdict.remarks.filter(({ kind }) => saidOnce.includes(kind)));
  return [...new Set(remarks.map(remark => remarkSentence(remark, telling)))];
}

function mainSentence(verdict: Verdict, telling: Telling): string {
  const { book, lang, day } = telling;
  const zh = lang === 'zh';
  const name = (fee: string) => nameOf(fee, telling);
  const roles = (codes: readonly string[]) => rolesText(codes, telling);
  switch (verdict.kind) {
    case 'as-published':
      return zh
        ? `与 ${day} 有效的${entryText(verdict.entry, telling)}一致。`
        : `In line with ${entryText(verdict.entry, telling)}, as in force on ${day}.`;
    case 'above-published': {
      const off = gapText(verdict.gap, telling);
      const noMarkup = verdict.markup && book.fees[verdict.fee]?.noMarkup;
      if (zh)
        return `比 ${day} 有效的${entryText(verdict.entry, telling)}高 ${off}。${verdict.markup ? `账单是代收方开的${noMarkup ? '；这项收费代收不得加价' : ''}。` : ''}`;
      const passed = verdict.markup ? ' The bill comes from a company that passes the charge on' : '';
      return `Above ${entryText(verdict.entry, telling)}, as in force on ${day}: by ${off}.${passed}${passed && (noMarkup ? '; this charge may not be marked up.' : '.')}`;
    }
    case 'below-published': {
      const off = gapText(verdict.gap, telling);
      const ceiling = zh ? '公布的是上限，低于它可以。' : ' That is a ceiling; less is allowed.';
      const allowed = verdict.entry.ceiling ? ceiling : '';
      return zh
        ? `比 ${day} 有效的${entryText(verdict.entry, telling)}低 ${off}。${allowed}`
        : `Below ${entryText(verdict.entry, telling)}, as in force on ${day}: by ${off}.${allowed}`;
    }
    case 'market-price':
      return marketText(verdict, telling);
    case 'out-of-scope': {
      const outside = book.outside[verdict.what];
      return zh
        ? `“${outside?.name ?? verdict.what}”：${outside?.says ?? ''}。`
        : `${outside?.name ?? verdict.what}: ${outside?.says ?? ''}.`;
    }
    case 'not-on-list':
      if (verdict.fee === null)
        return zh
          ? '本站不认识这个叫法，不作判断。请收费方说明它是什么，并出示公示的价目。'
          : 'We do not know this name and draw no conclusion. Ask what it is for, and ask to see the posted list.';
      return zh
        ? `“${name(verdict.fee)}”是口岸的收费，应当公示；本站没有收录到任何一家的价格，请收费方出示公示的价目。`
        : `${name(verdict.fee)} is a port charge and must be posted; we found nobody’s posted price. Ask to see theirs.`;
    case 'ended': {
      const next = verdict.successors.map(name).join(comma[lang]);
      if (verdict.on === 'unknown')
        return zh
          ? `“${name(verdict.fee)}”已不再收（${verdict.how}），从哪天起没有查到${next ? `；并入或由“${next}”接替` : ''}。依据：${basisText(verdict.basis, lang)}。`
          : `${name(verdict.fee)} is no longer charged (${verdict.how.toLowerCase()}); we could not find out since when${next ? `; now covered by ${next}` : ''}. Legal basis: ${basisText(verdict.basis, lang)}.`;
      return zh
        ? `“${name(verdict.fee)}”自 ${verdict.on} 起已取消（${verdict.how}）${next ? `，并入或由“${next}”接替` : ''}，${day} 不应再单独收取。依据：${basisText(verdict.basis, lang)}。`
        : `${name(verdict.fee)} ended on ${verdict.on} (${verdict.how.toLowerCase()})${next ? `, now covered by ${next}` : ''}, and should not be charged separately on ${day}. Legal basis: ${basisText(verdict.basis, lang)}.`;
    }
    case 'inside-lump-sum': {
      const { entry, from, whole, basis } = verdict;
      const within = entry === null ? '' : entryText(entry, telling);
      if (zh)
        return `自 ${from} 起是“${name(whole)}”的子项，${within === '' ? '不得高于原标准' : `金额没有高于${within}，单看这一行没有问题`}。同一收费方收的“${name(whole)}”已含它，才是收了两次：请核对或询问。依据：${basisText(basis, lang)}。`;
      return `Since ${from} it has been part of ${name(whole)}. ${within === '' ? 'It may not exceed the former rate.' : `The amount is not above ${within}: on its face the line is lawful.`} It is charged twice only if the ${name(whole)} of the same charger already includes it: check, or ask. Legal basis: ${basisText(basis, lang)}.`;
    }
    case 'different-payer':
      return zh
        ? `“${name(verdict.fee)}”按本站收录由${roles(verdict.paidBy)}付。这张账单按由${roles([verdict.payer])}付核对；不是的话，改一下“谁付”。`
        : `As far as we know, ${name(verdict.fee)} is paid by: ${roles(verdict.paidBy)}. This bill is treated as paid by: ${roles([verdict.payer])}; if that is wrong, change “Who pays”.`;
    case 'cannot-say':
      return becauseText(verdict.because, telling);
  }
}

/** Other lists told by name; more would not be read. */
const MOST_LISTS = 2;

function marketText({ posted, own }: Extract<Verdict, { kind: 'market-price' }>, telling: Telling): string {
  const { lang } = telling;
  const zh = lang === 'zh';
  const mine = own
    ? zh
      ? '开账单单位收录的价目里没有这一项的当日价格。'
      : ' The sender’s list that we have shows no price for it on that day.'
    : '';
  const others = postedText(posted, telling);
  return zh
    ? `市场价，没有规定限价，以开账单单位自己公示的为准：请其出示。${mine}${others}`
    : `A market price with no set limit. The sender’s own posted list decides: ask to see it.${mine} ${others}`;
}

function postedText(posted: Posted, telling: Telling): string {
  const { book, lang } = telling;
  const zh = lang === 'zh';
  const { span, entities, entries, undated, only, silent, differs } = posted;
  const count = entities.length;
  const notes = [
    ...(only.length > 0
      ? [zh ? `只查到${codesText(only, telling)}的价` : `found for ${codesText(only, telling)} only`]
      : []),
    ...(silent.length > 0
      ? [zh ? `没有写${codesText(silent, telling)}` : `not naming ${codesText(silent, telling)}`]
      : []),
    ...(differs === 'unit' ? [zh ? '计费单位与账单不同' : 'in a different unit from the bill'] : []),
    ...(differs === 'currency' ? [zh ? '币种与账单不同' : 'in a different currency from the bill'] : []),
    ...(undated ? [zh ? '没写日期' : 'undated'] : []),
  ];
  const noted = notes.length === 0 ? '' : zh ? `，${notes.join('，')}` : `, ${notes.join(', ')}`;
  if (span) {
    const price = span.low === span.high ? span.low : `${span.low}–${span.high}`;
    const unit = book.words.units[span.unit]?.[lang];
    const currency = book.words.currencies[span.currency]?.[lang] ?? span.currency;
    const names = entities
      .slice(0, MOST_LISTS)
      .map(slug => book.entities[slug]?.name ?? slug)
      .join(comma[lang]);
    const who = count > MOST_LISTS ? (zh ? `${names}等` : `${names} and others`) : names;
    return zh
      ? `供参考：${count} 家公示 ${price} ${currency}${unit ? `/${unit}` : ''}（${who}${noted}）。`
      : `For information: ${count} ${count === 1 ? 'list has' : 'lists have'} ${currency} ${price}${unit ? ` per ${unit}` : ''} (${who}${noted}).`;
  }
  const rows = entries.slice(0, MOST_LISTS).map(entry => entryText(entry, telling));
  const more = entries.length > MOST_LISTS ? (zh ? '等' : ' and more') : '';
  return zh ? `供参考：${rows.join('；')}${more}${noted}。` : `For information: ${rows.join('; ')}${more}${noted}.`;
}

/** “出口”, “危险货物”. */
export function codesText(codes: readonly (readonly [string, string])[], { book, lang }: Telling): string {
  return codes
    .map(([dimension, code]) => book.words.conditions[dimension]?.values?.[code]?.[lang] ?? code)
    .join(comma[lang]);
}

/** Entities or roles, by name. */
export function rolesText(codes: readonly string[], { book, lang }: Telling): string {
  return codes.map(code => book.entities[code]?.name ?? book.words.roles[code] ?? code).join(comma[lang]);
}

export function nameOf(fee: string, { book }: Pick<Telling, 'book'>): string {
  return book.fees[fee]?.name ?? book.outside[fee]?.name ?? fee;
}

/** `某某货代自己 2026-01-09 起公示的“20 英尺箱”500–850 元/箱`. */
export function entryText({ entity, from, row, text }: Entry, { book, lang }: Telling): string {
  const zh = lang === 'zh';
  const by = entity === '' ? (zh ? '规定' : 'the rules') : (book.entities[entity]?.name ?? entity);
  if (zh) {
    const since = from === 'unknown' ? '（没写日期）' : `自 ${from} 起`;
    return `${by}${since}的“${row}”${text}`;
  }
  const since = from === 'unknown' ? ' (undated)' : ` since ${from}`;
  return `${by}${since}, “${row}”, ${text}`;
}

export function gapText({ each, all, currency }: Gap, { book, lang }: Telling): string {
  const zh = lang === 'zh';
  const term = book.words.currencies[currency];
  const money = (figure: string) => {
    const label = term?.[lang] ?? currency;
    return zh ? `${figure} ${label}` : `${label} ${figure}`;
  };
  const one = money(unitFigure(each, term?.decimals));
  if (all === null || all === each) return one;
  const sum = money(moneyFigure(all, term?.decimals));
  return zh ? `每单位 ${one}，共 ${sum}` : `${one} per unit, ${sum} in total`;
}

function remarkSentence(remark: Remark, telling: Telling): string {
  const { book, lang } = telling;
  const zh = lang === 'zh';
  switch (remark.kind) {
    case 'one-assumed':
      return zh ? '没有写数量，按一个算。' : 'No quantity is given; counted as one.';
    case 'miscounted':
      return zh ? '单价乘数量不等于账单上的金额。' : 'Unit price times quantity does not equal the amount on the bill.';
    case 'currency-assumed': {
      const label = book.words.currencies[remark.currency]?.[lang] ?? remark.currency;
      return zh ? `没有写币种的，按${label}算。` : `Where no currency is given, it is taken as ${label}.`;
    }
    case 'relief':
      return zh ? `当日有减免：${remark.name}。` : `Relief applied on that day: ${remark.name}.`;
    case 'collected': {
      const by = rolesText(remark.chargedBy, telling);
      return zh
        ? `这项收费由${by}收，开账单的是别的单位。`
        : `This charge is collected by: ${by}; the bill comes from somebody else.`;
    }
    case 'part-of':
      return zh
        ? `自 ${remark.from} 起它是“${nameOf(remark.whole, telling)}”的子项，不得高于原标准（${basisText(remark.basis, lang)}）。`
        : `Since ${remark.from} it has been part of ${nameOf(remark.whole, telling)} and may not exceed the former rate (${basisText(remark.basis, lang)}).`;
  }
}
