// Where known names stand whole in a text.
import { normalise } from './normalise.ts';

/** A known name where it stands in a normalised text. */
export interface Standing<T> {
  start: number;
  end: number;
  value: T;
}

/** Finds names in a normalised text, the longest at each place, from left to right. Names of one character are not looked for. */
export function namesStanding<T>(names: Iterable<readonly [name: string, value: T]>): (text: string) => Standing<T>[] {
  const starts = new Map<string, { word: string; value: T }[]>();
  for (const [name, value] of names) {
    const word = normalise(name);
    const start = word.slice(0, 2);
    if (word.length >= 2) starts.set(start, [...(starts.get(start) ?? []), { word, value }]);
  }
  for (const list of starts.values()) list.sort((a, b) => b.word.length - a.word.length);
  return text => {
    const found: Standing<T>[] = [];
    for (let at = 0; at + 1 < text.length;) {
      const longest = starts.get(text.slice(at, at + 2))?.find(({ word }) => standsAt(text, word, at));
      if (longest) found.push({ start: at, end: at + longest.word.length, value: longest.value });
      at = found.at(-1)?.start === at ? found.at(-1)!.end : at + 1;
    }
    return found;
  };
}

/** What is left of a text without the names that stand in it. */
export function restOf(text: string, found: readonly Standing<unknown>[]): string {
  let rest = '';
  let end = 0;
  for (const one of found) {
    rest += `${text.slice(end, one.start)} `;
    end = one.end;
  }
  return rest + text.slice(end);
}

/** Letters and figures are whole words; Chinese stands anywhere. */
export function standsAt(text: string, word: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false;
  const joined = (a: string, b: string) => /[a-z0-9]/u.test(a) && /[a-z0-9]/u.test(b);
  return !joined(text[at - 1] ?? '', word[0]!) && !joined(word.at(-1)!, text[at + word.length] ?? '');
}
