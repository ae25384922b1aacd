// A new element with its class and its text; text is never markup. On an English page what is Chinese in it is marked as such.
import { langTag, type Lang } from '#i18n/lang.ts';
import { languageRuns } from '#i18n/language-runs.ts';

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.append(...inLanguages(text, document.documentElement.lang === langTag.en ? 'en' : 'zh'));
  return made;
}

/** A text of a language in pieces, those in the other one marked. */
export function inLanguages(text: string, lang: Lang): (string | HTMLElement)[] {
  return languageRuns(text, lang).map(run => {
    if (!run.lang) return run.text;
    const piece = document.createElement('span');
    piece.lang = langTag[run.lang];
    piece.textContent = run.text;
    return piece;
  });
}
