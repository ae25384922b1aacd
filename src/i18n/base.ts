// The folder of the host below which the site stands: `/`, or `/ports/`. Astro compiles it in; commands and tests that
// run outside it see the root.

const base: string = (import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL ?? '/';

/** A path of the site as the browser asks for it. `path` begins with a slash, as everywhere in the program. */
export function fromBase(path: string): string {
  return `${base}${path.slice(1)}`;
}
