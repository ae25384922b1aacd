// From figures and years to places in a picture.

export type Scale = (value: number) => number;

export function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  const span = to - from || 1;
  return value => start + ((value - from) / span) * (end - start);
}

/** Round figures from 0 (or `from`) to at least `highest`, about `count` of them. */
export function roundTicks(from: number, highest: number, count: number): number[] {
  const rough = (highest - from) / count || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map(one => one * power).find(one => one >= rough * 0.999)!;
  const ticks = [];
  for (let index = 0; ticks.length === 0 || ticks.at(-1)! < highest; index++) ticks.push(tidy(from + index * step));
  return ticks;
}

/** Whole years inside the span, no more than `most` of them. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / most));
  const years = [];
  for (let year = Math.ceil(first); year <= last; year += step) years.push(year);
  return years;
}

/** Without the tail that sums of decimals have. */
const tidy = (value: number): number => Number(value.toPrecision(12));
