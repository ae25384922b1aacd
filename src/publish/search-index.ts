// Writes the Pagefind bundles: one a language, from the search records, nothing from HTML.
// Pagefind's own sort keys are not used: each costs every visitor some 70 kB at 30,000 entries. Hits are sorted by their metadata.
import fs from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../search/records.ts';

/** Only what the search page uses; Pagefind's own interface, styles and highlighter are left out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(?:index|fragment)\/.+)$/u;

/** Builds `<outDir>/pagefind/<lang>/`. Throws when Pagefind refuses a record. */
export async function writeSearchIndex(outDir: string, lang: string, records: readonly SearchRecord[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown', includeCharacters: '.' });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  for (const { url, meta, content, filters } of records) {
    // Pagefind's own filters come out in another order at each build, which would change the bytes of the same content.
    const facets = JSON.stringify(filters);
    const added = await index.addCustomRecord({ url, content, language: 'unknown', meta: { ...meta, facets } });
    if (added.errors.length > 0) throw new Error(`search index, ${url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path: name, content } of files) {
    if (!NEEDED.test(name)) continue;
    const target = path.join(outDir, 'pagefind', lang, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }
  await index.deleteIndex();
}

/** Ends Pagefind's helper process. */
export async function closeSearchIndex(): Promise<void> {
  await pagefind.close();
}
