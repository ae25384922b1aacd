// Policy summaries: the one kind of data that is compiled into the site.
import fs from 'node:fs';

/** Their files below the content folder, sorted; none where a city has no summaries. */
export function summaryFiles(contentDir: string): string[] {
  return fs.globSync('policies/*.mdx', { cwd: contentDir }).sort();
}
