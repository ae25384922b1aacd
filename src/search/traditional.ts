// Traditional forms of the characters that occur in names, as a small table. Made at build time; read in the browser.
import * as OpenCC from 'opencc-js/cn2t';

/** Pairs of characters, traditional then simplified, without anything between: 貨货務务. */
export function traditionalPairs(texts: readonly string[]): string {
  const characters = [...new Set([...texts.join('')].filter(character => /\p{Script=Han}/u.test(character)))].sort();
  const pairs = new Map<string, string>();
  for (const to of ['t', 'tw', 'hk'] as const) {
    const convert = OpenCC.Converter({ from: 'cn', to });
    for (const character of characters) {
      const [other] = [...convert(character)];
      if (other !== undefined && other !== character && !characters.includes(other)) pairs.set(other, character);
    }
  }
  return [...pairs].sort().flat().join('');
}
