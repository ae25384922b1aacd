// Policy summaries, which are compiled, not read. What is data stands in live.config.ts.
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { dataFolders } from './catalogue/load.ts';
import { summaryFiles } from './build/summary-files.ts';
import { Policy } from './schema/site.ts';

const { contentDir } = dataFolders();

const summaries = glob({
  base: `${contentDir}/policies`,
  pattern: '*.mdx',
  generateId: ({ entry }) => entry.replace(/\.mdx$/u, ''),
});

/** A city without summaries has no folder for them, either; Astro would warn of that at every build. */
const summariesIfAny: Loader = {
  ...summaries,
  load: async context =>
    summaryFiles(contentDir).length === 0 ? context.store.clear() : await summaries.load(context),
};

export const collections = {
  policies: defineCollection({ loader: summariesIfAny, schema: Policy }),
};
