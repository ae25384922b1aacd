// What of a query is the name of a charge: without amounts, sizes and units, and without the words that end every name.
import { squeeze } from '#text/normalise.ts';
import { CURRENCY, FIGURE } from './amount.ts';

const UNIT = String.raw`(?:\/\s*[^\s,，;；]{1,12}|[每一]\s*[^\s,，;；]{1,4}|per\s+\S+(?:\s+of\s+\S+)?)`;
const SIZE = String.raw`(?:20|40|45)\s*(?:'|′|尺|英尺|ft|feet|foot)?\s*(?:gp|dc|dv|hq|hc|rf|rh|ot|fr|tk)?(?![\d.])`;
/** A size that says that it is one. */
const NAMED_SIZE = String.raw`(?:20|40|45)\s*(?:'|′|尺|英尺|ft|feet|foot|gp|dc|dv|hq|hc|rf|rh|ot|fr|tk)[a-z]*`;
const AMOUNT = new RegExp(
  String.raw`(?:${CURRENCY})?\s*(?:\d+\s*[x*×]\s*)?(?:${SIZE}|${FIGURE})\s*(?:[x*×]\s*(?:${SIZE}|\d+))?\s*(?:${CURRENCY})?(?:\s*${UNIT})*`,
  'giu',
);
/** What ends a name without telling it from others. */
const ENDINGS = /(?:服务费|收费|费用?|(?:service)?(?:fees?|charges?)|surcharges?|(?<=.)services?)$/u;
/** Who asks with such a word asks a question. */
const QUESTION =
  /[?？吗呢几]|什么|怎|哪|多少|是否|谁|\b(?:what|which|who|whom|how|why|when|where|is|are|do|does|can|may)\b/iu;
const MOST_CHARACTERS = 10;
/** With fewer lines it may be a charge with a size and an amount. */
const FEWEST_LINES = 3;
const MOST_WORDS = 4;

/** The query without amounts, sizes and units; the query itself where nothing else stands in it. */
export function withoutAmounts(query: string): string {
  const rest = query
    .normalize('NFKC')
    .replace(AMOUNT, ' ')
    .replace(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${CURRENCY})(?![\p{L}\p{N}])`, 'giu'), ' ')
    .replace(/[:：=]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return /\p{L}/u.test(rest) ? rest : query;
}

/** The first amount of a query that holds more than one, without separators; empty where there is none, or only a size of box. */
export function amountBeside(query: string): string {
  const rest = query.normalize('NFKC').replace(new RegExp(NAMED_SIZE, 'giu'), ' ');
  return (new RegExp(`(?<![a-z\\d.])(?:${FIGURE})`, 'iu').exec(rest)?.[0] ?? '').replaceAll(',', '');
}

/** `40HQ` and nothing else. */
export function isSizeAlone(query: string): boolean {
  return new RegExp(`^\\s*${NAMED_SIZE}\\s*$`, 'iu').test(query.normalize('NFKC'));
}

/** A name as it is compared, without what ends it; empty where nothing else is said. */
export function bareOf(name: string): string {
  return squeeze(name).replace(ENDINGS, '');
}

/** A short text that ends as names of charges do: where no charge is called so, one that shares a word with it is another. */
export function isName(text: string): boolean {
  if (bareOf(text) === squeeze(text) || isQuestion(text)) return false;
  return /\p{Script=Han}/u.test(text)
    ? squeeze(text).length <= MOST_CHARACTERS
    : text.trim().split(/\s+/u).length <= MOST_WORDS;
}

export function isQuestion(text: string): boolean {
  return QUESTION.test(text);
}

/** Several names with an amount each: a bill, pasted into the box. */
export function isBill(query: string): boolean {
  const lines = query.normalize('NFKC').match(new RegExp(String.raw`\p{L}{2,}[^\p{L}\d]*(?:${FIGURE})`, 'giu')) ?? [];
  return lines.length >= FEWEST_LINES;
}
