// What of the data is compiled into the site, not read by it: its address, and the summaries of policies.
import fs from 'node:fs';
import path from 'node:path';
import { sha256Of } from '#catalogue/read.ts';
import { siteText } from '#integration/site-address.ts';
import { summaryFiles } from '#entries/summary-files.ts';

/** A value that changes whenever pages compiled before are no longer those of the site. */
export function compiledInto(contentDir: string): string {
  const address = Buffer.from(siteText(contentDir, 'baseUrl') ?? '');
  const summaries = summaryFiles(contentDir).map(name => [name, fs.readFileSync(path.join(contentDir, name))] as const);
  return sha256Of([['address', address], ...summaries]);
}
