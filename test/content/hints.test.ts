// What editors are told about the data stands beside them: it is of today, and no file names what is not there.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolders, loadCatalogueOrThrow } from '#catalogue/load.ts';
import { readFolder } from '#catalogue/read.ts';
import { entriesName, type JsonSchema } from '#clerk/hints/code-lists.ts';
import { editorSchemas } from '#clerk/hints/editor-schemas.ts';
import { SCHEMA_FOLDER, schemaLine } from '#clerk/hints/schema-line.ts';

const folders = dataFolders();
const schemas = editorSchemas(loadCatalogueOrThrow(folders));
const roots = [
  { root: 'content', folder: folders.contentDir },
  { root: 'seeds', folder: folders.seedsDir },
] as const;
const hintsIn = (folder: string) => {
  const own = path.join(folder, SCHEMA_FOLDER);
  return fs.existsSync(own) ? fs.readdirSync(own).map(name => path.join(own, name)) : [];
};

/** Without the lists of entries, which may lag behind: a new document alone makes no hint wrong. */
function closed(schema: JsonSchema): JsonSchema {
  const definitions = Object.entries((schema.definitions ?? {}) as object).filter(
    ([name]) => !name.startsWith(entriesName('')),
  );
  return { ...schema, definitions: Object.fromEntries(definitions) };
}

test.each(roots)('hints beside $root are those of today: npm run schemas', ({ root, folder }) => {
  const own = new Map(
    schemas.filter(schema => schema.root === root).map(({ name, schema }) => [`${name}.json`, schema]),
  );
  const files = hintsIn(folder);
  // A port may do without; then it does without all of them.
  if (files.length > 0) expect(files.map(file => path.basename(file)).sort()).toEqual([...own.keys()].sort());
  for (const file of files) {
    const written = JSON.parse(fs.readFileSync(file, 'utf8')) as JsonSchema;
    expect(closed(written), file).toEqual(JSON.parse(JSON.stringify(closed(own.get(path.basename(file))!))));
  }
});

test.each(roots)(
  'a file of $root that names its schema names the right one, which is there where any is',
  ({ root, folder }) => {
    const hints = hintsIn(folder);
    const naming = readFolder(folder).files.filter(({ text }) => text.startsWith('# yaml-language-server:'));
    for (const { file, path: inside, text } of naming) {
      const [first] = text.split('\n');
      expect(first, file).toBe(schemaLine(root, inside));
      const schema = path.join(folder, path.dirname(inside), first!.split('$schema=')[1]!);
      if (hints.length > 0) expect(hints, file).toContain(schema);
    }
  },
);
