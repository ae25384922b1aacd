// The citing block: fills in the day of reading, copies, shares. Without script the texts stand to be selected by hand.
import './folds.ts';
import { citeWords, type CitationStyle, type CiteWords } from '#i18n/cite-words.ts';
import type { Lang } from '#i18n/lang.ts';
import { longDate } from '#i18n/long-date.ts';
import { portToday } from '#parts/browser/port-day.ts';

/** Milliseconds for which a button says that it has copied. */
const SHOWN = 4000;

startAll();
// The content may be put in anew, as of another day.
document.addEventListener('content-shown', startAll);

function startAll(): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-cite]:not([data-started])')) {
    block.dataset['started'] = '';
    start(block);
  }
}

function start(block: HTMLElement): void {
  const t = citeWords(block.dataset['cite'] as Lang);
  const today = portToday();
  for (const item of block.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = item.dataset['style'] as CitationStyle;
    item.querySelector('[data-read]')!.textContent = style === 'zh' || style === 'en' ? longDate(today, style) : today;
    const said = item.appendChild(document.createElement('p'));
    said.className = 'visually-hidden';
    said.setAttribute('role', 'status');
    const button = item.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void copy(item, button, t, t.styles[style]));
  }
  const printing = block.querySelector<HTMLButtonElement>('[data-print]')!;
  printing.hidden = false;
  printing.addEventListener('click', () => {
    print();
  });
  offerShare(block.querySelector<HTMLButtonElement>('[data-share]')!);
}

/** Where the clipboard is refused, or there is none, the text is selected instead. */
async function copy(item: HTMLElement, button: HTMLElement, t: CiteWords, style: string): Promise<void> {
  const text = item.querySelector('pre')!;
  const said = item.querySelector<HTMLElement>('[role=status]')!;
  // Emptied first, so that the same words are told again.
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = t.copied(style);
    button.textContent = t.done;
    setTimeout(() => {
      button.textContent = t.copy;
    }, SHOWN);
  } catch {
    getSelection()?.selectAllChildren(text);
    said.textContent = t.selected;
    // The button tells of success by itself; this has to be read.
    said.classList.remove('visually-hidden');
  }
}

/** Only where the device can share. What the reader calls off is no failure. */
function offerShare(button: HTMLButtonElement): void {
  if (typeof navigator.share !== 'function') return;
  button.hidden = false;
  const { title, url } = button.dataset;
  button.addEventListener('click', () => {
    navigator.share({ title: title!, url: url! }).catch(() => undefined);
  });
}
