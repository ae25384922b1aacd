// Puts the schemas for editors beside the data; what is no longer made goes away.
import fs from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '#domain/catalogue.ts';
import type { DataFolders } from '#catalogue/load.ts';
import { editorSchemas } from '#clerk/hints/editor-schemas.ts';
import { SCHEMA_FOLDER } from '#clerk/hints/schema-line.ts';

/** Returns how many were written. */
export function writeSchemas(catalogue: Catalogue, { contentDir, seedsDir }: DataFolders): number {
  const schemas = editorSchemas(catalogue);
  for (const [root, dir] of [
    ['content', contentDir],
    ['seeds', seedsDir],
  ] as const) {
    const folder = path.join(dir, SCHEMA_FOLDER);
    const own = schemas.filter(schema => schema.root === root);
    fs.mkdirSync(folder, { recursive: true });
    for (const { name, schema } of own) {
      fs.writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 1)}\n`);
    }
    const names = new Set(own.map(({ name }) => `${name}.json`));
    for (const name of fs.readdirSync(folder)) if (!names.has(name)) fs.rmSync(path.join(folder, name));
  }
  return schemas.length;
}
