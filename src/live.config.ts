// The checked catalogue as Astro content collections. Live, as the data may be replaced between two builds of one run;
// the loaders only hand on what the catalogue has accepted.
import { defineLiveCollection } from 'astro:content';
import type { LiveLoader } from 'astro/loaders';
import { catalogue } from './catalogue.ts';
import type { Named } from './catalogue/catalogue.ts';
import type { Document } from './schema/document.ts';
import type { Channel, Entity } from './schema/entity.ts';
import type { Fee } from './schema/fee.ts';
import type { Tariff } from './schema/tariff.ts';

interface Entry<T> {
  id: string;
  data: T;
}

function handOn<T extends object>(
  name: string,
  entriesNow: () => Iterable<Entry<T>>,
): LiveLoader<T & Record<string, unknown>> {
  const entries = () => [...entriesNow()] as Entry<T & Record<string, unknown>>[];
  return {
    name: `catalogue-${name}`,
    loadCollection: () => Promise.resolve({ entries: entries() }),
    loadEntry: ({ filter }) => Promise.resolve(entries().find(({ id }) => id === filter['id'])),
  };
}

function* entriesOf<T>(records: ReadonlyMap<string, T>): Generator<Entry<T>> {
  for (const [id, data] of records) yield { id, data };
}

export const collections = {
  fees: defineLiveCollection({ loader: handOn<Named<Fee>>('fees', () => entriesOf(catalogue.fees)) }),
  tariffs: defineLiveCollection({
    loader: handOn<Named<Tariff>>('tariffs', () =>
      catalogue.tariffs.map(data => ({ id: `${data.entity}/${data.fee}`, data })),
    ),
  }),
  entities: defineLiveCollection({ loader: handOn<Named<Entity>>('entities', () => entriesOf(catalogue.entities)) }),
  channels: defineLiveCollection({ loader: handOn<Named<Channel>>('channels', () => entriesOf(catalogue.channels)) }),
  documents: defineLiveCollection({
    loader: handOn<Named<Document>>('documents', () => entriesOf(catalogue.documents)),
  }),
};
