// The folder of the host below which the site stands: `/`, or `/ports/`. The integration has it compiled in; commands and
// tests that run outside Astro see the root. (Vite's own BASE_URL gives way to a variable of that name in the environment.)
declare const SITE_BASE: string | undefined;

const base = typeof SITE_BASE === 'undefined' ? '/' : SITE_BASE;

/** A path of the site as the browser asks for it. `path` begins with a slash, as everywhere in the program. */
export function fromBase(path: string): string {
  return `${base}${path.slice(1)}`;
}
