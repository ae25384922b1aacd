// Astro's program for rendering: the site's code is compiled once, then pages are rendered on demand.
import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData, SSRManifest } from 'astro';
import { createConsoleLogger, type BaseApp } from 'astro/app';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { compile } from './compile.ts';
import type { CompileRequest } from './compile-process.ts';

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
  /** Removes the shell. */
  close(): void;
}

/** The page for addresses that do not answer; its path is the one without a slash at its end. */
export const NOT_FOUND = '/404';

/** Compiles the site. Throws what Astro throws. */
export async function openRenderer(request: CompileRequest): Promise<Renderer> {
  const { site, folder, verbose } = request;
  const close = () => {
    for (const left of [folder, `${folder}.cache`]) rmSync(left, { recursive: true, force: true });
  };
  try {
    await compile(request);
    const app = await loadApp(folder, verbose);
    return {
      shell: folder,
      paths: () => {
        app.routeCache.clearAll();
        return new StaticPaths(app).getAll();
      },
      render: async ({ pathname, route }) => {
        const address = new URL(pathname === NOT_FOUND ? `${pathname}/` : pathname, site);
        const response = await app.render(new Request(address), { routeData: route });
        if (response.status !== (pathname === NOT_FOUND ? 404 : 200))
          throw new Error(`${pathname}: ${response.status}`);
        return Buffer.from(await response.arrayBuffer());
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** What Astro's program for rendering has besides its published interface: what its build would hand over. */
type App = BaseApp &
  Required<ConstructorParameters<typeof StaticPaths>[0]> & {
    setInternals(internals: { pagesByKeys: Map<string, { styles: unknown[] }> }): void;
    setOptions(options: { settings: { scripts: [] }; logger: ReturnType<typeof createConsoleLogger> }): void;
  };

/** The program that Astro has written to `folder`, with the styles of each page. */
async function loadApp(folder: string, verbose: boolean): Promise<App> {
  const [entry] = globSync('.prerender/prerender-entry.*.mjs', { cwd: folder });
  if (entry === undefined) throw new Error('Astro has written no program for rendering');
  const module = (await import(pathToFileURL(path.join(folder, entry)).href)) as { app: App; manifest: SSRManifest };
  const { app, manifest } = module;
  const pages = manifest.routes.map(({ routeData, styles }): [string, { styles: unknown[] }] => [
    `${routeData.route}&${routeData.component}`,
    { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
  ]);
  app.setInternals({ pagesByKeys: new Map(pages) });
  app.setOptions({ settings: { scripts: [] }, logger: createConsoleLogger({ level: verbose ? 'info' : 'warn' }) });
  return app;
}
