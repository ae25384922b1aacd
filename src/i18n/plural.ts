// English nouns after a number: 1 day, 2 days. Regular nouns only; the closed list of units has no other units of time.

/** `('2', 'day')` → `2 days`. `quantity` is digits; anything but a plain 1 is plural. */
export function counted(quantity: string, noun: string): string {
  return `${quantity} ${quantity === '1' ? noun : `${noun}s`}`;
}

/** `containers` → `container`, `bills of lading` → `bill of lading`; what is no regular plural stays: `net tonnage`, `TEU`. */
export function singular(nouns: string): string {
  return nouns.replace(/^(.*?)(?= of | \(|$)/u, head => head.replace(/(?:(?<=ch|sh|x)es|(?<!s)s)$/u, ''));
}
