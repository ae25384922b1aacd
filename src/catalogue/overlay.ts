// The data folders as they would be with some files new or changed: what is about to be written is checked before it is.
import type { Folders } from './parse.ts';
import { rawFile } from './read.ts';

/** A file's text by its path inside a data folder. */
export interface FileText {
  root: 'content' | 'seeds';
  path: string;
  text: string;
}

/** The text that a file has, or null where there is none. */
export function textOf(folders: Folders, root: 'content' | 'seeds', path: string): string | null {
  return folders[root].files.find(file => file.path === path)?.text ?? null;
}

/** `folders` with each text in the place of what stood there. Neither argument is changed. */
export function overlaid(folders: Folders, texts: readonly FileText[]): Folders {
  return { content: withTexts(folders.content, 'content'), seeds: withTexts(folders.seeds, 'seeds') };

  function withTexts(read: Folders['content'], root: 'content' | 'seeds'): Folders['content'] {
    const own = texts.filter(each => each.root === root);
    const paths = new Set(own.map(({ path }) => path));
    const added = own.map(({ path, text }) => rawFile(`${read.folder}/${path}`, path, text));
    const files = [...read.files.filter(({ path }) => !paths.has(path)), ...added];
    return { ...read, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  }
}
