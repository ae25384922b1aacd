// How a new data file begins: the line for editors, and one that says what the file is.
import { schemaLine } from '#clerk/hints/schema-line.ts';
import type { Bilingual } from '#schema/text.ts';
import type { FileChange } from './file-change.ts';
import { blockText, type Entries } from './yaml-text.ts';

export function newFile(root: FileChange['root'], path: string, { zh, en }: Bilingual, entries: Entries): FileChange {
  const line = schemaLine(root, path);
  return { root, path, make: () => `${line ?? '#'}\n# ${zh} · ${en}\n${blockText(entries)}` };
}
