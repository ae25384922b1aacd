// What of the data is compiled into the site, not read by it: policy summaries. A new one needs a new compilation.
import fs from 'node:fs';
import path from 'node:path';
import { sha256Of } from '#catalogue/read.ts';
import { summaryFiles } from './summary-files.ts';

/** A value that changes whenever a summary does. */
export function compiledKey(contentDir: string): string {
  return sha256Of(summaryFiles(contentDir).map(name => [name, fs.readFileSync(path.join(contentDir, name))]));
}
