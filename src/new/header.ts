// How a new data file begins: the line for editors, and one that says what the file is.
import { schemaLine } from '../hints/schema-line.ts';
import type { Bilingual } from '../schema/text.ts';
import type { FileChange } from './question.ts';
import { blockText, type Value } from './yaml-text.ts';

export function newFile(
  root: 'content' | 'seeds',
  path: string,
  { zh, en }: Bilingual,
  entries: Readonly<Record<string, Value>>,
): FileChange {
  const line = schemaLine(root, path);
  return { root, path, make: () => `${line ?? '#'}\n# ${zh} · ${en}\n${blockText(entries)}` };
}
