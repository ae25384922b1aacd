// A query that is an amount: 450, 539元, 450/票, 4.50 CNY per box.

export interface AmountAsked {
  /** Digits as printed, without separators. */
  figure: string;
  /** What stands after it, without the currency: 票, box; may be empty. */
  unit: string;
}

/** How currencies and figures are written, as parts of an expression. */
export const CURRENCY = String.raw`us\$|[¥$€]|rmb|cny|usd|eur|hkd|jpy|元|块钱?|美元|美金|人民币|港币|欧元|日元`;
export const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;

const FORM = new RegExp(
  String.raw`^(?:${CURRENCY})?\s*(?<figure>${FIGURE})\s*(?:${CURRENCY})?\s*(?:(?:\/|每|per|一)\s*(?<unit>\S{1,12}))?$`,
  'iu',
);

/** The amount asked for, or null when the query is something else. */
export function amountIn(query: string): AmountAsked | null {
  const match = FORM.exec(query.normalize('NFKC').trim());
  if (!match?.groups) return null;
  const { figure = '', unit = '' } = match.groups;
  return { figure: figure.replaceAll(',', ''), unit };
}
