// Builds the site into a folder of its own: how long it takes, how much memory and how many files.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dataFolders, loadCatalogue } from '../../catalogue/load.ts';
import { table } from './table.ts';

/** Throws when the build fails. */
export function buildTable(dist: string): string[] {
  const began = performance.now();
  const { catalogue } = loadCatalogue(dataFolders());
  const checked = performance.now() - began;
  const stats = `${dist}.stats.json`;
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=1500', 'src/cli/build.ts'], {
    env: { ...process.env, OUT_DIR: dist, BUILD_STATS: stats },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build failed');
  const { seconds, peakMegabytes } = JSON.parse(fs.readFileSync(stats, 'utf8')) as {
    seconds: number;
    peakMegabytes: number;
  };
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
      ['peak memory of the build, MB', peakMegabytes],
      ['files', files.length],
      ['output, MB', (bytes / 1e6).toFixed(1)],
    ],
  );
}
