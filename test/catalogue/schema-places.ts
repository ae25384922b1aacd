// The places of a schema, read from its JSON Schema: not by the walk of src/schema/link.ts, which they are there to prove.
import { z } from 'zod';

type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  anyOf?: JsonSchema[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema;
};

export const CODE = 'no-such-code';
/** A key that stands for any. */
const KEY = 'x';

export interface SchemaPlace {
  path: (string | number)[];
  node: JsonSchema;
  /** The smallest value with `leaf` at the path that fits wherever the walk has to choose between forms. */
  around(leaf: unknown): unknown;
}

/** Every place where a text stands or conditions do: leaves, and keys that are marked. */
export function placesIn(schema: z.ZodType): SchemaPlace[] {
  return [...walk(jsonOf(schema))];
}

/** `bare`: a text of which nothing is asked, neither form nor mark. */
function jsonOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { type, checks, format } = zodSchema._zod.def as { type: string; checks?: unknown[]; format?: string };
      const meta = (zodSchema as unknown as z.ZodType).meta() ?? {};
      const marked = 'x-vocabulary' in meta || 'x-refers-to' in meta;
      if (type === 'string' && !checks?.length && format === undefined && !marked)
        (jsonSchema as Record<string, unknown>)['bare'] = true;
    },
  }) as JsonSchema;
}

function* walk(node: JsonSchema): Generator<SchemaPlace> {
  if (node['x-vocabulary'] === 'conditions') {
    yield { path: [CODE], node, around: leaf => ({ [CODE]: leaf }) };
    return;
  }
  if (node['type'] === 'string') yield { path: [], node, around: leaf => leaf };
  for (const branch of node.anyOf ?? []) yield* walk(branch);
  if (node.items)
    for (const { path, around, node: leaf } of walk(node.items))
      yield {
        path: [0, ...path],
        node: leaf,
        around: value => [around(value), ...Array.from({ length: (node.minItems ?? 1) - 1 }, () => least(node.items!))],
      };
  for (const [key, inner] of Object.entries(node.properties ?? {}))
    for (const { path, around, node: leaf } of walk(inner))
      yield { path: [key, ...path], node: leaf, around: value => ({ ...requiredOf(node), [key]: around(value) }) };
  const { propertyNames, additionalProperties } = node;
  if (!additionalProperties) return;
  if (propertyNames && 'x-vocabulary' in propertyNames)
    yield { path: [CODE], node: propertyNames, around: () => ({ [CODE]: least(additionalProperties) }) };
  for (const { path, around, node: leaf } of walk(additionalProperties))
    yield { path: [KEY, ...path], node: leaf, around: value => ({ [KEY]: around(value) }) };
}

function requiredOf({ required = [], properties = {} }: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(required.map(key => [key, least(properties[key]!)]));
}

/** The smallest value of a schema, as far as the choice between its forms depends on it. */
function least(node: JsonSchema): unknown {
  if ('const' in node) return node['const'];
  if (Array.isArray(node['enum'])) return node['enum'][0];
  if (node.anyOf) return least(node.anyOf[0]!);
  if (node.items) return Array.from({ length: node.minItems ?? 0 }, () => least(node.items!));
  if (node['type'] === 'object') return requiredOf(node);
  return node['type'] === 'string' ? '1' : node['type'] === 'boolean' ? true : 1;
}
