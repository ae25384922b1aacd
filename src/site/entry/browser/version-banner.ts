// Puts today's banner on the page of a version, and counts the days that are left. Today is the port's.
import { daysBetween } from '#time/day.ts';
import { asOfWords } from '#i18n/as-of-words.ts';
import type { Lang } from '#i18n/lang.ts';
import { bracketed } from '#i18n/punctuation.ts';
import { portToday } from '#parts/browser/port-day.ts';

const today = portToday();
const place = document.querySelector<HTMLElement>('[data-banner]');
const due = [...document.querySelectorAll<HTMLTemplateElement>('template[data-from]')].findLast(
  one => one.dataset['from']! <= today,
);
if (place && due) {
  place.replaceChildren(due.content.cloneNode(true));
}
for (const left of place?.querySelectorAll<HTMLElement>('[data-until]') ?? []) {
  const days = daysBetween(today, left.dataset['until']!);
  left.textContent = bracketed[place!.dataset['lang'] as Lang](asOfWords(place!.dataset['lang'] as Lang).inDays(days));
}
