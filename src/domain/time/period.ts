// Where a period lies in time, for charts and for the order of rows.

/** In years, as a number: a year at its number, a month at its end, a day where it is; 0 and 1 before and after; null where unknown. */
export function positionOf(period: string): number | null {
  if (period === 'before') return 0;
  if (period === 'after') return 1;
  if (!/^\d/u.test(period)) return null;
  const [first = '', last] = period.split('/');
  if (last !== undefined) return Number(last);
  const [year = '', month, day] = first.split('-');
  if (month === undefined) return Number(year);
  if (day === undefined) return Number(year) + Number(month) / 12;
  const start = Date.UTC(Number(year), 0, 1);
  const next = Date.UTC(Number(year) + 1, 0, 1);
  return Number(year) + (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / (next - start);
}
