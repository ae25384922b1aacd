// Lines of a bill that are no charge: “word: value” of something that is none, or words without a figure that name none.
import type { HeadLine } from './head.ts';
import type { LineReader } from '#reading/line-reader.ts';

const LABELLED = /^[\s|]*(?<label>[^:：\t]{1,24}?)\s*[:：]\s*(?<value>.*)$/u;
/** What a charge is called by when nothing else tells it. */
const CHARGE = /费|fee|charge|surcharge|thc/iu;
/** A price as it stands in a line: with a currency or a unit. */
const PRICED =
  /[¥￥$]\s*\d|\d\s*(?:元|[¥￥$]|\/|每|rmb|cny|usd|hkd|eur|jpy)|(?:rmb|cny|usd|hkd|eur|jpy|美元|人民币)\s*\d/iu;
const FIGURE = /\d/u;
const LONGEST = 500;
/** A name with the word for a fee in it is short; a sentence is not. */
const LONGEST_NAME = 20;

/** Null for what may be a charge. */
export function headLine(raw: string, reader: LineReader): HeadLine | null {
  if (raw.length >= LONGEST) return null;
  const { label, value = '' } = LABELLED.exec(raw)?.groups ?? {};
  if (label !== undefined && !CHARGE.test(label) && !reader.names(label) && !PRICED.test(value)) {
    if (!reader.names(raw) || !FIGURE.test(value)) return { label: label.trim().toLowerCase(), value };
  }
  const plain = raw.trim();
  const says =
    reader.mayCharge(plain) ||
    (CHARGE.test(plain) && plain.length <= LONGEST_NAME && reader.directionOf(plain) === null);
  if (!says && !FIGURE.test(plain)) return { label: '', value: plain };
  // “以上价格均不含税，税点6%”: its figure is the rate of the tax.
  if (reader.isTaxNote(plain)) return { label: '', value: plain };
  return null;
}
