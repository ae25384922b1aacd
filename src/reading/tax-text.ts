// What a text says of value-added tax: “以上价格均不含税，税点6%”.

const RATE = /(?<rate>\d{1,2}(?:\.\d+)?)\s*%/u;

/** `net`: without tax; the rate as a fraction. Null where nothing is said of tax. */
export function taxIn(text: string): { tax: 'net' | 'gross'; taxRate?: string } | null {
  const plain = text.toLowerCase();
  const net = /不含税|未税|未含税|不包含税|另加税|税另计|excl\w*\.? (?:of )?(?:vat|tax)|(?:vat|tax) excl/u.test(plain);
  const gross = !net && /含税|价税合计|incl\w*\.? (?:of )?(?:vat|tax)|(?:vat|tax) incl/u.test(plain);
  if (!net && !gross) return null;
  const rate = RATE.exec(plain)?.groups?.['rate'];
  return { tax: net ? 'net' : 'gross', ...(rate === undefined ? {} : { taxRate: String(Number(rate) / 100) }) };
}
