// Whole addresses, for whoever reads them outside the site.
import type { Site } from '#schema/site.ts';
import { pathIn, type Lang } from './lang.ts';

type Placed = Pick<Site, 'baseUrl'>;

/** The address of a path of the site, with its host. */
export function siteUrl({ baseUrl }: Placed, path: string): string {
  return new URL(path.slice(1), baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`).href;
}

/** A page's address in a language; `path` is the Chinese one. */
export function absoluteAddress(site: Placed, path: string, lang: Lang): string {
  return siteUrl(site, pathIn(lang, path));
}

/** A path of the site as its server is asked for it: below the folder where the site stands. */
export function pathOnHost(site: Placed, path: string): string {
  return siteUrl(site, path).slice(new URL(site.baseUrl).origin.length);
}
