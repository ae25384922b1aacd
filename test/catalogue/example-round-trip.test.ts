// A worked example made of what a row costs is always accepted, and one that is a coin off never.
import Big from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '#catalogue/draft.ts';
import { exampleComputes } from '#catalogue/rules/prices/example-wrong.ts';
import { coinDigits } from '#domain/price/coins.ts';
import { exampleGiven, priceOf } from '#domain/price/price.ts';
import { Rate } from '#schema/rate.ts';
import { decimal } from '../domain/arbitrary.ts';

const codes = {
  units: { 'hundred-tons': { of: ['tons'], per: { tons: '100' } }, hour: { of: ['hours'] } },
  roundings: {},
};
const currencies: Record<string, { decimals: number }> = {
  JPY: { decimals: 0 },
  CNY: { decimals: 2 },
  KWD: { decimals: 3 },
};
const step = fc.constantFrom('0.5', '6', '100');

/** Prices of the forms that follow from a quantity in more than one way. */
const price = fc.oneof(
  fc.record({ amount: decimal, unit: fc.constant('hundred-tons'), step: fc.record({ tons: step }) }),
  fc.record({
    tiers: fc.record({
      by: fc.constant('tons'),
      per: step,
      kind: fc.constant('whole-band'),
      bands: fc.record({ base: decimal, above: decimal, rate: decimal }).map(band => [band]),
    }),
    unit: fc.constant('hour'),
  }),
  fc.record({
    percent: fc.record({ of: fc.constant('charges'), rate: fc.constantFrom('0.06', '0.333') }),
    reductions: fc.record({
      kind: fc.constantFrom('largest', 'each'),
      of: fc.constant([
        { label: { zh: '勤', en: 'Often' }, by: 'hours', bands: [{ upTo: '4', rate: '0' }, { rate: '0.15' }] },
        { label: { zh: '少', en: 'Little' }, by: 'tons', bands: [{ upTo: '9', rate: '0.333' }, { rate: '0' }] },
      ]),
    }),
  }),
);

function problemsOf(rate: Rate): number {
  const entry = { file: 'fee.yaml', locate: () => ({}), kind: 'fee', data: { versions: [{ rates: [rate] }] } };
  const singles = { units: { data: codes.units }, roundings: { data: {} }, currencies: { data: currencies } };
  let found = 0;
  exampleComputes.check({ entries: { fee: [entry], tariff: [] }, singles } as unknown as Draft, () => found++);
  return found;
}

test('what a row costs is its example, to the decimals of the currency', () => {
  fc.assert(
    fc.property(
      price,
      fc.constantFrom(...Object.keys(currencies)),
      decimal,
      decimal,
      decimal,
      (row, currency, ...sizes) => {
        const [tons, hours, base] = sizes as [string, string, string];
        const made = (total: string) =>
          Rate.parse({
            ...{ id: 'row', label: { zh: '行', en: 'row' }, currency, ...row },
            example: { given: { tons, hours }, ...('percent' in row ? { base } : {}), total },
          });
        const blank = made('0');
        const priced = priceOf(blank, exampleGiven(blank), codes);
        if (priced.kind !== 'exact') throw new Error(priced.kind);
        const { decimals } = currencies[currency]!;
        const total = coinDigits(priced.total, decimals);
        expect(problemsOf(made(total))).toBe(0);
        expect(problemsOf(made(new Big(total).plus(new Big(10).pow(-decimals)).toFixed()))).toBe(1);
      },
    ),
  );
});
