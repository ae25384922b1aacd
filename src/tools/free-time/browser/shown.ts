// What all parts of an answer of /free-time/ are drawn from, and what they have in common.
import type { Counted } from '#tools/free-time/answer.ts';
import type { Cost } from '#tools/free-time/cost.ts';
import type { FreeTimeData } from '#tools/free-time/data.ts';
import { freeTimeWords } from '#tools/free-time/words.ts';
import { moneySpan } from '#i18n/money.ts';
import type { Lang } from '#i18n/lang.ts';
import { element } from '#parts/browser/element.ts';
import type { Day } from '#time/day.ts';

export interface Shown {
  answer: Counted;
  lang: Lang;
  data: FreeTimeData;
  remind: () => void;
  again: () => void;
}

export function dayText(day: Day, lang: Lang): string {
  const w = freeTimeWords(lang);
  return w.onDay(day, w.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!);
}

export function currency(data: FreeTimeData, code: string | undefined, lang: Lang): string {
  return code === undefined ? '' : (data.currencies[code]?.[lang] ?? code);
}

/** `1,200 元`, `70–220 元`; the reason where there is no sum. */
export function costText({ lang, data }: Shown, cost: Cost | null): string {
  const w = freeTimeWords(lang);
  if (cost === null) return w.nothing;
  if ('none' in cost) return w.noSum;
  const name = currency(data, cost.currency, lang);
  return `${moneySpan(cost.from, cost.to, data.decimals[cost.currency ?? ''])} ${name}`.trim();
}

export function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', 'clause', text);
  made.href = href;
  return made;
}
