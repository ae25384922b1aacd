// The built files as addresses: which page and which fragment answers in a folder of HTML.
import fs from 'node:fs';
import path from 'node:path';

/** The ids of each page below `siteDir`, by its path: `/f/0104/` → ids. Without 404.html, which has no address. */
export function idsByPage(siteDir: string): Map<string, Set<string>> {
  const files = fs.globSync('**/index.html', { cwd: siteDir }).sort();
  return new Map(
    files.map(file => {
      const html = fs.readFileSync(path.join(siteDir, file), 'utf8');
      const ids = [...html.matchAll(/ id="(?<id>[^"]+)"/gu)].map(match => match.groups!['id']!);
      return [`/${file.split(path.sep).join('/')}`.replace(/index\.html$/u, ''), new Set(ids)];
    }),
  );
}

/** The ids that were given out as addresses: rows of tables, and articles or measures of documents. */
export function promisedIds(html: string): string[] {
  const rows = [...html.matchAll(/<tr [^>]*?id="(?<id>[^"]+)"/gu)];
  const articles = [...html.matchAll(/<\w+ [^>]*?id="(?<id>[am]\d+(?:-\d+)?)"/gu)];
  return [...new Set([...rows, ...articles].map(match => match.groups!['id']!))].sort();
}
