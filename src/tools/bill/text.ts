// What is said of a line in full: from which entry it differs, as in force on which day, by how much.
import type { Across } from './across.ts';
import type { BillBook } from './book.ts';
import type { Entry, Gap, Remark, Verdict } from './verdict.ts';
import type { Day } from '#time/day.ts';
import { billWords } from './words.ts';
import type { Lang } from '#i18n/lang.ts';
import { comma } from '#i18n/punctuation.ts';

interface Telling {
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
const saidOnce: readonly Remark['kind'][] = ['currency-assumed', 'lists-of-others'];

/** Those of all lines, each once. */
export function remarksOnBill(verdicts: readonly Verdict[], telling: Telling): string[] {
  const remarks = verdicts.flatMap(verdict => verdict.remarks.filter(({ kind }) => saidOnce.includes(kind)));
  return [...new Set(remarks.map(remark => remarkSentence(remark, telling)))];
}

function mainSentence(verdict: Verdict, telling: Telling): string {
  const { book, lang, day } = telling;
  const zh = lang === 'zh';
  const name = (fee: string) => book.fees[fee]?.name ?? fee;
  const roles = (codes: readonly string[]) =>
    codes.map(code => book.entities[code]?.name ?? book.words.roles[code] ?? code).join(comma[lang]);
  switch (verdict.kind) {
    case 'as-published':
      return zh
        ? `与 ${day} 有效的${entryText(verdict.entry, telling)}一致。`
        : `In line with ${entryText(verdict.entry, telling)}, as in force on ${day}.`;
    case 'above-published': {
      const off = gapText(verdict.gap, telling);
      const noMarkup = verdict.markup && book.fees[verdict.fee]?.noMarkup;
      if (zh)
        return `与 ${day} 有效的${entryText(verdict.entry, telling)}不同：高 ${off}。${verdict.markup ? `账单是代收方开的${noMarkup ? '；这项收费代收不得加价' : ''}。` : ''}`;
      const passed = verdict.markup ? ' The bill comes from somebody who passes it on' : '';
      return `Differs from ${entryText(verdict.entry, telling)}, as in force on ${day}: ${off} more.${passed}${passed && (noMarkup ? '; this charge may not be marked up.' : '.')}`;
    }
    case 'below-published': {
      const off = gapText(verdict.gap, telling);
      const allowed = verdict.entry.ceiling
        ? zh
          ? '公布的是上限，低于它可以。'
          : ' That is a ceiling; less is allowed.'
        : '';
      return zh
        ? `与 ${day} 有效的${entryText(verdict.entry, telling)}不同：低 ${off}。${allowed}`
        : `Differs from ${entryText(verdict.entry, telling)}, as in force on ${day}: ${off} less.${allowed}`;
    }
    case 'not-on-list':
      if (verdict.fee === null)
        return zh
          ? '本站收录的规定和价目里没有这个叫法。没有公示的收费不得收取，但本站收录可能不全：请收费方出示公示的价目。'
          : 'No rule or list known here has this name. What is not posted may not be charged, but what is known here may be incomplete: ask to see the posted list.';
      return zh
        ? `“${name(verdict.fee)}”是已知的收费，但本站没有收录到它的任何价格：请收费方出示公示的价目。`
        : `${name(verdict.fee)} is a known charge, but no price of it is known here: ask to see the posted list.`;
    case 'ended': {
      const next = verdict.successors.map(name).join(comma[lang]);
      if (verdict.on === 'unknown')
        return zh
          ? `“${name(verdict.fee)}”已不再收（${verdict.how}），从哪天起没有见到${next ? `；并入或由“${next}”接替` : ''}。依据：${verdict.basis}。`
          : `${name(verdict.fee)} is no longer charged (${verdict.how.toLowerCase()}); since which day was not seen${next ? `; now in ${next}` : ''}. Basis: ${verdict.basis}.`;
      return zh
        ? `“${name(verdict.fee)}”自 ${verdict.on} 起已取消（${verdict.how}）${next ? `，并入或由“${next}”接替` : ''}，${day} 不应再单独收取。依据：${verdict.basis}。`
        : `${name(verdict.fee)} ended on ${verdict.on} (${verdict.how.toLowerCase()})${next ? `, now in ${next}` : ''}, and was no charge of its own on ${day}. Basis: ${verdict.basis}.`;
    }
    case 'inside-lump-sum': {
      const within = verdict.entry === null ? '' : entryText(verdict.entry, telling);
      return zh
        ? `自 ${verdict.from} 起是“${name(verdict.whole)}”的一部分，与它一并收就是重复。依据：${verdict.basis}。${within === '' ? '' : `金额没有高于${within}。`}`
        : `Since ${verdict.from} it is part of ${name(verdict.whole)}; charged beside it, it is charged twice. Basis: ${verdict.basis}.${within === '' ? '' : ` The amount is not above ${within}.`}`;
    }
    case 'different-payer':
      return zh
        ? `“${name(verdict.fee)}”按本站收录由${roles(verdict.paidBy)}付。这张账单按由${roles([verdict.payer])}付核对；不是的话，改一下“谁付”。`
        : `As known here, ${name(verdict.fee)} is paid by: ${roles(verdict.paidBy)}. This bill is taken as paid by: ${roles([verdict.payer])}; if it is not, change “Who pays”.`;
    case 'cannot-say':
      return becauseText(verdict, telling);
  }
}

function becauseText({ because }: Extract<Verdict, { kind: 'cannot-say' }>, telling: Telling): string {
  const { book, lang } = telling;
  const zh = lang === 'zh';
  const w = billWords(lang);
  const plain = w.why[because.why];
  switch (because.why) {
    case 'needs': {
      const names = because.quantities.map(code => book.words.quantities[code] ?? code).join(comma[lang]);
      return zh
        ? `${plain}：${names}。公布的是${entryText(because.entry, telling)}。`
        : `${plain} ${names}. Published is ${entryText(because.entry, telling)}.`;
    }
    case 'which-row': {
      const asks = because.asks
        .map(code => (code === 'entity' ? w.entity : (book.words.conditions[code]?.[lang] ?? code)))
        .join(comma[lang]);
      const { low, high, gaps } = because;
      const same = low.text === high.text && low.entity === high.entity && low.row === high.row;
      const span = same
        ? entryText(low, telling)
        : zh
          ? `${entryText(low, telling)}；${entryText(high, telling)}`
          : `${entryText(low, telling)}; ${entryText(high, telling)}`;
      const unread = gaps ? (zh ? '，有的行没有读到' : ', and some rows were not read') : '';
      const help = asks === '' ? '' : zh ? `补上这些就可能判断：${asks}。` : ` This may settle it: ${asks}.`;
      return zh ? `${plain}${unread}：${span}。${help}` : `${plain}${unread}: ${span}.${help}`;
    }
    case 'undated':
      return `${plain}${zh ? '' : ' '}${because.entries.map(one => entryText(one, telling)).join(zh ? '；' : '; ')}${zh ? '。' : '.'}`;
    case 'before':
      return zh ? `${plain}（${because.first}）。` : `${plain} (${because.first}).`;
    case 'currency':
    case 'unit':
    case 'unread':
    case 'at-cost':
    case 'factor':
    case 'suspended':
      return zh
        ? `${plain}公布的是${entryText(because.entry, telling)}。`
        : `${plain} Published: ${entryText(because.entry, telling)}.`;
    default:
      return plain;
  }
}

/** `某某货代 2026-01-09 起公布的“20 英尺箱”500–850 元/箱`. */
function entryText({ entity, from, row, text }: Entry, { book, lang }: Telling): string {
  const zh = lang === 'zh';
  const by = entity === '' ? (zh ? '规定' : 'the rules') : (book.entities[entity]?.name ?? entity);
  if (zh) {
    const since = from === 'unknown' ? '（日期不详）' : `自 ${from} 起`;
    return `${by}${since}的“${row}”${text}`;
  }
  const since = from === 'unknown' ? ' (undated)' : ` since ${from}`;
  return `${by}${since}, “${row}”, ${text}`;
}

function gapText({ each, all, currency }: Gap, { book, lang }: Telling): string {
  const zh = lang === 'zh';
  const money = (figure: string) => {
    const label = book.words.currencies[currency]?.[lang] ?? currency;
    return zh ? `${figure} ${label}` : `${label} ${figure}`;
  };
  if (all === null || all === each) return money(each);
  return zh ? `每单位 ${money(each)}，共 ${money(all)}` : `${money(each)} for one, ${money(all)} in all`;
}

function remarkSentence(remark: Remark, telling: Telling): string {
  const { book, lang } = telling;
  const zh = lang === 'zh';
  const name = (fee: string) => book.fees[fee]?.name ?? fee;
  switch (remark.kind) {
    case 'one-assumed':
      return zh ? '没有写数量，按一个算。' : 'No quantity is given; counted as one.';
    case 'miscounted':
      return zh ? '单价乘数量不等于账单上的金额。' : 'Unit price times quantity is not the amount on the bill.';
    case 'currency-assumed': {
      const label = book.words.currencies[remark.currency]?.[lang] ?? remark.currency;
      return zh ? `没有写币种的，按${label}算。` : `Where no currency is given, it is taken as ${label}.`;
    }
    case 'relief':
      return zh ? `当日有减免：${remark.name}。` : `A relief was running on the day: ${remark.name}.`;
    case 'collected': {
      const by = remark.chargedBy.map(code => book.entities[code]?.name ?? book.words.roles[code] ?? code);
      return zh
        ? `这项收费由${by.join(comma.zh)}收，开账单的是别的单位。`
        : `The charge is made by: ${by.join(comma.en)}; the bill comes from somebody else.`;
    }
    case 'part-of':
      return zh
        ? `自 ${remark.from} 起它已是“${name(remark.whole)}”的一部分（${remark.basis}）。`
        : `Since ${remark.from} it is part of ${name(remark.whole)} (${remark.basis}).`;
    case 'lists-of-others':
      return zh
        ? '没有说明谁开的账单：比的是本站收录的各家公示价目，开账单的单位可能另有公示。'
        : 'Who sent the bill was not said: lines are compared with the lists known here, and the sender may have posted its own.';
  }
}

export function acrossText(across: Across, nameOf: (index: number) => string, lang: Lang): string {
  const zh = lang === 'zh';
  if (across.kind === 'twice') {
    const lines = across.lines.map(nameOf).join(comma[lang]);
    return zh
      ? `同一项收了不止一次：${lines}。请核对是不是重复。`
      : `The same charge more than once: ${lines}. Check whether it is a repeat.`;
  }
  const [part, whole] = [nameOf(across.part), nameOf(across.whole)];
  return zh
    ? `重复：${part}自 ${across.from} 起已含在${whole}里，两项都收了。依据：${across.basis}。`
    : `Charged twice: since ${across.from} ${part} is inside ${whole}, and both are on the bill. Basis: ${across.basis}.`;
}
