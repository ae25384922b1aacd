// Changes → the files as they would be, checked together with everything that is there. Nothing is written here.
import { loadRead, type LoadResult } from '#catalogue/load.ts';
import { overlaid, textOf, type FileText } from '#catalogue/overlay.ts';
import type { Folders } from '#catalogue/parse.ts';
import type { FileChange } from './file-change.ts';

/** The changed files with the text they would have. Throws a NotEditable. */
export function textsAfter(changes: readonly FileChange[], folders: Folders): FileText[] {
  return changes.map(({ root, path, make }) => ({ root, path, text: make(textOf(folders, root, path)) }));
}

/** The whole content with these in it: a catalogue, or what would be wrong. */
export function checkedWith(texts: readonly FileText[], folders: Folders): LoadResult {
  return loadRead(overlaid(folders, texts));
}
