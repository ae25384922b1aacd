// A built folder as a reader meets it: which addresses and fragments answer, and which links lead nowhere.
import fs from 'node:fs';
import path from 'node:path';
import { builtPages, type BuiltPage } from './routes.ts';

export interface Answering {
  pages: readonly BuiltPage[];
  /** An address of the site with its fragment: no file, or no such place in it. */
  isLost(address: string): boolean;
  /** `page → target` for every link, asset and form of every page that leads nowhere. */
  lostLinks(): string[];
}

export function answering(siteDir: string): Answering {
  const pages = builtPages(siteDir);
  const ids = new Map(pages.map(({ address, html }) => [address, idsIn(html)]));
  const isLost = (address: string): boolean => {
    const [target = '', fragment = ''] = decodeURI(address).split('#');
    const page = target.split('?')[0]!;
    if (fragment !== '') return !ids.get(page)?.has(fragment);
    return !ids.has(page) && (page.endsWith('/') || !fs.existsSync(path.join(siteDir, page)));
  };
  return {
    pages,
    isLost,
    lostLinks: () =>
      pages.flatMap(({ address, html }) =>
        [...html.matchAll(/(?:href|src|action)="(?<to>(?:#|\/(?!\/))[^"]*)"/gu)]
          .map(match => match.groups!['to']!.replaceAll('&amp;', '&'))
          .filter(to => isLost(to.startsWith('#') ? address + to : to))
          .map(to => `${address} → ${to}`),
      ),
  };
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="(?<id>[^"]+)"/gu)].map(match => match.groups!['id']!));
}
