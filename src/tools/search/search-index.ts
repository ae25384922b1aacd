// Makes the Pagefind bundles: one a language, from the search records, nothing from HTML.
// Pagefind's own sort keys and metadata are not used: each key costs every visitor some 70 kB at 30,000 entries, and the
// words of metadata are indexed too. What a hit shows travels in the address of its record.
import fs from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from './records.ts';

/** Only what the search page uses; Pagefind's own interface, styles, highlighter and worker are left out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(?:index|fragment)\/.+)$/u;

/**
 * Has the index of one language written to `folder`. Written, as what is handed over in memory would stand there several
 * times at once. Throws when Pagefind refuses a record.
 */
export async function searchIndex(records: Iterable<SearchRecord>, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown', includeCharacters: '.' });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  // Pagefind takes them in the order sent; waiting for each would wait for every page rendered in between.
  const answers = Array.from(records, ({ url, content }) =>
    index.addCustomRecord({ url, content, language: 'unknown', meta: {} }).then(({ errors }) => ({ url, errors })),
  );
  for (const { url, errors } of await Promise.all(answers)) {
    if (errors.length > 0) throw new Error(`search index, ${url}: ${errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !NEEDED.test(path.relative(folder, file))) fs.rmSync(file);
  }
}

/** Ends Pagefind's helper process. */
export async function closeSearchIndex(): Promise<void> {
  await pagefind.close();
}
