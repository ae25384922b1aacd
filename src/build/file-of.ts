// The file of a release that an address is served from.
import { NOT_FOUND } from './renderer.ts';

/** Fragments for other days are no pages: a file each, without a folder of its own. */
const FRAGMENT = /\/on\/[^/]+\/$/u;

/** `/f/0104/` → `f/0104/index.html`, `/feed.xml` → `feed.xml`. */
export function fileOf(pathname: string): string {
  if (pathname === NOT_FOUND) return '404.html';
  if (FRAGMENT.test(pathname)) return `${pathname.slice(1, -1)}.html`;
  return pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1);
}
