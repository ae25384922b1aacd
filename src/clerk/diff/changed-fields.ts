// Which fields of an entry differ, and which of them are texts and references only.

/** Fields whose text tells, but does not set an amount, a date or a party. */
const wordings: ReadonlySet<string> = new Set([
  ...['aliases', 'answer', 'body', 'clauses', 'conditions', 'covers', 'example', 'explanation', 'figures', 'flags'],
  ...['fingerprint', 'fromNote', 'gapAfter', 'give', 'handles', 'hours', 'label', 'list', 'note', 'notFor', 'also'],
  ...['numberNote', 'otherReadings', 'payable', 'readAt', 'reason', 'related', 'shortName', 'statusNote', 'summary'],
  ...['toNote', 'checked', 'partiesChecked', 'lastUsed', 'tested', 'meanings', 'slug', 'order', 'url', 'http', 'codes'],
  'citedAs',
]);

export function isWording(field: string): boolean {
  return wordings.has(field);
}

/** Names of the fields of two plain objects that are not equal, in the order of `after`. */
export function changedFields(before: object, after: object): string[] {
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(b), ...Object.keys(a)])].filter(field => !isSame(a[field], b[field]));
}

/** Equal as data: the order of keys does not matter, that of lists does. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.every(key => isSame(left[key], right[key]));
}
