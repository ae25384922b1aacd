// The data guide as its tests read it: a file a task in each language, the annotated files in both, and what they show.
import fs from 'node:fs';
import path from 'node:path';

export type Root = 'content' | 'seeds';
export type Language = 'zh' | 'en';
export const project = path.join(import.meta.dirname, '../..');

/** A file of the guide by its name. */
export interface Page {
  name: string;
  text: string;
}

export const guide: Readonly<Record<Language, readonly Page[]>> = {
  zh: pagesIn('docs/guide/zh'),
  en: pagesIn('docs/guide/en'),
};
/** Each kind of data file, annotated in both languages at once. */
export const annotated = pagesIn('docs/guide/files');

/** A file of the guide: the whole of it, or some of its top-level keys. */
export interface Block {
  file: string;
  root: Root;
  inside: string;
  part: boolean;
  text: string;
}

function pagesIn(folder: string): Page[] {
  return fs
    .readdirSync(path.join(project, folder))
    .sort()
    .map(name => ({ name, text: fs.readFileSync(path.join(project, folder, name), 'utf8') }));
}

export function pageOf(pages: readonly Page[], name: string): string {
  const page = pages.find(each => each.name === name);
  if (!page) throw new RangeError(`the guide has no ${name}`);
  return page.text;
}

/** All of several files, one after the other. */
export function allOf(pages: readonly Page[]): string {
  return pages.map(({ text }) => text).join('\n');
}

/** The texts of the files shown, with or without a name. */
export function fencedIn(text: string): string[] {
  return [...text.matchAll(/^```(?:yaml|mdx)\n(?<text>[\s\S]*?)^```$/gmu)].map(({ groups }) => groups!.text!);
}

export function blocksIn(text: string): Block[] {
  return fencedIn(text).flatMap(shown => {
    const named =
      /^# (?<file>(?<root>content|seeds)\/(?<inside>\S+))(?<part> (?:（片段 · part）|（片段）|\(part\)))?$/mu.exec(
        shown,
      )?.groups;
    if (!named) return [];
    const { file = '', root, inside = '', part } = named;
    return [{ file, root: root as Root, inside, part: part !== undefined, text: shown }];
  });
}

/** The lines of the headings, with their marks. */
export function headingsIn(text: string): string[] {
  return text.replaceAll(/^```[\s\S]*?^```$/gmu, '').match(/^#+ .+$/gmu) ?? [];
}
