// The ways to take the figures of a line: kept as long as they add up, refused where they do not.
import { expect, test } from 'vitest';
import { takeFigures, type Figures } from '#reading/figures.ts';

const nothing: Figures = { each: null, all: null, count: null, loose: [] };
const take = (given: Partial<Figures>) => takeFigures({ ...nothing, ...given });
const loose = (...figures: string[]) => figures.map(figure => ({ figure, money: false }));

test('a count is one only where price and count give the amount', () => {
  expect(take({ loose: loose('2', '100', '200') }).readings).toContainEqual({ kind: 'each', price: '100', count: '2' });
  expect(take({ loose: loose('3', '100', '200') })).toEqual({ readings: [], fault: 'figures', miscounted: false });
});

test('price and amount tell a count that is whole, and no other', () => {
  expect(take({ each: '50', all: '100' })).toEqual({
    ...{ readings: [{ kind: 'each', price: '50', count: '2' }], fault: null, miscounted: false },
  });
  expect(take({ each: '30', all: '100' })).toMatchObject({ fault: null, miscounted: true });
  expect(take({ each: '0', all: '100' })).toMatchObject({ miscounted: true });
});

test('one figure more than price and count is looked at as the amount; two more are not understood', () => {
  expect(take({ each: '100', count: '2', loose: loose('300') })).toMatchObject({ fault: null, miscounted: true });
  expect(take({ each: '100', count: '2', loose: loose('300', '400') })).toMatchObject({ fault: 'figures' });
});

test('no figure is not the same as figures that nobody understands', () => {
  expect(take({}).fault).toBe('no-figure');
  expect(take({ loose: loose('1', '2', '3', '4') }).fault).toBe('figures');
});
