// Everything that has a schema, and the codes, references and conditions in it: what the rules about them go through.
// Of each entry they are kept, each once: most checks need no more, and an entry that stays is walked only once.
import type { z } from 'zod';
import { marksIn, type Link } from '#schema/link.ts';
import type { When } from '#schema/rate.ts';
import type { Draft, Located } from './draft.ts';
import { entrySchemas, singleSchemas, type EntryKind, type SingleName } from './kinds.ts';

/** An entry, or a file that stands alone, with the schema that it has passed. */
export interface Piece {
  schema: z.core.$ZodType;
  where: Located & { data: unknown };
}

/** Every entry and every file that stands alone: no list is kept of those that hold a code. */
export function* piecesIn({ entries, singles }: Draft): Generator<Piece> {
  for (const kind of Object.keys(entrySchemas) as EntryKind[]) {
    for (const entry of entries[kind]) yield { schema: entrySchemas[kind], where: entry };
  }
  for (const name of Object.keys(singleSchemas) as SingleName[]) {
    const single = singles[name];
    if (single) yield { schema: singleSchemas[name], where: single };
  }
}

export type Named = Pick<Link, 'value' | 'vocabulary' | 'target'>;

interface Held {
  named: readonly Named[];
  conditions: readonly When[];
}

const known = new WeakMap<object, Held>();

/** What a piece names, and under which conditions, without the places. */
export function heldIn({ schema, where: { data } }: Piece): Held {
  const found = known.get(data as object) ?? distinct(schema, data);
  known.set(data as object, found);
  return found;
}

function distinct(schema: z.core.$ZodType, data: unknown): Held {
  const named = new Map<string, Named>();
  const conditions = new Map<string, When>();
  for (const mark of marksIn(schema, data)) {
    if ('conditions' in mark) {
      conditions.set(JSON.stringify(mark.conditions), mark.conditions as When);
      continue;
    }
    const { value, vocabulary, target } = mark;
    named.set(`${vocabulary} ${target} ${value}`, {
      value,
      ...(vocabulary && { vocabulary }),
      ...(target && { target }),
    });
  }
  return { named: [...named.values()], conditions: [...conditions.values()] };
}
