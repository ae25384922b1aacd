// JSON Schema (draft 2020-12) of what is published and of every kind of data file, from the one definition in src/schema.
import { z } from 'zod';
import { ChangesJson } from './changes-json.ts';
import { FeeJson, FeesJson } from './fees-json.ts';

/** Schemas of published files, by the name of their address. */
export const publishedSchemas = { fee: FeeJson, fees: FeesJson, changes: ChangesJson } as const;

export function jsonSchema(schema: z.ZodType, id: string, title: string): object {
  return {
    $id: id,
    title,
    ...z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any', io: 'output' }),
  };
}
