// Makes a release: the whole site for one state of the data and one day, as files in a folder.
// It begins as a copy of the release before; only pages that something has changed for are made anew.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { differing } from '#catalogue/noting.ts';
import type { Day } from '#domain/day.ts';
import { derive, type Derived } from '#domain/derived.ts';
import { langs } from '#i18n/lang.ts';
import { indexJson, type Digest } from '#publish/index-json.ts';
import { redirectFiles } from '#publish/redirects.ts';
import { closeSearchIndex, searchIndex, type IndexFile } from '#publish/search-index.ts';
import { siteMap } from '#publish/site-map.ts';
import { staticHostFiles } from '#publish/static-host.ts';
import { searchRecords } from '#search/records.ts';
import { show } from './edition.ts';
import { fileOf } from './file-of.ts';
import { NoteSets, type NoteSet } from './note-sets.ts';
import { Output } from './output.ts';
import { openRenderer, type PagePath, type Renderer } from './renderer.ts';
import { shellFolder } from './shell.ts';
import { makeSpare, type Spare } from './spare.ts';
import { Writer } from './writer.ts';

/** What is to be made. */
export interface Order {
  catalogue: Catalogue;
  day: Day;
  /** Folder that does not exist yet. */
  release: string;
  /** The release that the new one may build on; null for none. Only one that this press has made last is of use. */
  previous: string | null;
  /** Changes whenever something changes that is compiled into the site; pages of another value are not kept. */
  compiled: string;
}

export interface Made {
  files: number;
  made: number;
}

type Progress = (line: string) => void;

/** The last release, so far as the next one may build on it. */
interface Last {
  catalogue: Catalogue;
  derived: Derived;
  day: Day;
  compiled: string;
  /** What was read for each page, by its path: numbers of notes. */
  pages: Map<string, NoteSet>;
  notes: NoteSets;
  digests: Map<string, Digest>;
  /** Files besides pages. */
  others: Set<string>;
}

/** Makes one release after another; the site's code is compiled for the first, and kept. */
export class Press {
  readonly #verbose: boolean;
  readonly #once: boolean;
  readonly #numbers = new Map<string, number>();
  #read = new Set<number>();
  #last: Last | null = null;
  #spare: Spare | null = null;
  /** What is of no more use is removed while other things go on. */
  #clearing: Promise<void> = Promise.resolve();
  readonly #writer = new Writer();
  #open: { renderer: Renderer; compiled: string } | null = null;

  /** `once`: no other release will follow, and nothing is kept for it. */
  constructor({ verbose = false, once = false } = {}) {
    this.#verbose = verbose;
    this.#once = once;
  }

  /** Throws when anything fails; `release` is then of no use, and nobody writes into it any more. */
  async make(order: Order, progress: Progress = () => undefined): Promise<Made> {
    try {
      return await this.#make(order, progress);
    } finally {
      await this.#writer.settled();
    }
  }

  async #make(order: Order, progress: Progress): Promise<Made> {
    const { catalogue, day, release, previous, compiled } = order;
    const derived = derive(catalogue, day);
    await this.#clearing;
    const copy = await this.#copyOf(previous);
    const last = copy !== null && this.#last?.day === day && this.#last.compiled === compiled ? this.#last : null;
    if (copy !== null && last === null) this.#clear(copy);
    this.#last = null;
    const note = this.#once ? () => undefined : (what: string) => this.#note(what);
    show({ catalogue, derived, day, note, reader: () => this.#read });
    const output = new Output(release, last && copy, this.#writer);
    const renderer = await this.#renderer(compiled, catalogue.site.baseUrl, progress);
    // The index is made by a process of its own, while pages are rendered here; not while another compiles: each is large.
    const indexFolder = `${shellFolder()}.search`;
    const indexes = searchIndexes(catalogue, day, indexFolder);
    indexes.catch(() => undefined);
    const paths = await renderer.paths();
    const next: Last = {
      catalogue,
      derived,
      day,
      compiled,
      pages: new Map(),
      notes: new NoteSets(),
      digests: new Map(),
      others: new Set(),
    };
    const writeOther = (file: string, bytes: Buffer) => {
      next.others.add(file);
      return output.write(file, bytes);
    };
    const keepOther = (file: string) => {
      if (!last?.others.has(file)) return false;
      output.keep();
      next.others.add(file);
      return true;
    };
    await this.#makePages(renderer, paths, next, last, output, progress);

    progress('search');
    for (const { name, file } of await indexes) {
      if (!(HASHED.test(name) && keepOther(name))) await writeOther(name, fs.readFileSync(file));
    }
    this.#clear(indexFolder);
    for (const file of filesBelow(renderer.shell)) {
      if (!keepOther(file)) await writeOther(file, fs.readFileSync(path.join(renderer.shell, file)));
    }
    for (const [file, bytes] of await siteMap(catalogue.site, pagesOf(paths))) await writeOther(file, bytes);
    for (const { path: file, text } of [
      ...redirectFiles(catalogue, stylesIn(renderer.shell)),
      ...staticHostFiles(catalogue),
    ]) {
      await writeOther(file, Buffer.from(text));
    }
    const index = indexJson(next.digests, catalogue, derived.changes.length, new Date());
    await writeOther('api/v1/index.json', Buffer.from(`${JSON.stringify(index, null, 1)}\n`));
    await output.done();
    if (last) for (const file of goneSince(last, next)) output.remove(file);
    if (!this.#once) {
      this.#last = next;
      this.#spare = makeSpare(release);
    }
    return { files: output.files, made: output.made };
  }

  /** Ends what was started, and removes the compiler's folder. */
  async close(): Promise<void> {
    this.#open?.renderer.close();
    this.#open = null;
    await this.#writer.close();
    await this.#spare?.drop();
    await this.#clearing;
    await closeSearchIndex();
  }

  /** What cannot be removed now is taken away at the next start. */
  #clear(folder: string): void {
    this.#clearing = this.#clearing
      .then(() => fs.promises.rm(folder, { recursive: true, force: true }))
      .catch(() => undefined);
  }

  /** A copy of `release` to build the next one in; null where there is none. Any other copy is taken away. */
  async #copyOf(release: string | null): Promise<string | null> {
    const spare = this.#spare;
    this.#spare = null;
    if (release !== null && spare?.of === release) return spare.ready;
    await spare?.drop();
    return null;
  }

