// The collections for pages. Pages that are compiled before their data are known (release/prepared-builder.ts) get what
// the collections would hold handed over; everywhere else they are Astro's.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Named } from '#domain/catalogue.ts';
import { named, type CollectionEntries, type Entry, type CollectionName } from '#entries/entries.ts';
import { lateEntries } from '#entries/handover.ts';

/** Every entry, in the order of ids. */
export async function collection<Name extends CollectionName>(name: Name): Promise<CollectionEntries[Name]> {
  // Astro warns of an empty collection whenever it is asked for.
  const asked = name === 'files' || (await isFilled(name));
  const entries = lateEntries()?.[name] ?? (asked ? await getCollection(name) : []);
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)) as unknown as CollectionEntries[Name];
}

/** The data of one entry, with its slug. Throws where there is none: a route asks only for what it has named itself. */
export async function entry<Name extends CollectionName>(
  name: Name,
  id: string,
): Promise<Named<CollectionEntries[Name][0]['data']>> {
  const late = lateEntries();
  const found = late ? late[name].find(one => one.id === id) : await getEntry(name, id);
  if (!found) throw new Error(`${name}: ${id}`);
  return named(found as Entry<CollectionEntries[Name][0]['data']>);
}

/** Summaries of policies, as Astro compiled them. */
export async function summaries(): Promise<CollectionEntry<'policies'>[]> {
  return (await isFilled('policies')) ? getCollection('policies') : [];
}

async function isFilled(name: string): Promise<boolean> {
  const { value } = await entry('files', 'filled');
  return (value as string[]).includes(name);
}
