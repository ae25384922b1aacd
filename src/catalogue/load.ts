// Folders → catalogue, or the whole list of what is wrong. All problems are found in one run.
import { movedAddresses } from '#domain/moves.ts';
import { indicatorGroups, type Indicator } from '#schema/indicator.ts';
import type { Catalogue, Named, Records } from './catalogue.ts';
import type { Draft, Entry } from './draft.ts';
import { runRule } from './draft.ts';
import { withIndexes } from './indexes.ts';
import type { EntryData, EntryKind } from './kinds.ts';
import { parseFolders, type Folders, type ParseMemory } from './parse.ts';
import { CatalogueError, sortProblems, type Problem } from './problem.ts';
import { fingerprint, readFolder, type ReadMemory } from './read.ts';
import { draftAddresses, recordedPaths } from './register.ts';
import { rules } from './rules/index.ts';

export interface DataFolders {
  contentDir: string;
  seedsDir: string;
}

export type LoadResult =
  { catalogue: Catalogue; draft: Draft; problems: [] } | { catalogue: null; draft: Draft; problems: Problem[] };

/** The data folders of the environment: CONTENT_DIR and SEEDS_DIR, or those of the project. */
export function dataFolders(env: NodeJS.ProcessEnv = process.env): DataFolders {
  return { contentDir: env.CONTENT_DIR ?? 'content', seedsDir: env.SEEDS_DIR ?? 'seeds' };
}

/** Reads, checks and joins. Never throws for what stands in a data file. */
export function loadCatalogue(folders: DataFolders): LoadResult {
  return createLoader(folders)();
}

/** Loads again and again: only files that have changed are read and parsed, and what is unchanged stays the same object. */
export function createLoader(folders: DataFolders): () => LoadResult {
  const read: ReadMemory = new Map();
  const parsed: ParseMemory = new Map();
  return () => loadFrom(readFolders(folders, read), parsed);
}

/** Every file of both folders as text; files as remembered are not read. */
export function readFolders({ contentDir, seedsDir }: DataFolders, memory: ReadMemory = new Map()): Folders {
  return {
    content: { ...readFolder(contentDir, memory), folder: contentDir },
    seeds: { ...readFolder(seedsDir, memory), folder: seedsDir },
  };
}

/** Both folders as they would be after an edit: checks and joins without touching the disk. */
export function loadRead(folders: Folders): LoadResult {
  return loadFrom(folders, new Map());
}

function loadFrom({ content, seeds }: Folders, memory: ParseMemory): LoadResult {
  const { draft, problems } = parseFolders({ content, seeds }, memory);
  const found = sortProblems([...problems, ...rules.flatMap(rule => runRule(rule, draft))]);
  if (found.length > 0) return { catalogue: null, draft, problems: found };
  const records = join(draft, fingerprint([...content.files, ...seeds.files]));
  return { catalogue: freeze(withIndexes(records)), draft, problems: [] };
}

/** The catalogue, or a CatalogueError that lists every problem. */
export function loadCatalogueOrThrow(folders: DataFolders): Catalogue {
  const { catalogue, problems } = loadCatalogue(folders);
  if (catalogue === null) throw new CatalogueError(problems);
  return catalogue;
}

function join(draft: Draft, hash: string): Records {
  const { entries, singles } = draft;
  const {
    site,
    catalogues,
    ids: _ids,
    moves,
    gaps,
    duties,
    sources,
    corrections,
    limits,
    'complaint-guide': guide,
    scenarios,
    ...vocabulary
  } = singles;
  return {
    site: site!.data,
    catalogues: [...catalogues!.data].sort((a, b) => a.number - b.number),
    // Closed lists that a site does without are empty.
    vocabulary: {
      bodies: {},
      topics: {},
      operations: {},
      ...Object.fromEntries(Object.entries(vocabulary).map(([name, { data }]) => [name, data])),
    } as never,
    fees: new Map(
      named(entries.fee)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(fee => [fee.id, fee]),
    ),
    tariffs: named(entries.tariff).sort((a, b) => (a.fee + a.entity < b.fee + b.entity ? -1 : 1)),
    standards: named(entries.standard),
    reliefs: bySlug(named(entries.relief).sort((a, b) => (a.from < b.from ? 1 : -1))),
    entities: bySlug(named(entries.entity)),
    channels: bySlug(named(entries.channel).sort((a, b) => a.order - b.order)),
    choosers: named(entries.chooser),
    indicators: bySlug(named(entries.indicator).sort(inPageOrder)),
    documents: bySlug(named(entries.document)),
    sources: new Map(Object.entries(sources!.data)),
    policies: named(entries.policy),
    measures: bySlug(named(entries.measures)),
    gaps: gaps?.data ?? [],
    duties: duties?.data ?? [],
    complaintGuide: guide?.data ?? null,
    limits: limits?.data ?? [],
    holidays: bySlug(named(entries.holidays)),
    scenarios: scenarios?.data ?? [],
    corrections: (corrections?.data ?? []).toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)),
    recorded: draft.addresses.lines.map(line => line.trim()).filter(line => line.startsWith('/')),
    moved: movedAddresses(recordedPaths(draft), moves?.data ?? [], new Set(draftAddresses(draft))),
    fingerprint: hash,
  };
}

/** Each entry's data with its name, the same object whenever it is the same entry. */
function named<Kind extends EntryKind>(entries: readonly Entry<Kind>[]): Named<EntryData[Kind]>[] {
  return entries.map(entry => {
    const known = records.get(entry) ?? { ...entry.data, slug: entry.slug };
    records.set(entry, known);
    return known as Named<EntryData[Kind]>;
  });
}

const records = new WeakMap<Entry, object>();

function inPageOrder(a: Named<Indicator>, b: Named<Indicator>): number {
  return indicatorGroups.indexOf(a.group) - indicatorGroups.indexOf(b.group) || a.order - b.order;
}

function bySlug<T extends { slug: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map(item => [item.slug, item]));
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) freeze(inner);
  return value;
}
