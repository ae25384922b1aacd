// Whether a site is whole: what is wrong with one page, and which of its links and assets lead nowhere.
import fs from 'node:fs';
import path from 'node:path';

/** Every fault of every page below `folder`: cut short, or a link or asset of the site itself that is not there. */
export function faultsOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html') && !`/${name}`.includes('/on/'))
    .flatMap(name =>
      pageFaults(fs.readFileSync(path.join(folder, name), 'utf8'), folder).map(fault => `${name}: ${fault}`),
    );
}

/** The same of one page, whose links are looked up in `folder`. */
export function pageFaults(html: string, folder: string): string[] {
  const faults = html.trimEnd().endsWith('</html>') ? [] : ['cut short'];
  for (const [, link = ''] of html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/gu)) {
    const file = path.join(folder, decodeURIComponent(link));
    if (!fs.existsSync(link.endsWith('/') ? path.join(file, 'index.html') : file)) faults.push(`nothing at ${link}`);
  }
  return faults;
}
