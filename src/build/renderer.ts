// Astro, held open: the site's code is compiled once, and pages are rendered on demand for as long as it is open.
// Astro's own build does the compiling; it waits in its prerenderer until everything wanted has been rendered.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { takeLock } from './lock.ts';

export interface PagePath {
  /** As in the address: `/f/0105/`, `/feed.xml`. */
  pathname: string;
  route: RouteData;
}

export interface Renderer {
  /** Folder with what does not depend on the data: scripts and styles under _astro/, the files of public/. */
  shell: string;
  /** Every page and file that the data give rise to. */
  paths(): Promise<PagePath[]>;
  /** Throws when the page fails. */
  render(path: PagePath): Promise<Buffer>;
  /** Ends Astro's build and removes the shell. */
  close(): Promise<void>;
}

interface Options {
  /** Address of the site. */
  site: string;
  /** Folder that does not exist yet, for what Astro writes. */
  folder: string;
  verbose: boolean;
}

/** The page for addresses that do not answer; its path is the one without a slash at its end. */
export const NOT_FOUND = '/404';

/** What the default prerenderer has besides its published interface: the memory of what pages there are. */
type Default = AstroPrerenderer & { app: { routeCache: { clearAll(): void } } };

/** Compiles the site. Throws what Astro throws. */
export async function openRenderer({ site, folder, verbose }: Options): Promise<Renderer> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const { build } = await import('astro');
  // Astro writes down which summaries there are at one place in the project: two at once would read each other's.
  const lock = await waitForLock(`${path.dirname(folder)}/compile.lock`);
  const compiled = Promise.withResolvers<Default>();
  const closing = Promise.withResolvers<[]>();
  const hold: AstroIntegration = {
    name: 'hold',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(standard => ({
          ...standard,
          getStaticPaths: () => {
            compiled.resolve(standard as Default);
            return closing.promise;
          },
        }));
      },
    },
  };
  const built = build({
    site,
    outDir: folder,
    // What Astro remembers of the last build may be of another content folder.
    cacheDir: `${folder}.cache`,
    logLevel: verbose ? 'info' : 'warn',
    integrations: [hold],
  });
  const standard = await Promise.race([compiled.promise, built.then(() => neverCompiled())]).finally(lock.release);
  const close = async () => {
    closing.resolve([]);
    await built;
    for (const left of [folder, `${folder}.cache`]) rmSync(left, { recursive: true, force: true });
  };
  return {
    shell: folder,
    paths: () => {
      standard.app.routeCache.clearAll();
      return standard.getStaticPaths();
    },
    render: async ({ pathname, route }) => {
      const address = new URL(pathname === NOT_FOUND ? `${pathname}/` : pathname, site);
      const rendered = await standard.render(new Request(address), { routeData: route });
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.status !== (pathname === NOT_FOUND ? 404 : 200)) throw new Error(`${pathname}: ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
    close,
  };
}

function neverCompiled(): never {
  throw new Error('the build ended before there was anything to render');
}

/** Waits until no other process compiles. */
async function waitForLock(file: string): Promise<{ release: () => void }> {
  mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    const lock = takeLock(file);
    if ('release' in lock) return lock;
    await sleep(100);
  }
}
