// English words without their endings, so that charging, charged and charges are one word. Only for weighing words against
// each other: what is left is no word.

/** Shorter ones would be left with too little. */
const SHORTEST_LEFT = 3;

/** `charging`, `charges` → `charg`; whatever is no word of Latin letters stays. */
export function stemOf(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  const bare = /^(?<rest>.*?)(?:ings?|ed|es|s)$/u.exec(word)?.groups?.['rest'] ?? word;
  const left = bare.length >= SHORTEST_LEFT ? bare : word;
  return left.length > SHORTEST_LEFT ? left.replace(/e$/u, '').replace(/y$/u, 'i') : left;
}
