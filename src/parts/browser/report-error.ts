// The report of an error: fills in the page it is about and the day of reading, and copies. Nothing is kept or sent.
import { entryAsked, issueAddress, mailAddress } from '#domain/address/report-error.ts';
import type { Lang } from '#i18n/lang.ts';
import { siteUrl } from '#i18n/absolute.ts';
import { reportWords } from '#i18n/report-words.ts';
import { portToday } from './port-day.ts';

const box = document.querySelector<HTMLElement>('[data-report]');
if (box) start(box);

function start(box: HTMLElement): void {
  const { report, base = '', version = '' } = box.dataset;
  const t = reportWords(report as Lang);
  const asked = entryAsked(location.search);
  const shown = box.querySelector('pre')!;
  const text = t.text(asked === null ? '' : siteUrl({ baseUrl: base }, asked), portToday(), version);
  shown.textContent = text;
  for (const link of box.querySelectorAll<HTMLAnchorElement>('a[data-mail]'))
    link.href = mailAddress(link.dataset['mail']!, t.subject, text);
  for (const link of box.querySelectorAll<HTMLAnchorElement>('a[data-issues]'))
    link.href = issueAddress(link.dataset['issues']!, t.subject, text);
  const button = box.querySelector('button')!;
  button.hidden = false;
  button.addEventListener('click', () => void copy(shown, button, box.querySelector('[role=status]')!, t));
}

/** Where the clipboard is refused, the text is selected instead. */
async function copy(text: Element, button: Element, said: Element, t: ReturnType<typeof reportWords>): Promise<void> {
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = said.textContent = t.done;
  } catch {
    getSelection()?.selectAllChildren(text);
    said.textContent = t.selected;
  }
}
