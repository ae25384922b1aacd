// Builds the second, tiny city of test/fixtures/city once for the tests of this group. Nothing of src/ knows of it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

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
  execFileSync(process.execPath, ['src/cli/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: cityFolders.contentDir,
      SEEDS_DIR: cityFolders.seedsDir,
      OUT_DIR: cityDir,
      BUILD_DAY: '2026-11-22',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  project.provide('cityDir', cityDir);
  return () => fs.rmSync(folder, { recursive: true, force: true });
}
