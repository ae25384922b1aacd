// Builds the site into a folder of its own: how long it takes, how much memory and how many files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { watchMemory } from './memory.ts';
import { table } from './table.ts';

/** Throws when the build fails. */
export async function buildTable(dist: string): Promise<string[]> {
  const began = performance.now();
  const { catalogue } = loadCatalogue(dataFolders());
  const checked = performance.now() - began;
  const started = performance.now();
  const build = spawn(process.execPath, ['--max-old-space-size=1500', '--max-semi-space-size=16', 'src/cli/build.ts'], {
    env: { ...process.env, OUT_DIR: dist },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const memory = watchMemory(build.pid!);
  const [status] = (await once(build, 'exit')) as [number | null];
  memory.end();
  if (status !== 0) throw new Error('the build failed');
  const seconds = (performance.now() - started) / 1000;
  const files = fs.globSync('**/*', { cwd: dist }).filter(file => fs.statSync(path.join(dist, file)).isFile());
  const bytes = files.reduce((sum, file) => sum + fs.statSync(path.join(dist, file)).size, 0);
  return table(
    ['build', 'value'],
    [
      [
        'fees / tariffs / documents',
        `${catalogue?.fees.size} / ${catalogue?.tariffs.length} / ${catalogue?.documents.size}`,
      ],
      ['check, s', (checked / 1000).toFixed(2)],
      ['build, s', seconds.toFixed(1)],
      ['peak memory of its largest process, MB', memory.largest],
      ['of all together, MB', memory.together],
      ['files', files.length],
      ['output, MB', (bytes / 1e6).toFixed(1)],
    ],
  );
}
