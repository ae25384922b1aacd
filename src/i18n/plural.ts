// English nouns after a number: 1 day, 2 days. Regular nouns only; the closed list of units has no other units of time.

/** `('2', 'day')` → `2 days`. `quantity` is digits; anything but a plain 1 is plural. */
export function counted(quantity: string, noun: string): string {
  return `${quantity} ${quantity === '1' ? noun : `${noun}s`}`;
}
