// Folders → catalogue, or the whole list of what is wrong. All problems are found in one run.
import { movedAddresses } from '#domain/address/moves.ts';
import { versionSince } from '#domain/change/data-version.ts';
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { dataDayOf, dataStateOf } from './data-state.ts';
import type { Draft, Entry } from './draft.ts';
import { runRule } from './draft.ts';
import { joinParts, type Parts } from './join.ts';
import type { EntryData, EntryKind } from './kinds.ts';
import { parseFolders, type Folders, type ParseMemory } from './parse.ts';
import type { Day } from '#time/day.ts';
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

/** Reads, checks and joins. Never throws for what stands in a data file. `today`: the last day that has come. */
export function loadCatalogue(folders: DataFolders, today: Day | null = null): LoadResult {
  return createLoader(folders, () => today)();
}

/** Loads again and again: only files that have changed are read and parsed, and what is unchanged stays the same object. */
export function createLoader(folders: DataFolders, today: () => Day | null = () => null): () => LoadResult {
  const read: ReadMemory = new Map();
  const parsed: ParseMemory = new Map();
  return () => loadFrom(readFolders(folders, read), parsed, today());
}

/** Every file of both folders as text; files as remembered are not read. */
export function readFolders({ contentDir, seedsDir }: DataFolders, memory: ReadMemory = new Map()): Folders {
  return {
    content: { ...readFolder(contentDir, memory), folder: contentDir },
    seeds: { ...readFolder(seedsDir, memory), folder: seedsDir },
  };
}

/** Both folders as they would be after an edit: checks and joins without touching the disk. */
export function loadRead(folders: Folders, today: Day | null = null): LoadResult {
  return loadFrom(folders, new Map(), today);
}

function loadFrom({ content, seeds }: Folders, memory: ParseMemory, today: Day | null): LoadResult {
  const { draft, problems } = parseFolders({ content, seeds }, memory);
  draft.today = laterOf(today, draft.singles.release?.data.date);
  const found = sortProblems([...problems, ...rules.flatMap(rule => runRule(rule, draft))]);
  if (found.length > 0) return { catalogue: null, draft, problems: found };
  const hash = fingerprint([...content.files, ...seeds.files]);
  return { catalogue: joinParts(partsOf(draft, hash)), draft, problems: [] };
}

/** The catalogue, or a CatalogueError that lists every problem. */
export function loadCatalogueOrThrow(folders: DataFolders): Catalogue {
  const { catalogue, problems } = loadCatalogue(folders);
  if (catalogue === null) throw new CatalogueError(problems);
  return catalogue;
}

function partsOf(draft: Draft, fingerprint: string): Parts {
  const { entries, singles, addresses } = draft;
  const each = Object.entries(entries) as [EntryKind, Entry[]][];
  return {
    entries: Object.fromEntries(each.map(([kind, those]) => [kind, named(those)])) as unknown as Parts['entries'],
    singles: Object.fromEntries(Object.entries(singles).map(([name, { data }]) => [name, data])),
    register: {
      recorded: addresses.lines.map(line => line.trim()).filter(line => line.startsWith('/')),
      moved: movedAddresses(recordedPaths(draft), singles.moves?.data ?? [], new Set(draftAddresses(draft))),
      fingerprint,
      contentVersion: versionSince(singles.release?.data ?? null, dataStateOf(draft)),
      contentDate: dataDayOf(draft),
    },
  };
}

/** A clock may be behind: the day of a release on record has come in any case. */
function laterOf(today: Day | null, release: Day | undefined): Day | null {
  return today !== null && release !== undefined && release > today ? release : today;
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