  /** The renderer for what is to be compiled: the one that is open, or a new one. */
  async #renderer(compiled: string, site: string, progress: Progress): Promise<Renderer> {
    const wanted = `${site} ${compiled}`;
    if (this.#open?.compiled === wanted) return this.#open.renderer;
    progress('compile');
    this.#open?.renderer.close();
    this.#open = null;
    const renderer = await openRenderer({ site, folder: shellFolder(), verbose: this.#verbose });
    this.#open = { renderer, compiled: wanted };
    return renderer;
  }

  async #makePages(
    renderer: Renderer,
    paths: readonly PagePath[],
    next: Last,
    last: Last | null,
    output: Output,
    progress: Progress,
  ): Promise<void> {
    const fresh = last ? keepUntouched(paths, next, last, this.#touched(last, next), output) : paths;
    for (const [at, one] of fresh.entries()) {
      if (at % 250 === 0) progress(`pages ${at}/${fresh.length}`);
      const { pathname } = one;
      if (next.pages.has(pathname)) throw new Error(`two pages for one address: ${pathname}`);
      this.#read = new Set();
      const bytes = await renderer.render(one);
      next.pages.set(pathname, next.notes.add(this.#read));
      if (pathname.startsWith('/api/')) next.digests.set(pathname, digestOf(bytes));
      await output.write(fileOf(pathname), bytes);
      // Rendering waits for nothing: without a pause the index beside it would hear of nothing until all pages are done.
      await setImmediate();
    }
  }

  /** Tells whether anything that was read for a page differs between two states of the data. */
  #touched(before: Last, after: Last): (read: NoteSet) => boolean {
    const changed = [differing(before.catalogue, after.catalogue), differing(before.derived, after.derived)];
    const numbers = new Set<number>();
    for (const [what, number] of this.#numbers) if (changed.some(differs => differs(what))) numbers.add(number);
    // A page for which nothing was read got its data with its address, or shows what was worked out for another one.
    return read => read.start === read.end || before.notes.some(read, number => numbers.has(number));
  }

  #note(what: string): void {
    let number = this.#numbers.get(what);
    if (number === undefined) this.#numbers.set(what, (number = this.#numbers.size));
    this.#read.add(number);
  }
}

/** The files of every language's index; one language after the other, so that one at a time is in memory. */
async function searchIndexes(catalogue: Catalogue, day: Day, folder: string): Promise<IndexFile[]> {
  fs.rmSync(folder, { recursive: true, force: true });
  const files = [];
  for (const lang of langs) files.push(...(await searchIndex(lang, searchRecords(catalogue, lang, day), folder)));
  return files;
}

/** Keeps the pages that nothing has changed for; gives the others. */
function keepUntouched(
  paths: readonly PagePath[],
  next: Last,
  last: Last,
  touched: (read: NoteSet) => boolean,
  output: Output,
): PagePath[] {
  const fresh: PagePath[] = [];
  for (const one of paths) {
    const known = last.pages.get(one.pathname);
    if (!known || touched(known) || next.pages.has(one.pathname)) {
      fresh.push(one);
      continue;
    }
    output.keep();
    next.pages.set(one.pathname, next.notes.copy(last.notes, known));
    const digest = last.digests.get(one.pathname);
    if (digest) next.digests.set(one.pathname, digest);
  }
  return fresh;
}

/** Files of the release before that the next one has not. */
function goneSince(last: Last, next: Last): string[] {
  const pages = [...last.pages.keys()].filter(pathname => !next.pages.has(pathname)).map(fileOf);
  return [...pages, ...[...last.others].filter(file => !next.others.has(file))];
}

/** Files of the search index that are named by what they hold. */
const HASHED = /\.pf_(?:fragment|index|meta)$/u;

/** Paths of Chinese pages. */
function pagesOf(paths: readonly PagePath[]): string[] {
  return paths
    .filter(({ pathname, route }) => route.type === 'page' && !/^\/en\//u.test(pathname))
    .map(({ pathname }) => pathname);
}

function digestOf(bytes: Buffer): Digest {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Files of the shell, but for the program that renders. */
function filesBelow(shell: string): string[] {
  return fs
    .globSync('**/*', { cwd: shell, withFileTypes: true, exclude: entry => entry.name === '.prerender' })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(shell, path.join(entry.parentPath, entry.name)));
}

function stylesIn(shell: string): string[] {
  return fs
    .globSync('_astro/*.css', { cwd: shell })
    .map(file => `/${file}`)
    .sort();
}
