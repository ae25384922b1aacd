// Parts of a line that are labels of their own elsewhere.
import type { Lang } from './lang.ts';

/** Labels begin with a capital; inside a line only the first does, and what is written in capitals. */
export function inSentence(parts: readonly string[], lang: Lang): string[] {
  const lower = (text: string) => (/^[A-Z][a-z]/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
  return parts.map((text, index) => (lang === 'zh' || index === 0 ? text : lower(text)));
}
