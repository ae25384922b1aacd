// Pictures of charts: no figure over another, none outside, goals apart from what was reached, acts by number.
import { describe, expect, test } from 'vitest';
import { chartOf, type ChartData } from '#tools/indicators/chart.ts';
import { draw } from '#tools/indicators/picture/draw.ts';
import { endNames } from '#tools/indicators/picture/end-names.ts';
import { linesOf, widthOf } from '#tools/indicators/picture/letters.ts';
import { rooms, type Picture, type Shape } from '#tools/indicators/picture/picture.ts';
import { roundTicks, yearTicks } from '#tools/indicators/picture/scale.ts';
import { sparkPaths } from '#tools/indicators/picture/spark.ts';
import { rowsOfIndicator } from '#tools/indicators/rows.ts';
import { chartWords } from '#tools/indicators/text.ts';
import { catalogue } from '../../../port.ts';

const charts = (['zh', 'en'] as const).flatMap(lang =>
  [...catalogue.indicators.values()].flatMap(indicator => {
    const words = chartWords(catalogue.vocabulary.precisions, lang);
    const chart = chartOf(indicator, rowsOfIndicator(catalogue, indicator), '2026-11-22', words);
    return chart ? [{ name: `${indicator.slug} ${lang}`, chart }] : [];
  }),
);
const pictures = charts.flatMap(({ name, chart }) =>
  Object.entries(rooms).map(([size, room]) => ({ name: `${name} ${size}`, picture: draw(chart, room) })),
);
type Text = Extract<Shape, { is: 'text' }>;
const textsOf = ({ shapes }: Picture) => shapes.filter((shape): shape is Text => shape.is === 'text');

function boxOf({ x, y, text, anchor }: Text) {
  const width = widthOf(text);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 11, bottom: y + 3 };
}

test('there are pictures of every form', () => {
  expect(new Set(charts.map(({ chart }) => chart.form))).toEqual(new Set(['lines', 'steps', 'pairs', 'dots']));
  expect(pictures.length).toBeGreaterThan(40);
});

test.each(pictures)('$name: no figure or name lies over another', ({ picture }) => {
  const texts = textsOf(picture).filter(({ look }) => look !== 'axis');
  const over = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap(other => {
      const [a, b] = [boxOf(one), boxOf(other)];
      const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      return meet ? [`${one.text} / ${other.text}`] : [];
    }),
  );
  expect(over).toEqual([]);
});

test.each(pictures)('$name: nothing stands outside', ({ picture }) => {
  const outside = textsOf(picture).filter(text => {
    const { left, right, top, bottom } = boxOf(text);
    return left < -1 || right > picture.width + 1 || top < -1 || bottom > picture.height + 1;
  });
  expect(outside.map(({ text }) => text)).toEqual([]);
});

const point = (x: number, y: number | null) => ({ x, y, text: String(y), says: `${x}: ${y}` });
const chart: ChartData = {
  form: 'lines',
  rank: false,
  unit: 'km',
  lines: [
    {
      name: 'A',
      points: [point(2015, 10), point(2016, null), point(2017, 20), point(2020, 30)],
      goals: [point(2025, 40)],
      steps: [],
    },
  ],
  acts: [],
};

describe('a line', () => {
  const { shapes } = draw(chart, rooms.narrow);

  test('is broken at a gap, and its goal is a hollow mark at the end of a line of its own', () => {
    const paths = shapes.filter(shape => shape.is === 'path');
    expect(paths.map(({ goal = false }) => goal)).toEqual([false, true]);
    expect(paths[0]!.d.split('L')).toHaveLength(2);
    expect(shapes.filter(shape => shape.is === 'mark').map(({ hollow }) => hollow)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('alone has its figures at its points, and no name', () => {
    const texts = textsOf({ shapes } as Picture);
    expect(texts.filter(({ look }) => look === 'figure').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['10', '30', '40']),
    );
    expect(texts.some(({ look }) => look === 'name')).toBe(false);
  });
});

test('of a rank the first place is on top, and there is no place 0', () => {
  const rank = { ...chart, rank: true };
  const marks = draw(rank, rooms.wide).shapes.filter(shape => shape.is === 'mark');
  expect(marks[0]!.y).toBeLessThan(marks[1]!.y);
  expect(textsOf(draw(rank, rooms.wide)).map(({ text }) => text)).not.toContain('0');
});

test('acts are numbered where they changed the price', () => {
  const { chart } = charts.find(({ name }) => name === 'price-security zh')!;
  const numbers = draw(chart, rooms.narrow).shapes.filter(shape => shape.is === 'number');
  expect(numbers.map(({ text }) => text)).toEqual(['1', '2', '3', '4']);
});

test('of a price that ended before the others its last year is said', () => {
  const step = (from: number, to: number) => ({ from, to, low: 8, high: 8, text: '8', says: '8' });
  const line = (name: string, to: number) => ({ name, points: [], goals: [], steps: [step(2010, to)] });
  const both = { ...chart, form: 'steps' as const, lines: [line('old', 2019), line('new', 2026.5)] };
  const names = textsOf(draw(both, rooms.wide)).filter(({ look }) => look === 'name');
  expect(names.map(({ text }) => text).join(' ')).toMatch(/old –2018.*new|new.*old –2018/u);
  expect(names.some(({ text }) => /new –/u.test(text))).toBe(false);
});

test('names at the ends of lines are pushed apart, and given up where there is no room', () => {
  const ends = [0, 1, 2].map(series => ({ series, y: 100 + series, name: `Line ${series}`, figure: '1' }));
  const room = { x: 0, most: 100, top: 0, bottom: 200 };
  const ys = endNames(ends, room)!.map(shape => (shape as Text).y);
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  expect(Math.min(...ys.slice(1).map((y, index) => y - ys[index]!))).toBeGreaterThan(15);
  expect(endNames(ends, { ...room, bottom: 60 })).toBeNull();
});

test('a text is broken at spaces, in Chinese anywhere but before punctuation', () => {
  expect(linesOf('port of loading', 70)).toEqual(['port of', 'loading']);
  expect(linesOf('宁波舟山港，全部', 75)).toEqual(['宁波舟山', '港，全部']);
  expect(widthOf('港')).toBeGreaterThan(widthOf('p'));
});

test.each([
  [0, 9, [0, 2, 4, 6, 8, 10]],
  [0, 2500, [0, 1000, 2000, 3000]],
  [0, 0, [0]],
])('ticks from %i to %i are round', (from, highest, ticks) => {
  const found = roundTicks(from, highest, 4);
  expect(found[0]).toBe(ticks[0]);
  expect(found.at(-1)).toBeGreaterThanOrEqual(highest);
  expect(new Set(found.slice(1).map((tick, index) => Number((tick - found[index]!).toPrecision(6)))).size).toBeLessThan(
    2,
  );
});

test('years are whole, and no more of them than there is room for', () => {
  expect(yearTicks(2015.3, 2020, 3)).toEqual([2016, 2018, 2020]);
});

test('a small picture shows lines of two figures and more, and nothing else', () => {
  expect(sparkPaths(chart)).toHaveLength(1);
  expect(sparkPaths({ ...chart, form: 'dots' })).toBeNull();
  expect(sparkPaths({ ...chart, lines: [{ ...chart.lines[0]!, points: [point(2015, 1)] }] })).toBeNull();
});
