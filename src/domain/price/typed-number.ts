// A number as people type it: full-width digits, and commas or spaces between thousands, are no fault.

/** `１２，３４５.5 ` → `12345.5`. What is no number stays what it is: the caller says so. */
export function numberText(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/gu, '')
    .trim();
}

/** The same; null where it is no number from nought up, or longer than any that is meant. */
export function typedNumber(typed: string): string | null {
  const text = numberText(typed);
  return /^\d{1,15}(?:\.\d{1,6})?$/u.test(text) ? text : null;
}
