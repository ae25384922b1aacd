// Makes the Pagefind bundles: one a language, from the search records, nothing from HTML.
// Pagefind's own sort keys and metadata are not used: each key costs every visitor some 70 kB at 30,000 entries, and the
// words of metadata are indexed too. What a hit shows travels in the address of its record.
import fs from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '#search/records.ts';

/** Only what the search page uses; Pagefind's own interface, styles, highlighter and worker are left out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.[\w-]+\.pagefind|(?:index|fragment)\/.+)$/u;

/** A file of an index: its path in the site, and where it lies until it gets there. */
export interface IndexFile {
  name: string;
  file: string;
}

/**
 * Has the index of one language written below `folder`, and gives the files of `pagefind/<lang>/`. Written, as what is
 * handed over in memory would stand there several times at once. Throws when Pagefind refuses a record.
 */
export async function searchIndex(lang: string, records: Iterable<SearchRecord>, folder: string): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown', includeCharacters: '.' });
  if (!index) throw new Error(`search index: ${errors.join('; ')}`);
  // Pagefind takes them in the order sent; waiting for each would wait for every page rendered in between.
  const answers = Array.from(records, ({ url, content }) =>
    index.addCustomRecord({ url, content, language: 'unknown', meta: {} }).then(({ errors }) => ({ url, errors })),
  );
  for (const { url, errors } of await Promise.all(answers)) {
    if (errors.length > 0) throw new Error(`search index, ${url}: ${errors.join('; ')}`);
  }
  const outputPath = path.join(folder, lang);
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  return fs
    .globSync('**/*', { cwd: outputPath })
    .filter(name => NEEDED.test(name))
    .sort()
    .map(name => ({ name: `pagefind/${lang}/${name}`, file: path.join(outputPath, name) }));
}

/** Ends Pagefind's helper process. */
export async function closeSearchIndex(): Promise<void> {
  await pagefind.close();
}
