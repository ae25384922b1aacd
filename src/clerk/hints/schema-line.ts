// The first line of a data file: it tells editors which schema the file follows, so that they complete and explain.
import { kindOf } from '#catalogue/kinds.ts';

/** Hidden, so that the reader of the data passes it over. */
export const SCHEMA_FOLDER = '.schemas';

/** The line for a file by its path inside the folder; null where editors have no use for one. */
export function schemaLine(root: 'content' | 'seeds', path: string): string | null {
  const name = schemaNameOf(root, path);
  if (name === null) return null;
  const up = '../'.repeat(path.split('/').length - 1) || './';
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${name}.json`;
}

/** The name of the schema that a file follows, or null: text files, and summaries that are prose for the most part. */
function schemaNameOf(root: 'content' | 'seeds', path: string): string | null {
  const kind = path.endsWith('.yaml') ? kindOf(root, path) : null;
  if (kind === null || 'text' in kind) return null;
  return 'entry' in kind ? kind.entry : kind.single;
}
