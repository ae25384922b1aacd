// Whole addresses, for whoever reads them outside the site.
import type { Site } from '#schema/site.ts';
import { localPath, type Lang } from './lang.ts';

/** A page's address in a language, with the site's host; `path` is the Chinese one. */
export function absoluteAddress({ baseUrl }: Pick<Site, 'baseUrl'>, path: string, lang: Lang): string {
  return new URL(localPath(lang, path), baseUrl).href;
}
