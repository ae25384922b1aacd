// Builds a site as `npm run build` does, for tests that look at what is built.
import { execFileSync } from 'node:child_process';
import type { DataFolders } from '#catalogue/load.ts';

/** Builds the site of these data into `outDir`, for that day or today. Throws when nothing was built. */
export function buildSite({ contentDir, seedsDir }: DataFolders, outDir: string, day?: string): void {
  execFileSync(process.execPath, ['src/cli/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      SEEDS_DIR: seedsDir,
      OUT_DIR: outDir,
      ...(day === undefined ? {} : { BUILD_DAY: day }),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}
