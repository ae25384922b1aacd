// Changes to data files as what is to be put in place: each made from the very bytes that stand there now.
import path from 'node:path';
import type { Folders } from '#catalogue/parse.ts';
import type { FileChange } from '#clerk/edit/file-change.ts';
import { current, type Write } from './write-together.ts';

/** `read`: the folders as they were checked. A file that was not among them is new; one that stays as it is is left out. Throws a NotEditable. */
export function writesOf(changes: readonly FileChange[], read: Folders): Write[] {
  return changes
    .map(({ root, path: inside, make }) => {
      const { folder, files } = read[root];
      const file = path.join(folder, inside);
      const before = files.some(each => each.path === inside) ? current(file) : null;
      return { file, before, after: make(before) };
    })
    .filter(({ before, after }) => before !== after);
}
