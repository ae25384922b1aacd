// Answers → the files as they would be, checked together with everything that is there. Nothing is written here.
import { loadRead, type LoadResult } from '../catalogue/load.ts';
import { overlaid, textOf, type FileText } from '../catalogue/overlay.ts';
import type { Folders } from '../catalogue/parse.ts';
import type { FileChange } from './question.ts';

export interface Prepared {
  /** The files with the text they would have. */
  texts: FileText[];
  /** The whole content with these in it: a catalogue, or what would be wrong. */
  result: LoadResult;
}

export function prepare(changes: readonly FileChange[], folders: Folders): Prepared {
  const texts = changes.map(({ root, path, make }) => ({ root, path, text: make(textOf(folders, root, path)) }));
  return { texts, result: loadRead(overlaid(folders, texts)) };
}
