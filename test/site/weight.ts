// What a page weighs on its way to a reader.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A page and its style sheets fit into the first round trip. */
export const FIRST_ROUND_TRIP = 14_336;

/** Bytes of a page and the style sheets that it waits for, not that for paper, compressed; infinite for a page without any. */
export function weightOf(siteDir: string, html: string): number {
  const sheets = [...html.matchAll(/<link(?![^>]+media="print")[^>]+href="(?<href>[^"]+\.css)"/gu)].map(
    match => match.groups!['href']!,
  );
  if (sheets.length === 0) return Infinity;
  return sheets.reduce((sum, sheet) => sum + gzipped(path.join(siteDir, sheet)), gzipSync(html).length);
}

const sizes = new Map<string, number>();
function gzipped(file: string): number {
  const size = sizes.get(file) ?? gzipSync(fs.readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

/** Pages of entries, versions and lists; not the fragments for other days. */
export const isOfEntry = (address: string): boolean =>
  /^\/(?:en\/)?[fe]\//u.test(address) &&
  address.split('/').some(step => /^\d{4,}$/u.test(step)) &&
  !address.includes('/on/');
