// Traditional characters to simplified ones, over the table made at build time.

/** A function that replaces each character that the table knows. */
export function simplifier(pairs: string): (text: string) => string {
  const characters = [...pairs];
  const table = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) table.set(characters[index]!, characters[index + 1]!);
  // Most texts hold none of them.
  const any = table.size === 0 ? /(?!)/u : new RegExp(`[${[...table.keys()].join('')}]`, 'gu');
  return text => text.replace(any, character => table.get(character)!);
}
