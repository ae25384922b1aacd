// The data guide as its tests read it: two halves, and the files that it shows.
import fs from 'node:fs';
import path from 'node:path';

export type Root = 'content' | 'seeds';
export const guide = fs.readFileSync(path.join(import.meta.dirname, '../../docs/data-guide.md'), 'utf8');
export const [zh = '', en = '', ...more] = guide.split(/^# Data guide \(English\)$/mu);

/** A file of the guide: the whole of it, or some of its top-level keys. */
export interface Block {
  file: string;
  root: Root;
  inside: string;
  part: boolean;
  text: string;
}

/** The texts of the files shown, with or without a name. */
export function fencedIn(text: string): string[] {
  return [...text.matchAll(/^```(?:yaml|mdx)\n(?<text>[\s\S]*?)^```$/gmu)].map(({ groups }) => groups!.text!);
}

export function blocksIn(text: string): Block[] {
  return fencedIn(text).flatMap(shown => {
    const named = /^# (?<file>(?<root>content|seeds)\/(?<inside>\S+))(?<part> （片段 · part）)?$/mu.exec(shown)?.groups;
    if (!named) return [];
    const { file = '', root, inside = '', part } = named;
    return [{ file, root: root as Root, inside, part: part !== undefined, text: shown }];
  });
}

/** A half's headings, with what stands below each up to the next of the same or a higher level. */
export function sectionsOf(half: string, level: 2 | 3): { title: string; text: string }[] {
  const unfenced = half.replaceAll(/^```[\s\S]*?^```$/gmu, block => block.replaceAll(/^#/gmu, '\u0000'));
  return unfenced
    .split(new RegExp(`^(?=#{${level}} )`, 'mu'))
    .slice(1)
    .map(section => (level === 3 ? (section.split(/^## /mu)[0] ?? '') : section))
    .map(section => {
      const text = section.replaceAll('\u0000', '#');
      return { title: text.split('\n')[0]!.replace(/^#+ /u, ''), text };
    });
}
