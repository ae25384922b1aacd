// How a schema says that a string points to something else: a term of a closed list, or another entry.
// The cross-entry rules read these marks (and the JSON Schema shows them), so a new field needs no new rule.
import { z } from 'zod';

/** The closed lists under content/vocabulary/, by file name. */
export const vocabularyNames = [
  'bases',
  'bodies',
  'changes',
  'choices',
  'colloquial',
  'currencies',
  'document-statuses',
  'endings',
  'events',
  'grades',
  'operations',
  'out-of-scope',
  'ports',
  'precisions',
  'quantities',
  'regimes',
  'roles',
  'roundings',
  'tools',
  'topics',
  'units',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** Kinds of entry that others refer to by id or slug. */
export type TargetName = 'catalogue' | 'channel' | 'document' | 'entity' | 'fee' | 'role-or-entity' | 'source';

/** The mark of a record of conditions: its keys and values are read together, by vocabulary/conditions.yaml. */
export const CONDITIONS = 'conditions';

/** A code of a closed list. */
export function term(vocabulary: VocabularyName) {
  return z.string().meta({ 'x-vocabulary': vocabulary });
}

/** The id or slug of another entry. */
export function ref(target: TargetName) {
  return z.string().meta({ 'x-refers-to': target });
}

export interface Link {
  path: (string | number)[];
  value: string;
  vocabulary?: VocabularyName;
  target?: TargetName;
}

/** Conditions, with the path of the record that holds them. */
export interface Conditioned {
  path: (string | number)[];
  conditions: Record<string, unknown>;
}

/** Every term and reference that stands in `value`, with its path. `value` has already passed `schema`. */
export function* linksIn(schema: z.core.$ZodType, value: unknown): Generator<Link> {
  for (const mark of marksIn(schema, value)) if ('value' in mark) yield mark;
}

/** Terms, references and conditions in `value`: the one walk that every rule about them goes. */
export function* marksIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: (string | number)[] = [],
): Generator<Link | Conditioned> {
  const { def } = schema._zod as unknown as { def: Definition };
  if (value === undefined || value === null) return;
  switch (def.type) {
    case 'string': {
      const { 'x-vocabulary': vocabulary, 'x-refers-to': target } = marksOf(schema);
      if (vocabulary ?? target) yield { path, value: String(value), vocabulary, target } as Link;
      return;
    }
    case 'object':
      for (const [key, inner] of Object.entries(def.shape ?? {})) {
        yield* marksIn(inner, (value as Record<string, unknown>)[key], [...path, key]);
      }
      return;
    case 'array':
      for (const [index, item] of (value as unknown[]).entries()) yield* marksIn(def.element!, item, [...path, index]);
      return;
    case 'record':
      if (marksOf(schema)['x-vocabulary'] === CONDITIONS) {
        yield { path, conditions: value as Record<string, unknown> };
        return;
      }
      for (const [key, item] of Object.entries(value)) {
        yield* marksIn(def.keyType!, key, [...path, key]);
        yield* marksIn(def.valueType!, item, [...path, key]);
      }
      return;
    case 'union': {
      const fitting = def.options!.find(option => (option as z.ZodType).safeParse(value).success);
      if (fitting) yield* marksIn(fitting, value, path);
      return;
    }
    case 'optional':
    case 'default':
    case 'nullable':
      yield* marksIn(def.innerType!, value, path);
  }
}

function marksOf(schema: z.core.$ZodType): Record<string, unknown> {
  return (schema as z.ZodType).meta() ?? {};
}

interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
}
