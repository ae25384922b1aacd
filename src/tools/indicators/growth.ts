// The yearly growth between two figures, for comparison with what a document prints.

/** In per cent with two decimals; null where it cannot be worked out. */
export function yearlyGrowth(first: string, last: string, years: number): string | null {
  const [a, b] = [Number(first), Number(last)];
  if (!(a > 0) || !(b > 0) || years <= 0) return null;
  return (((b / a) ** (1 / years) - 1) * 100).toFixed(2);
}
