// What of the data is compiled into the site, not read by it: policy summaries. A new one needs a new compilation.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** A value that changes whenever a summary does. */
export function compiledKey(contentDir: string): string {
  const hash = createHash('sha256');
  for (const name of fs.globSync('policies/*.mdx', { cwd: contentDir }).sort()) {
    hash
      .update(name)
      .update('\0')
      .update(fs.readFileSync(path.join(contentDir, name)))
      .update('\0');
  }
  return hash.digest('hex');
}
