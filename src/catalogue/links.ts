// The codes and references of an entry, each once: most checks need no more, and an entry that stays is walked only once.
import type { z } from 'zod';
import { linksIn, type Link } from '#schema/link.ts';

export type Named = Pick<Link, 'value' | 'vocabulary' | 'target'>;

const known = new WeakMap<object, readonly Named[]>();

/** Without their places; `data` has already passed `schema`, and is always asked for with the same. */
export function namedIn(schema: z.core.$ZodType, data: unknown): readonly Named[] {
  if (typeof data !== 'object' || data === null) return [...linksIn(schema, data)];
  const found = known.get(data) ?? distinct(schema, data);
  known.set(data, found);
  return found;
}

function distinct(schema: z.core.$ZodType, data: object): Named[] {
  const links = new Map<string, Named>();
  for (const { value, vocabulary, target } of linksIn(schema, data)) {
    links.set(`${vocabulary} ${target} ${value}`, {
      value,
      ...(vocabulary && { vocabulary }),
      ...(target && { target }),
    });
  }
  return [...links.values()];
}
