// Policy summaries, which are compiled, not read. What is data stands in live.config.ts.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { dataFolders } from './catalogue/load.ts';
import { Policy } from './schema/site.ts';

export const collections = {
  policies: defineCollection({
    loader: glob({
      base: `${dataFolders().contentDir}/policies`,
      pattern: '*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
    }),
    schema: Policy,
  }),
};
