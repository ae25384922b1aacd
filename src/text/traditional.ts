// Traditional forms of the characters that occur in names, as a small table. Made at build time; read in the browser.
import { ConverterFactory, type ConverterFunction } from 'opencc-js/core';
import HKVariants from 'opencc-js/dict/HKVariants';
import STCharacters from 'opencc-js/dict/STCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';

/** By the general standard, that of Taiwan, and that of Hong Kong. Characters alone: the words would take 100 MB. */
let converters: ConverterFunction[] | undefined;

/** Pairs of characters, traditional then simplified, without anything between: 貨货務务. */
export function traditionalPairs(texts: readonly string[]): string {
  const characters = [...new Set([...texts.join('')].filter(character => /\p{Script=Han}/u.test(character)))].sort();
  const pairs = new Map<string, string>();
  converters ??= [[], [[TWVariants]], [[HKVariants]]].map(variants => ConverterFactory([STCharacters], ...variants));
  for (const convert of converters) {
    for (const character of characters) {
      const [other] = [...convert(character)];
      if (other !== undefined && other !== character && !characters.includes(other)) pairs.set(other, character);
    }
  }
  return [...pairs].sort().flat().join('');
}
