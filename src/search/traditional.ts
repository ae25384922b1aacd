// Traditional forms of the characters that occur in names, as a small table. Made at build time; read in the browser.
import * as OpenCC from 'opencc-js/cn2t';

/** Made once: each reads a dictionary of tens of thousands of words. */
let converters: ((text: string) => string)[] | undefined;

/** Pairs of characters, traditional then simplified, without anything between: 貨货務务. */
export function traditionalPairs(texts: readonly string[]): string {
  const characters = [...new Set([...texts.join('')].filter(character => /\p{Script=Han}/u.test(character)))].sort();
  const pairs = new Map<string, string>();
  converters ??= (['t', 'tw', 'hk'] as const).map(to => OpenCC.Converter({ from: 'cn', to }));
  for (const convert of converters) {
    for (const character of characters) {
      const [other] = [...convert(character)];
      if (other !== undefined && other !== character && !characters.includes(other)) pairs.set(other, character);
    }
  }
  return [...pairs].sort().flat().join('');
}
