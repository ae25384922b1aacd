// What an editor offers where a code or a reference is typed. Closed lists are closed; ids and names of entries are
// offered but not demanded, as an entry may be newer than the hints.
import type { Catalogue } from '#domain/catalogue.ts';
import { vocabularyNames, type TargetName, type VocabularyName } from '#schema/link.ts';
import type { Bilingual } from '#schema/text.ts';

/** A piece of JSON Schema. */
export type JsonSchema = Record<string, unknown>;

interface Choice {
  code: string;
  says: Bilingual;
}

/** `terms-units`, `entries-document`: how the lists are named among the definitions of a schema. */
export function termsName(vocabulary: string): string {
  return `terms-${vocabulary}`;
}
export function entriesName(target: string): string {
  return `entries-${target}`;
}

/** A longer list is no help in an editor, and slows it down. */
const MAX_OFFERED = 2_000;

/** Every list, by its name. */
export function codeLists(catalogue: Catalogue): Record<string, JsonSchema> {
  const closed = vocabularyNames.map(name => [termsName(name), offered(termsOf(catalogue, name))] as const);
  const open = (Object.keys(forms) as TargetName[]).map(target => {
    const entries = entriesOf(catalogue, target);
    const free = { type: 'string', pattern: forms[target] };
    const few = entries.length > 0 && entries.length <= MAX_OFFERED;
    return [entriesName(target), few ? { anyOf: [offered(entries), free] } : free] as const;
  });
  return { ...Object.fromEntries([...closed, ...open]), [termsName('conditions')]: conditionsSchema(catalogue) };
}

/** What an id or name looks like, so that a new one is no error. */
const forms: Record<TargetName, string> = {
  catalogue: '^[a-z0-9-]+$',
  channel: '^[a-z0-9-]+$',
  document: '^[a-z0-9-]+$',
  entity: '^[a-z0-9-]+$',
  fee: '^[0-9]{4,}$',
  'role-or-entity': '^[a-z0-9-]+$',
  source: '^[A-Z][0-9]+[a-z]?$',
};

function offered(choices: readonly Choice[]): JsonSchema {
  return {
    type: 'string',
    enum: choices.map(({ code }) => code),
    enumDescriptions: choices.map(({ says }) => `${says.zh} · ${says.en}`),
  };
}

function termsOf({ vocabulary }: Catalogue, name: VocabularyName): Choice[] {
  return Object.entries(vocabulary[name]).map(([code, { zh, en }]) => ({ code, says: { zh, en } }));
}

function entriesOf(catalogue: Catalogue, target: TargetName): Choice[] {
  const named = (entries: Iterable<[string, { name: Bilingual }]>): Choice[] =>
    [...entries].map(([code, { name }]) => ({ code, says: name }));
  const titled = (entries: Iterable<[string, { title: Bilingual }]>): Choice[] =>
    [...entries].map(([code, { title }]) => ({ code, says: title }));
  switch (target) {
    case 'catalogue':
      return catalogue.catalogues.map(({ id, name }) => ({ code: id, says: name }));
    case 'channel':
      return named(catalogue.channels);
    case 'document':
      return titled(catalogue.documents);
    case 'entity':
      return named(catalogue.entities);
    case 'fee':
      return named(catalogue.fees);
    case 'role-or-entity':
      return [...termsOf(catalogue, 'roles'), ...named(catalogue.entities)];
    case 'source':
      return titled(catalogue.sources);
  }
}

/** `when`: each condition with its own codes, one or several, or a band. */
function conditionsSchema({ vocabulary }: Catalogue): JsonSchema {
  const digits = { type: 'string', pattern: '^(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?$' };
  const properties = Object.entries(vocabulary.conditions).map(([name, { zh, en, values, band }]) => {
    const codes = Object.entries(values ?? {}).map(([code, says]) => ({ code, says }));
    const one = offered(codes);
    const unit = band ? `${band.unit.zh} · ${band.unit.en}` : '';
    const stretch = {
      type: 'object',
      properties: {
        over: { description: `大于 · above (${unit})`, ...digits },
        upTo: { description: `至多 · up to (${unit})`, ...digits },
      },
      additionalProperties: false,
    };
    const forms = [
      ...(codes.length > 0 ? [one, { type: 'array', minItems: 1, items: one }] : []),
      ...(band ? [stretch] : []),
    ];
    return [name, { description: `${zh} · ${en}`, anyOf: forms }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}
