// The forms in which a line of a bill says a price, a total, a size or a count, made of the words of the vocabulary.
import { squeeze } from '#text/normalise.ts';
import type { Terms } from './readers.ts';
import { currencyTerms } from './unit-text.ts';

export const NUMBER = String.raw`\d+(?:\.\d+)?`;
const TOTAL = '合计|总计|共计|小计|总额|总价|金额|共|total|subtotal|amount|sum';
const EACH = '单价|每箱|unit price|price|rate';
const COUNT = '数量|箱量|票数|qty|quantity';

/** `size`: the pattern of a size (reading/size-text.ts). Groups of the forms: `figure`, `unit`, `before` and `after` (currencies), `a` and `b` (what is multiplied), `size`. */
export function lineForms(words: Pick<Terms, 'units' | 'currencies'>, size: string) {
  const money = currencyTerms(words);
  const moneyForm = money.map(({ word }) => escaped(word)).join('|');
  /** The currency that a word means. */
  const codeOf = (word: string | undefined): string | null => money.find(one => one.word === word)?.code ?? null;
  const unitWords = [...new Set(Object.values(words.units).flatMap(({ zh, en, also = [] }) => [zh, en, ...also]))]
    .map(word => squeeze(word))
    .filter(word => word !== '' && !/[·-]/u.test(word))
    .flatMap(word => (/^[a-z]{3,}$/u.test(word) ? [`${word}es`, `${word}s`, word] : [word]))
    .sort((a, b) => b.length - a.length);
  const unitForm = `(?:${unitWords.map(escaped).join('|')})(?![a-z])`;
  const forms = {
    price: new RegExp(
      `(?:@\\s*)?(?<before>${moneyForm})?\\s*(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?整?\\s*(?:\\/|每|per\\s|一(?=\\s*${unitForm}))\\s*(?:一)?(?<unit>${unitForm}(?:\\s*(?:[·/*]|每|per\\s)\\s*${unitForm})*|${size})`,
      'u',
    ),
    // A unit that no unit is called: “0.56/kg”.
    oddPrice: new RegExp(
      `(?<before>${moneyForm})?\\s*(?<![\\d.])(?<figure>${NUMBER})(?:\\s*(?<after>${moneyForm}))?\\/\\s?(?<unit>[\\p{L}]{1,12}(?:\\s*\\/\\s*[\\p{L}]{1,12})?)`,
      'u',
    ),
    sizedPrice: new RegExp(
      `(?:${moneyForm})?\\s*(?<![\\d.])${NUMBER}\\s*(?:${moneyForm})?\\s*\\/\\s*(?<size>${size})`,
      'gu',
    ),
    priced: new RegExp(
      `(?:每(?<unit>${unitForm})|@|(?:${EACH})\\s*[:=]?)\\s*(?<before>${moneyForm})?\\s*(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?`,
      'u',
    ),
    total: new RegExp(
      `(?:(?:${TOTAL})\\s*[:=]?|=)\\s*(?<before>${moneyForm})?\\s*(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?`,
      'u',
    ),
    sized: new RegExp(
      `(?:(?<![\\d.])(?<a>[1-9]\\d{0,3}|一)\\s*[*x个只]?\\s*)?(?<size>${size})(?:\\s*[*x]\\s*(?<b>\\d{1,4})(?![\\d.]))?`,
      'u',
    ),
    counted: new RegExp(`(?:${COUNT})\\s*[:=]?\\s*(?<figure>\\d{1,4})(?![\\d.])(?:\\s*(?<unit>${unitForm}))?`, 'u'),
    quantity: new RegExp(`(?<![\\d.])(?:[*x]\\s*)?(?<figure>${NUMBER})\\s*(?<unit>${unitForm})`, 'u'),
    product: new RegExp(
      `(?<![\\d.])(?<m1>${moneyForm})?\\s*(?<a>${NUMBER})\\s*(?<m2>${moneyForm})?\\s*[*x]\\s*(?<b>${NUMBER})(?![\\d.])`,
      'u',
    ),
    perUnit: new RegExp(`(?:per\\s|每|\\/)\\s*(?<unit>${unitForm})`, 'u'),
    times: new RegExp(`[*x]\\s*(?<figure>\\d{1,4})(?![\\d.])(?!\\s*(?:${moneyForm}))`, 'u'),
    loose: new RegExp(`(?<before>${moneyForm})?\\s*(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?整?`, 'u'),
    wholeSize: new RegExp(`^${size}$`, 'u'),
    cell: new RegExp(
      `^(?<minus>-|\\((?=.*\\)$))?\\s*(?<before>${moneyForm})?\\s*(?<m2>-)?(?<figure>${NUMBER})\\s*(?<after>${moneyForm})?整?\\s*(?:(?:\\/|每|一(?=\\s*${unitForm}$))\\s*(?<unit>\\D.*?))?\\)?$`,
      'u',
    ),
    moneyAlone: new RegExp(`(?<![a-z])(?:${moneyForm})(?![a-z])`, 'u'),
  };

  return { forms, codeOf };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
