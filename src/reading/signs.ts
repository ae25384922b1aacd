// The text of a line before it is taken apart: signs made alike, the day and known names cut out, the name tidied.
import { remembered } from '#text/remembered.ts';
import { isCalendarDay } from '#time/day.ts';
import type { NameBook } from './fee-names.ts';

/** Stands where a known name was cut out. */
const FIRST_MARK = 0xe000;

/** A Chinese comma sets figures apart. Without characters that only mean something to one program, and those that stand for names cut out (see `mark`). */
export function publicText(text: string): string {
  return text.replace(/[\ue000-\uf8ff]|\p{Surrogate}/gu, ' ').replaceAll('，', '， ');
}

/** Half-width, lower case, one kind of each sign, thousands joined. */
export const plain = remembered((text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[×✕✖╳]/gu, '*')
    .replace(/[–—−]/gu, '-')
    .replace(/[′’‘]/gu, "'")
    .replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, digits => digits.replaceAll(',', ''))
    .replace(/(?<=\d)\.-(?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim(),
);

/** Without “如需”, “if required”: when it is charged is told, and no case of its price. */
export function withoutNeed(text: string): string {
  return text.replace(/[(（]?\s*(?:如需要?|如有|如产生|if (?:required|any|needed|applicable))\s*[)）]?/iu, ' ').trim();
}

/** Numbers and dots before a line that only count lines, and the class of goods that tax invoices print before a name. */
export function bulletless(text: string): string {
  return text
    .replace(/^\s*[*＊][^*＊]{1,24}[*＊]\s*/u, '')
    .replace(/^\s*(?:[①-⑳]|[([（]?\d{1,3}(?:[)\]）、]|\.(?!\d))|[•●·*]|-(?=\s+[^\d\s¥￥$]))\s*/u, '');
}

export function dated(text: string): { text: string; day: string | null } {
  const form = /(?<!\d)(?<year>(?:19|20)\d{2})[-/.年](?<month>\d{1,2})[-/.月](?<date>\d{1,2})日?(?!\d)/u;
  const { year, month, date } = form.exec(text)?.groups ?? {};
  if (year === undefined) return { text, day: null };
  const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
  return isCalendarDay(day) ? { text: text.replace(form, ' '), day } : { text, day: null };
}

/** A text with marks for the names that stand in it. */
export interface Marked {
  text: string;
  restored: (text: string) => string;
  /** What stands in brackets as a sentence. */
  remark: string;
}

/** A sentence in brackets. Its figures are no prices: “(if cancelled within 7 days before sailing)”. */
const REMARK = /[(（](?=[^()（）]*(?:[a-z]+[^a-z()（）]+){3}[a-z]|[^()（）]*[\p{Script=Han}]{8})[^()（）]*[)）]/gu;

/** The text, and apart from it the sentences in brackets. */
export function apartFromRemarks(text: string): { text: string; remark: string } {
  const remark = [...text.matchAll(REMARK)].map(([one]) => one).join(' ');
  return { text: text.replace(REMARK, ' '), remark };
}

/** Known names are taken out, so that no figure and no condition is read inside one; remarks in brackets are set aside. */
export function mark(text: string, names: NameBook): Marked {
  const remarks = [...text.matchAll(REMARK)].map(({ index, 0: remark }) => ({
    start: index,
    end: index + remark.length,
  }));
  const named = names
    .namesIn(text)
    .filter(one => !remarks.some(({ start, end }) => one.start >= start && one.end <= end));
  const found = [...named, ...remarks].sort((a, b) => a.start - b.start);
  let marked = '';
  let end = 0;
  for (const [index, one] of found.entries()) {
    marked += `${text.slice(end, one.start)}${String.fromCharCode(FIRST_MARK + index)}`;
    end = one.end;
  }
  const held = found.map(one =>
    remarks.some(({ start }) => start === one.start) ? '' : text.slice(one.start, one.end),
  );
  return {
    text: marked + text.slice(end),
    remark: remarks.map(({ start, end: after }) => text.slice(start, after)).join(' '),
    restored: rest =>
      rest.replace(/[\ue000-\uf8ff]/gu, character => held[character.charCodeAt(0) - FIRST_MARK] ?? '').trim(),
  };
}

/** The name without the words of the case; signs at its ends say nothing. */
export function withoutCase(left: string, bare: string | null): string {
  return (bare ?? left)
    .replace(/\s+/gu, ' ')
    .replace(/\(\s*\)|\[\s*\]/gu, ' ')
    .replace(/^[\s,.;:|/*@=+~-]+|[\s,.;:|/*@=+~-]+$/gu, '')
    .replace(/\(\s*$|^\s*\)/gu, '')
    .trim();
}
