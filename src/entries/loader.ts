// The loader of the collections: puts what has passed the check into Astro's store. It checks nothing and reads no file.
import type { Loader } from 'astro/loaders';
import type { CollectionName } from './entries.ts';
import { entriesToLoad } from './handover.ts';

export const LOADER = 'checked-data';

/** Entries as they were stay; those that are gone are taken away. Where nothing is known, the collection is empty. */
export function checkedEntries(name: CollectionName): Loader {
  return {
    name: LOADER,
    load: async ({ store, parseData, generateDigest }) => {
      const entries = entriesToLoad()?.[name] ?? [];
      const gone = new Set(store.keys());
      for (const { id, data, filePath } of entries) {
        gone.delete(id);
        const digest = generateDigest(data);
        if (store.get(id)?.digest === digest) continue;
        const parsed = await parseData({ id, data, ...(filePath !== undefined && { filePath }) });
        store.set({ id, data: parsed, digest, ...(filePath !== undefined && { filePath }) });
      }
      for (const id of gone) store.delete(id);
    },
  };
}
