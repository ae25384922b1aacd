// By how much a price rose or fell, in per cent, as a reader would say it.
import { percentStep, signedPercent } from '#domain/price/percent-step.ts';
import type { Rate } from '#schema/rate.ts';

/** `+6.3%`; for a range both ends; empty where the two are not of one kind, unit and currency. */
export function percentChange(before: Rate, after: Rate): string {
  if (before.unit !== after.unit || before.currency !== after.currency) return '';
  const [a, b] = [figuresOf(before), figuresOf(after)];
  if (a.length !== b.length || a.length === 0) return '';
  const steps = a.map((figure, index) => percentStep(figure, b[index]!)).filter(step => step !== null);
  if (steps.length < a.length) return '';
  return [...new Set(steps.map(step => `${signedPercent(step)}%`))].join(' / ');
}

function figuresOf({ amount, range, percent }: Rate): string[] {
  if (amount !== undefined) return [amount];
  if (range) return [range.from, range.to];
  return percent ? [percent.rate] : [];
}
