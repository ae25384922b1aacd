// Searches that others would take, over the same records. MiniSearch and Fuse.js as they come; FlexSearch and Orama with the
// set-ups that they document for Chinese, because without them almost nothing is found.
import { create, insertMultiple, search as ask } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { MOST_RESULTS, type Engine, type PeerRecord } from './engine.ts';

const fields = ['name', 'aliases', 'text'];

export function peers(records: readonly PeerRecord[]): Engine[] {
  return [miniSearch(records), flexSearch(records), fuse(records), orama(records)];
}

function miniSearch(records: readonly PeerRecord[]): Engine {
  const index = new MiniSearch<PeerRecord>({ fields });
  index.addAll(records);
  return { name: 'MiniSearch', search: query => index.search(query).map(({ id }) => String(id)) };
}

function flexSearch(records: readonly PeerRecord[]): Engine {
  const index = new Document({ document: { id: 'id', index: fields }, encoder: Charset.CJK, tokenize: 'forward' });
  for (const { id, name, aliases, text } of records) index.add({ id, name, aliases, text });
  return {
    name: 'FlexSearch',
    search: query => index.search(query, { merge: true, limit: MOST_RESULTS }).map(({ id }) => String(id)),
  };
}

function fuse(records: readonly PeerRecord[]): Engine {
  const index = new Fuse(records, { keys: fields });
  return { name: 'Fuse.js', search: query => index.search(query).map(({ item }) => item.id) };
}

function orama(records: readonly PeerRecord[]): Engine {
  const index = create({
    schema: { name: 'string', aliases: 'string', text: 'string' } as const,
    components: { tokenizer: createTokenizer() },
  });
  void insertMultiple(
    index,
    records.map(record => ({ ...record })),
  );
  return {
    name: 'Orama',
    search: async query => (await ask(index, { term: query, limit: MOST_RESULTS })).hits.map(({ id }) => id),
  };
}
