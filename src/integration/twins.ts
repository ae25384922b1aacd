// A compressed twin beside every text file, for web servers that hand out `<file>.gz` as it is.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const COMPRESSIBLE = /\.(?:html|xml|json|js|css|svg|ics|csv|txt|map)$/u;
/** Below this many bytes a response takes one packet either way. */
const WORTH_IT = 1_000;

/** Writes the twins of `folder`, each where it saves something. Gives the number of files, twins apart. */
export function writeTwins(folder: string): number {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name));
  for (const file of files.filter(name => COMPRESSIBLE.test(name))) {
    const bytes = fs.readFileSync(file);
    if (bytes.length < WORTH_IT) continue;
    const packed = gzipSync(bytes, { level: 6 });
    if (packed.length < bytes.length * 0.9) fs.writeFileSync(`${file}.gz`, packed);
  }
  return files.length;
}
