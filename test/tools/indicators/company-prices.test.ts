// What companies list for one case beside each other.
import { describe, expect, test } from 'vitest';
import { companyPrices } from '#tools/indicators/company-prices.ts';
import { catalogue } from '../../port.ts';

const DAY = '2026-11-22';

describe('posted prices', () => {
  test('are of one case and unit, dated lists before those without a date', () => {
    const found = companyPrices(catalogue, '0802', DAY)!;
    expect(found.rows.length).toBeGreaterThan(1);
    expect(new Set(found.rows.map(({ rate }) => `${rate.unit} ${rate.currency}`)).size).toBe(1);
    const undated = found.rows.map(({ version }) => version.from === 'unknown');
    expect(undated).toEqual(undated.toSorted((a, b) => Number(a) - Number(b)));
    expect(found.rows.every(({ low, high }) => low <= high)).toBe(true);
  });

  test('of one company alone are not set beside anything', () => {
    const alone = [...catalogue.tariffsOfFee].find(([, tariffs]) => tariffs.length === 1)![0];
    expect(companyPrices(catalogue, alone, DAY)).toBeNull();
  });
});
