// The data as content collections: what has passed the check, entry by entry, each against its schema.
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { dataFolders } from '#catalogue/load.ts';
import { checkedEntries } from '#entries/loader.ts';
import { summaryFiles } from '#entries/summary-files.ts';
import { Document } from '#schema/document.ts';
import { Channel, Entity } from '#schema/entity.ts';
import { Fee } from '#schema/fee.ts';
import { Holidays } from '#schema/holidays.ts';
import { Indicator } from '#schema/indicator.ts';
import { Measures } from '#schema/measures.ts';
import { Relief } from '#schema/relief.ts';
import { Chooser, Policy } from '#schema/site.ts';
import { Standard } from '#schema/standard.ts';
import { Tariff } from '#schema/tariff.ts';

const { contentDir } = dataFolders();

const summaries = glob({
  base: contentDir,
  pattern: 'policies/*.mdx',
  generateId: ({ entry }) => entry.replace(/^policies\/|\.mdx$/gu, ''),
});

/** A city without summaries has none to look for: Astro would warn of that at every build. */
const summariesIfAny: Loader = {
  ...summaries,
  load: async context =>
    summaryFiles(contentDir).length === 0 ? context.store.clear() : await summaries.load(context),
};

export const collections = {
  fees: defineCollection({ loader: checkedEntries('fees'), schema: Fee }),
  tariffs: defineCollection({ loader: checkedEntries('tariffs'), schema: Tariff }),
  entities: defineCollection({ loader: checkedEntries('entities'), schema: Entity }),
  channels: defineCollection({ loader: checkedEntries('channels'), schema: Channel }),
  documents: defineCollection({ loader: checkedEntries('documents'), schema: Document }),
  reliefs: defineCollection({ loader: checkedEntries('reliefs'), schema: Relief }),
  measures: defineCollection({ loader: checkedEntries('measures'), schema: Measures }),
  indicators: defineCollection({ loader: checkedEntries('indicators'), schema: Indicator }),
  standards: defineCollection({ loader: checkedEntries('standards'), schema: Standard }),
  choosers: defineCollection({ loader: checkedEntries('choosers'), schema: Chooser }),
  holidays: defineCollection({ loader: checkedEntries('holidays'), schema: Holidays }),
  policies: defineCollection({ loader: summariesIfAny, schema: Policy }),
  // What stands alone: the site's own file, closed lists, registers. The check has held each against its schema.
  files: defineCollection({ loader: checkedEntries('files'), schema: z.strictObject({ value: z.unknown() }) }),
};
