// By how much a price rose or fell, in per cent, as a reader would say it.
import Big from 'big.js';
import type { Rate } from '../schema/rate.ts';

/** `+6.3%`; for a range both ends; empty where the two are not of one kind, unit and currency. */
export function percentChange(before: Rate, after: Rate): string {
  if (before.unit !== after.unit || before.currency !== after.currency) return '';
  const [a, b] = [figuresOf(before), figuresOf(after)];
  if (a.length !== b.length || a.length === 0) return '';
  const steps = a.map((figure, index) => step(figure, b[index]!));
  return steps.includes('') ? '' : [...new Set(steps)].join(' / ');
}

function figuresOf({ amount, range, percent }: Rate): string[] {
  if (amount !== undefined) return [amount];
  if (range) return [range.from, range.to];
  return percent ? [percent.rate] : [];
}

function step(from: string, to: string): string {
  if (new Big(from).eq(0)) return new Big(to).eq(0) ? '0%' : '';
  const share = new Big(to).minus(from).div(from).times(100).round(1);
  return `${share.gt(0) ? '+' : ''}${share.toFixed()}%`;
}
