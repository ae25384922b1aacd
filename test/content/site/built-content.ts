// Builds the site of the live data once for the tests of this group, for today.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { dataFolders } from '#catalogue/load.ts';
import { buildSite } from '../../build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    contentSiteDir: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-site-'));
  const siteDir = path.join(folder, 'dist');
  buildSite(dataFolders(), siteDir);
  project.provide('contentSiteDir', siteDir);
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
