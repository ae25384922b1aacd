// The routes of src/pages and the pages that were built from each: a new kind of page is looked at without being listed anywhere.
import fs from 'node:fs';
import path from 'node:path';

export interface BuiltPage {
  /** `/f/0104/`, `/404.html`. */
  address: string;
  html: string;
}

export interface Route {
  /** As the file is named: `[...lang]/f/[id]/index.astro`. */
  name: string;
  /** With index.html left out. */
  pages: BuiltPage[];
}

/** Everything below `siteDir` that is HTML: pages, and the fragments that are no pages. */
export function builtPages(siteDir: string): BuiltPage[] {
  return fs
    .globSync('**/*.html', { cwd: siteDir })
    .sort()
    .map(file => ({
      address: `/${file.split(path.sep).join('/')}`.replace(/(?<=\/)index\.html$/u, ''),
      html: fs.readFileSync(path.join(siteDir, file), 'utf8'),
    }));
}

/** A fragment is a piece of a page, fetched by a script; a page is a whole document. */
export const isFragment = ({ html }: BuiltPage): boolean => !/^<!doctype html>/iu.test(html);

/** Every file of src/pages that makes HTML, with the pages that were built from it. */
export function routesOf(pages: readonly BuiltPage[]): Route[] {
  const routes = fs
    .globSync('**/*.{astro,mdx,md,html}', { cwd: 'src/pages' })
    .map(file => file.split(path.sep).join('/'))
    .sort()
    .map(name => ({ name, pattern: patternOf(name), pages: [] as BuiltPage[] }))
    // A step that is written out goes before one that stands for any.
    .sort((a, b) => steps(a.name) - steps(b.name) || placeholders(a.name) - placeholders(b.name));
  for (const page of pages) routes.find(({ pattern }) => pattern.test(page.address))?.pages.push(page);
  return routes.map(({ name, pages: own }) => ({ name, pages: own }));
}

/** The longest page of each route in each language: what can go wrong on a page of the route stands on it most likely. */
export function longestOfEach(routes: readonly Route[]): string[] {
  return routes.flatMap(({ pages }) => {
    const whole = pages.filter(page => !isFragment(page));
    return [false, true].flatMap(english => {
      const own = whole.filter(({ address }) => address.startsWith('/en/') === english);
      const [longest] = own.sort((a, b) => b.html.length - a.html.length);
      return longest ? [longest.address] : [];
    });
  });
}

const steps = (name: string): number => name.split('/').length;
const placeholders = (name: string): number => name.match(/\[(?!\.\.\.)/gu)?.length ?? 0;

/** `[...lang]/f/[id]/index.astro` → the addresses it may have, with or without the language; some are files by name. */
function patternOf(name: string): RegExp {
  const inner = name
    .replace(/\.\w+$/u, '')
    .replace(/(?:^|(?<=\/))index$/u, '')
    .split('/')
    .filter(Boolean)
    .map(step => (step.startsWith('[...') ? '(?:en/)?' : `${step.replace(/\[\w+\]/gu, '[^/]+')}/`))
    .join('');
  return new RegExp(`^/${inner.replace(/\/$/u, '(?:/|\\.html)')}$`, 'u');
}
