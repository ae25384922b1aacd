// Checked data as entries of collections, and entries of collections as what pages join: both ways in one place. Pure.
import path from 'node:path';
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Draft } from '#catalogue/draft.ts';
import type { Parts } from '#catalogue/join.ts';
import type { EntryData, EntryKind, SingleData } from '#catalogue/kinds.ts';
import type { Day } from '#time/day.ts';

/** Which kind of entry a collection holds. Summaries are compiled: Astro's own loader reads them. */
export const kindOf = {
  fees: 'fee',
  tariffs: 'tariff',
  entities: 'entity',
  channels: 'channel',
  documents: 'document',
  reliefs: 'relief',
  measures: 'measures',
  indicators: 'indicator',
  standards: 'standard',
  choosers: 'chooser',
  holidays: 'holidays',
} as const satisfies Record<string, EntryKind>;
type Kinds = typeof kindOf;
type EntryCollection = keyof Kinds;

export interface Entry<T = unknown> {
  id: string;
  data: T;
  /** From the project's folder, as Astro asks for it; its last step, without the extension, is the slug. */
  filePath?: string | undefined;
}

/** What the collections hold: one for each kind, and `files` for what stands alone, by its name. */
export type CollectionEntries = { [Name in EntryCollection]: Entry<EntryData[Kinds[Name]]>[] } & {
  files: Entry<{ value: unknown }>[];
};
export type CollectionName = keyof CollectionEntries;

/** The files that stand alone, and what belongs to no entry. */
interface Files extends Partial<SingleData> {
  register: Parts['register'];
  /** The day that the site is made for. */
  day: Day;
  /** Collections that are not empty: Astro warns of each that is, whenever it is asked for. */
  filled: string[];
}

/** The entries of a checked state, for a day. */
export function toEntries({ entries, singles }: Draft, { recorded, moved, fingerprint, site }: Catalogue, day: Day) {
  const { contentVersion, contentDate } = site;
  const collections = Object.fromEntries(
    Object.entries(kindOf).map(([name, kind]) => [
      name,
      entries[kind].map(({ slug, data, file }) => ({ id: idOf(kind, slug, data), data, filePath: fromProject(file) })),
    ]),
  );
  const filled = Object.keys(collections).filter(name => collections[name]!.length > 0);
  const files: Files = {
    ...Object.fromEntries(Object.entries(singles).map(([name, { data }]) => [name, data])),
    register: { recorded, moved, fingerprint, contentVersion, contentDate },
    day,
    filled: [...filled, ...(entries.policy.length > 0 ? ['policies'] : [])],
  };
  return {
    ...collections,
    files: Object.entries(files).map(([id, value]) => ({ id, data: { value: value as unknown } })),
  } as CollectionEntries;
}

/** What pages join, and their day. */
export function fromEntries(collections: CollectionEntries): { parts: Parts; day: Day } {
  const files = Object.fromEntries(collections.files.map(({ id, data }) => [id, data.value])) as unknown as Files;
  const { register, day, filled: _filled, ...singles } = files;
  const entries = Object.entries(kindOf).map(([name, kind]) => [kind, collections[name as EntryCollection].map(named)]);
  return { parts: { entries: Object.fromEntries(entries) as Parts['entries'], singles, register }, day };
}

/** The data of an entry, with the name of its file. */
export function named<T>({ data, filePath = '' }: Entry<T>): Named<T> {
  return { ...data, slug: path.posix.basename(filePath, '.yaml') };
}

/** Data may lie elsewhere on the disk. */
function fromProject(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/');
}

/** A fee is known by its number, what an entity has published by the entity too, anything else by its file. */
function idOf(kind: EntryKind, slug: string, data: object): string {
  const { id, entity, fee, operation } = data as Record<'id' | 'entity' | 'fee' | 'operation', string>;
  if (kind === 'fee') return id;
  if (kind === 'tariff') return `${entity}/${fee}`;
  if (kind === 'standard') return `${entity}/${operation}`;
  return slug;
}
