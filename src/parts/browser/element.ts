// A new element with its class and its text; text is never markup. On an English page what is Chinese in it is marked as such.
import { langTag } from '#i18n/lang.ts';
import { languageRuns } from '#i18n/language-runs.ts';

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.append(...pieces(text));
  return made;
}

function pieces(text: string): (string | HTMLElement)[] {
  if (document.documentElement.lang !== langTag.en) return [text];
  return languageRuns(text, 'en').map(run => {
    if (!run.lang) return run.text;
    const piece = document.createElement('span');
    piece.lang = langTag[run.lang];
    piece.textContent = run.text;
    return piece;
  });
}
