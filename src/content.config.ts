// The checked catalogue as Astro content collections. The loaders only hand on what the catalogue has accepted.
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { catalogue } from './catalogue.ts';
import { dataFolders } from './catalogue/load.ts';
import { Document } from './schema/document.ts';
import { Channel, Entity } from './schema/entity.ts';
import { Fee } from './schema/fee.ts';
import { Policy } from './schema/site.ts';
import { Tariff } from './schema/tariff.ts';

const slug = { slug: z.string() };

function handOn(name: string, entries: Iterable<readonly [string, object]>): Loader {
  return {
    name: `catalogue-${name}`,
    load: async ({ store, generateDigest }) => {
      store.clear();
      for (const [id, entry] of entries) {
        const data = entry as Record<string, unknown>;
        store.set({ id, data, digest: generateDigest(data) });
      }
    },
  };
}

const tariffs = catalogue.tariffs.map(tariff => [`${tariff.entity}/${tariff.fee}`, tariff] as const);

export const collections = {
  fees: defineCollection({ loader: handOn('fees', catalogue.fees), schema: Fee.extend(slug) }),
  tariffs: defineCollection({ loader: handOn('tariffs', tariffs), schema: Tariff.extend(slug) }),
  entities: defineCollection({ loader: handOn('entities', catalogue.entities), schema: Entity.extend(slug) }),
  channels: defineCollection({ loader: handOn('channels', catalogue.channels), schema: Channel.extend(slug) }),
  documents: defineCollection({ loader: handOn('documents', catalogue.documents), schema: Document.extend(slug) }),
  policies: defineCollection({
    loader: glob({
      base: `${dataFolders().contentDir}/policies`,
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
    schema: Policy,
  }),
};
