// Compiles the site's code with Astro and ends: the compiler takes half a gigabyte that rendering has no use for.
// Astro's own build does it, up to the point where it would render the first page.
import type { AstroIntegration } from 'astro';
import { showNothing } from './edition.ts';

export interface CompileRequest {
  /** Address of the site. */
  site: string;
  /** Folder that does not exist yet, for what Astro writes. */
  folder: string;
  verbose: boolean;
}

/** `message`: why there is nothing to render, with where it came from. */
export type FromCompiler = { compiled: true } | { compiled: false; message: string };

if (process.send === undefined) throw new Error('started by compile.ts only');

process.once('message', ({ site, folder, verbose }: CompileRequest) => {
  void compile(site, folder, verbose)
    .then(
      (): FromCompiler => ({ compiled: true }),
      (error: unknown): FromCompiler => ({
        compiled: false,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
    )
    // Astro still waits to render: it ends with the process.
    .then(answer => process.send?.(answer, () => process.exit(0)));
});
// Whoever started this is gone.
process.once('disconnect', () => process.exit(1));

/** Resolves when everything that rendering needs is written. Throws what Astro throws. */
async function compile(site: string, folder: string, verbose: boolean): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  showNothing();
  const { build } = await import('astro');
  const compiled = Promise.withResolvers<null>();
  const stop: AstroIntegration = {
    name: 'stop-before-rendering',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(standard => ({
          ...standard,
          // What was compiled is loaded where it is used.
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            compiled.resolve(null);
            return new Promise(() => undefined);
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
    integrations: [stop],
  }).then(() => {
    throw new Error('the build ended before there was anything to render');
  });
  await Promise.race([compiled.promise, built]);
}
