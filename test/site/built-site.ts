// Builds the site once for all tests of this group, for a fixed day, and serves it on a free port of this machine.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '#cli/static-server.ts';
import { buildSite } from '../build-site.ts';
import { portFolders } from '../port-folders.ts';

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
  buildSite(portFolders, siteDir, TEST_DAY);
  const server = await serveFolder(siteDir, 0, '127.0.0.1');
  project.provide('siteDir', siteDir);
  project.provide('siteUrl', server.url);
  return async () => {
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
