// What a fee is called.
import type { Fee } from '#schema/fee.ts';

/** Official names first, then every other word the fee is called by. */
export function namesOf({ name, aliases }: Pick<Fee, 'name' | 'aliases'>): string[] {
  return [name.zh, name.en, ...(aliases?.zh ?? []), ...(aliases?.en ?? []), ...(aliases?.ambiguous ?? [])];
}
