// What was typed, kept in this tab: over going to an entry and back, a reload, the other language. It goes nowhere, ends with the tab,
// and where the browser keeps nothing the page works without.
import type { Correction } from '#tools/bill/check-bill.ts';

export interface Kept {
  /** Values of the form by name. */
  fields: Readonly<Record<string, string>>;
  /** Fields that a line has asked for. */
  asked: readonly string[];
  dayTold: boolean;
  corrections: readonly (readonly [key: string, correction: Correction])[];
}

const KEY = 'bill';
/** Of what is kept: another shape, of an older page in the same tab, is left alone. */
const SHAPE = 1;

export function keep(kept: Kept): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ shape: SHAPE, ...kept }));
  } catch {
    // Full, or not allowed: what stood there is older than what is on the page.
    forget();
  }
}

/** Does the browser keep anything for this tab? */
export function canKeep(): boolean {
  try {
    sessionStorage.setItem(`${KEY}-try`, '');
    sessionStorage.removeItem(`${KEY}-try`);
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Not allowed: nothing was kept.
  }
}

export function kept(): Kept | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isKept(found) ? found : null;
  } catch {
    return null;
  }
}

function isKept(found: unknown): found is Kept {
  if (typeof found !== 'object' || found === null) return false;
  const { shape, fields, asked, corrections } = found as Record<string, unknown>;
  return (
    shape === SHAPE &&
    typeof fields === 'object' &&
    fields !== null &&
    Object.values(fields).every(value => typeof value === 'string') &&
    Array.isArray(asked) &&
    Array.isArray(corrections)
  );
}
