// One side of a comparison from its folders: what could be read, what the check says, and what to call it.
import fs from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import { loadCatalogue, type DataFolders } from '#catalogue/load.ts';
import type { Problem } from '#catalogue/problem.ts';
import { readFolder } from '#catalogue/read.ts';
import { stateOf, type State } from '#clerk/diff/state.ts';
import { diffWords } from '#clerk/diff/words.ts';
import type { Bilingual } from '#schema/text.ts';
import { writeFolderAt, type AtRevision } from './git-folder.ts';
import { Refusal } from '#schema/refusal.ts';

export interface Side {
  state: State;
  /** Null where the check finds faults. */
  catalogue: Catalogue | null;
  problems: readonly Problem[];
  name: Bilingual;
}

type ClosedLists = Parameters<typeof stateOf>[2];

/** The folders as they stand. */
export function sideNow(folders: DataFolders, closedLists?: ClosedLists): Side {
  return sideOf(folders, { zh: diffWords('zh').workingFolder, en: diffWords('en').workingFolder }, closedLists);
}

/** Another copy: a folder with content/ and seeds/ in it. Throws a Refusal where it has none. */
export function sideIn(folder: string, closedLists?: ClosedLists): Side {
  const folders = { contentDir: path.join(folder, 'content'), seedsDir: path.join(folder, 'seeds') };
  if (!fs.existsSync(folders.contentDir) || !fs.existsSync(folders.seedsDir)) {
    throw new Refusal(
      `--against 应是一个内有 content/ 和 seeds/ 的文件夹：${folder}`,
      `--against should be a folder with content/ and seeds/ in it: ${folder}`,
    );
  }
  const name = path.basename(path.resolve(folder));
  return sideOf(folders, { zh: name, en: name }, closedLists);
}

/** Both folders at a revision, each of its own repository, written out below `scratch` and read there. Throws a Refusal. */
export function sideAt(folders: DataFolders, revision: string, scratch: string, closedLists?: ClosedLists): Side {
  const there = { contentDir: path.join(scratch, 'content'), seedsDir: path.join(scratch, 'seeds') };
  const content = writeFolderAt(folders.contentDir, revision, there.contentDir);
  const seeds = writeFolderAt(folders.seedsDir, revision, there.seedsDir);
  const name = revisionName(revision, content, seeds);
  const side = sideOf(there, { zh: name, en: name }, closedLists);
  // Faults are named by the revision, not by the place where it was written out for a moment.
  const shown = [scratch, path.relative(process.cwd(), scratch)];
  const rename = (file: string) =>
    shown.reduce(
      (text, place) => (text.startsWith(`${place}/`) ? `${revision}:${text.slice(place.length + 1)}` : text),
      file,
    );
  return { ...side, problems: side.problems.map(problem => ({ ...problem, file: rename(problem.file) })) };
}

function sideOf(folders: DataFolders, name: Bilingual, closedLists?: ClosedLists): Side {
  const { catalogue, draft, problems } = loadCatalogue(folders);
  const files = { content: readFolder(folders.contentDir).files, seeds: readFolder(folders.seedsDir).files };
  return { state: stateOf(draft, files, closedLists), catalogue, problems, name };
}

/** `HEAD (7faebfa, 2026-11-22)`; with both commits where the folders belong to two repositories. */
function revisionName(revision: string, content: AtRevision, seeds: AtRevision): string {
  const commits = content.commit === seeds.commit ? content.commit : `${content.commit} / ${seeds.commit}`;
  return `${revision} (${commits}, ${content.day > seeds.day ? content.day : seeds.day})`;
}
