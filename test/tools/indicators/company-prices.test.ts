// What companies list for one case beside each other, and which histories of charges can be drawn.
import { describe, expect, test } from 'vitest';
import { companyPrices } from '#tools/indicators/company-prices.ts';
import { historyOf } from '#tools/indicators/price-history.ts';
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

describe('the history of a charge', () => {
  test('has the rows of which two prices are known, in one unit', () => {
    const history = historyOf(catalogue, '0111', undefined)!;
    expect(history.lines.map(({ id }) => id)).toContain('laden-20');
    expect(new Set(history.lines.map(({ unit }) => unit.zh)).size).toBe(1);
    expect(history.lines.length).toBeLessThanOrEqual(3);
  });

  test('of one company is that of its list', () => {
    const history = historyOf(catalogue, '0106', 'nbport')!;
    expect(history.lines.every(({ price }) => price?.entity === 'nbport')).toBe(true);
  });

  test('is none where a charge has no prices of its own', () => {
    expect(historyOf(catalogue, '0802', undefined)).toBeNull();
  });
});
