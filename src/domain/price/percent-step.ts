// By how many per cent a figure rose or fell, and how that is written. Says nothing of which figures may be compared.
import Big from 'big.js';

/** Per cent from one decimal string to another; null where it rises from nothing. */
export function percentStep(from: string, to: string): Big | null {
  if (new Big(from).eq(0)) return new Big(to).eq(0) ? new Big(0) : null;
  return new Big(to).minus(from).div(from).times(100);
}

/** `+12.5`, `-10`, `0`, `+<0.1`. */
export function signedPercent(step: Big): string {
  const digits = step.abs().round(1, Big.roundHalfUp);
  // A change too small for a decimal is still a change.
  const shown = digits.eq(0) ? '<0.1' : digits.toFixed();
  return step.eq(0) ? '0' : `${step.gt(0) ? '+' : '-'}${shown}`;
}
