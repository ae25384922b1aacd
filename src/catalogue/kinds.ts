// Which file is what: the folders of content/ and seeds/, and the schema each file must fit.
import type { z } from 'zod';
import { ComplaintGuide } from '#schema/complaint-guide.ts';
import { Corrections } from '#schema/corrections.ts';
import { Duties, Gaps } from '#schema/coverage.ts';
import { Channel, Entity } from '#schema/entity.ts';
import { Document } from '#schema/document.ts';
import { Fee } from '#schema/fee.ts';
import { Measures } from '#schema/measures.ts';
import { Holidays } from '#schema/holidays.ts';
import { Limits } from '#schema/limits.ts';
import { Indicator } from '#schema/indicator.ts';
import { Moves } from '#schema/moves.ts';
import { Release } from '#schema/release.ts';
import { Relief } from '#schema/relief.ts';
import { Scenarios } from '#schema/scenario.ts';
import { Catalogues, Chooser, IdRegister, Policy, Site } from '#schema/site.ts';
import { Sources } from '#schema/sources.ts';
import { Standard } from '#schema/standard.ts';
import { Tariff } from '#schema/tariff.ts';
import { Conditions, vocabularySchemas } from '#schema/vocabulary.ts';
import { vocabularyNames } from '#schema/link.ts';
import { own } from './own.ts';

/** Schemas of the entries that come one a file. */
export const entrySchemas = {
  fee: Fee,
  tariff: Tariff,
  standard: Standard,
  relief: Relief,
  entity: Entity,
  channel: Channel,
  chooser: Chooser,
  indicator: Indicator,
  policy: Policy,
  document: Document,
  measures: Measures,
  holidays: Holidays,
} as const;
export type EntryKind = keyof typeof entrySchemas;
export type EntryData = { [Kind in EntryKind]: z.infer<(typeof entrySchemas)[Kind]> };

/** Schemas of the files that stand alone. */
export const singleSchemas = {
  site: Site,
  catalogues: Catalogues,
  conditions: Conditions,
  ids: IdRegister,
  moves: Moves,
  release: Release,
  gaps: Gaps,
  duties: Duties,
  'complaint-guide': ComplaintGuide,
  limits: Limits,
  scenarios: Scenarios,
  corrections: Corrections,
  sources: Sources,
  ...vocabularySchemas,
} as const;
export type SingleName = keyof typeof singleSchemas;
export type SingleData = { [Name in SingleName]: z.infer<(typeof singleSchemas)[Name]> };

export type FileKind =
  { entry: EntryKind; slug: string; folder: string } | { single: SingleName } | { text: 'addresses' | 'rows' } | null;

const entryFolders: Record<'content' | 'seeds', Record<string, EntryKind>> = {
  content: {
    'fees/*': 'fee',
    'tariffs/*': 'tariff',
    'standards/*': 'standard',
    reliefs: 'relief',
    entities: 'entity',
    channels: 'channel',
    choosers: 'chooser',
    indicators: 'indicator',
    policies: 'policy',
    measures: 'measures',
    holidays: 'holidays',
  },
  seeds: { documents: 'document' },
};

const singles: Record<'content' | 'seeds', Record<string, SingleName>> = {
  content: {
    'site.yaml': 'site',
    'catalogues.yaml': 'catalogues',
    'register/ids.yaml': 'ids',
    'register/moves.yaml': 'moves',
    'register/release.yaml': 'release',
    'gaps.yaml': 'gaps',
    'duties.yaml': 'duties',
    'complaint-guide.yaml': 'complaint-guide',
    'limits.yaml': 'limits',
    'scenarios.yaml': 'scenarios',
    'corrections.yaml': 'corrections',
    'vocabulary/conditions.yaml': 'conditions',
    ...Object.fromEntries(vocabularyNames.map(name => [`vocabulary/${name}.yaml`, name])),
  },
  seeds: { 'sources.yaml': 'sources' },
};

/** Files that a site may do without; a closed list among them is empty then. */
const optionalFiles: readonly string[] = [
  'register/ids.yaml',
  'register/moves.yaml',
  'register/release.yaml',
  'gaps.yaml',
  'duties.yaml',
  'complaint-guide.yaml',
  'limits.yaml',
  'scenarios.yaml',
  'vocabulary/bodies.yaml',
  'vocabulary/tools.yaml',
  'vocabulary/colloquial.yaml',
  'vocabulary/topics.yaml',
  'corrections.yaml',
  'vocabulary/operations.yaml',
];

/** Files without which there is no site. */
export const requiredFiles: Record<'content' | 'seeds', readonly string[]> = {
  content: Object.keys(singles.content).filter(path => !optionalFiles.includes(path)),
  seeds: Object.keys(singles.seeds),
};

/** What a file is by its path inside the folder, or null when nothing is expected there. */
export function kindOf(root: 'content' | 'seeds', path: string): FileKind {
  const single = own(singles[root], path);
  if (single) return { single };
  if (root === 'content' && path === 'register/addresses.txt') return { text: 'addresses' };
  if (root === 'content' && path === 'register/rows.txt') return { text: 'rows' };
  const match = /^(?<folder>.+)\/(?<slug>[^/]+)\.(?<extension>yaml|mdx)$/u.exec(path);
  const { folder = '', slug = '', extension } = match?.groups ?? {};
  const parts = folder.split('/');
  const kind =
    own(entryFolders[root], folder) ?? (parts.length === 2 ? own(entryFolders[root], `${parts[0]}/*`) : undefined);
  if (!kind || (extension === 'mdx') !== (kind === 'policy')) return null;
  // A summary is written once a language: <document>.mdx in Chinese, <document>.en.mdx in English.
  if (kind === 'policy')
    return { entry: kind, slug: slug.replace(/\.en$/u, ''), folder: slug.endsWith('.en') ? 'en' : 'zh' };
  return { entry: kind, slug, folder: parts.at(-1) ?? '' };
}
