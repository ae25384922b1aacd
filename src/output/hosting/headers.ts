// What a server says beside each file: the one table, for static hosts (_headers) and for the test of deploy/nginx.
// Paths are written as static hosts read them: `*` at the end takes the rest, `:name` one folder. No two rules that match
// one path name the same header, because hosts would join the values with a comma.

export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Nothing inline, nothing from elsewhere, in nobody's frame. The search bundle is WebAssembly. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer, errors and redirects included. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // What was typed into the search stands in the address; it goes to nobody else.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The name holds a hash of the content: a copy never becomes wrong. */
export const FOREVER = 'public, max-age=31536000, immutable';
/** May be kept, but is asked for anew each time; the answer is mostly 304. Static hosts do the like by default. */
export const REVALIDATE = 'no-cache';

const forever = ['/_astro/*', '/pagefind/:lang/fragment/*', '/pagefind/:lang/index/*'];
const openData = ['/api/v1/*', '/data/*'];
const feeds = ['/feed.xml', '/en/feed.xml', '/f/:id/feed.xml', '/en/f/:id/feed.xml'];
const calendars = ['/changes.ics', '/en/changes.ics'];

const each = (paths: readonly string[], headers: Record<string, string>): HeaderRule[] =>
  paths.map(path => ({ path, headers }));

export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: securityHeaders },
  ...each(forever, { 'Cache-Control': FOREVER }),
  ...each(openData, { 'Access-Control-Allow-Origin': '*' }),
  ...each(feeds, { 'Content-Type': 'application/atom+xml; charset=utf-8' }),
  ...each(calendars, { 'Content-Type': 'text/calendar; charset=utf-8' }),
];

/** The rules that match `path`, an address without query. */
export function rulesFor(path: string): HeaderRule[] {
  return headerRules.filter(rule => matches(rule.path, path));
}

/** The headers of all rules that match `path`. */
export function headersFor(path: string): Record<string, string> {
  return Object.assign({}, ...rulesFor(path).map(({ headers }) => headers)) as Record<string, string>;
}

/** The text of a static host's `_headers`, for a site that stands below `base`, `/` or `/ports/`. */
export function headersText(base = '/'): string {
  const blocks = headerRules.map(
    ({ path, headers }) =>
      `${base}${path.slice(1)}\n${Object.entries(headers)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join('')}`,
  );
  return `# For static hosts; see docs/publishing.md.\n${blocks.join('')}`;
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/');
  const given = path.split('/');
  const open = parts.at(-1) === '*';
  const fixed = open ? parts.slice(0, -1) : parts;
  if (open ? given.length <= fixed.length : given.length !== fixed.length) return false;
  return fixed.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]));
}
