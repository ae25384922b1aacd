// Builds the site once for all tests of this group, for a fixed day, and serves it on a free port of this machine.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '#cli/static-server.ts';

const portEnv = { CONTENT_DIR: 'test/fixtures/port/content', SEEDS_DIR: 'test/fixtures/port/seeds' };

declare module 'vitest' {
  interface ProvidedContext {
    siteDir: string;
    siteUrl: string;
  }
}

/** The day the tested site is built for. */
export const TEST_DAY = '2026-11-22';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  const siteDir = path.join(folder, 'dist');
  execFileSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, ...portEnv, OUT_DIR: siteDir, BUILD_DAY: TEST_DAY },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const server = await serveFolder(siteDir, 0, '127.0.0.1');
  project.provide('siteDir', siteDir);
  project.provide('siteUrl', server.url);
  return async () => {
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
