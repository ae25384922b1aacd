// Queries with the entry each should find: query, regular expression on the entry's Chinese name, kind; set apart by tabs.
import fs from 'node:fs';

export interface Query {
  text: string;
  expect: RegExp;
  kind: string;
}

/** Throws with file and line when a row is not of that form. */
export function readQueries(file: string): Query[] {
  const rows = fs.readFileSync(file, 'utf8').split('\n');
  return rows.flatMap((row, index) => {
    if (row.trim() === '' || row.startsWith('#')) return [];
    const [text, expect, kind] = row.split('\t');
    if (!text || !expect || !kind) throw new Error(`${file}:${index + 1}: not query, expression, kind`);
    return [{ text, expect: new RegExp(expect, 'u'), kind: kind.trim() }];
  });
}
