// Builds the second, tiny city of test/fixtures/city once for the tests of this group. Nothing of src/ knows of it.
import fs from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cityDir: string;
  }
}

export const cityFolders = { contentDir: 'test/fixtures/city/content', seedsDir: 'test/fixtures/city/seeds' };

export default function setup(project: TestProject): () => void {
  // Inside the project, where Astro keeps what it is working on beside the site and not in a folder that builds share.
  fs.mkdirSync('.cache', { recursive: true });
  const folder = fs.mkdtempSync(path.resolve('.cache/city-'));
  const cityDir = path.join(folder, 'site');
  buildSite(cityFolders, cityDir, '2026-11-22');
  project.provide('cityDir', cityDir);
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
