// What a change costs, and a whole build, as the content grows: the watcher over folders of several sizes.
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalogue } from '#domain/catalogue.ts';
import { dataFolders, type DataFolders } from '#catalogue/load.ts';
import type { LiveSite, Status } from '#release/status.ts';
import { writeManyContent } from './many-content.ts';
import { watchMemory } from './memory.ts';
import { table, type Row } from './table.ts';

const PREPARED_MILLISECONDS = 15_000;

/** One edit: a file of the content, what it holds, what it is to hold; and a page that shows it. */
const EDIT = {
  file: 'fees/port/berthage.yaml',
  replace: [
    ['amount: "0.25"', 'amount: "0.26"'],
    ['total: "5000"', 'total: "5200"'],
  ],
  page: 'f/0105/index.html',
  shows: '0.26',
} as const;

/** `sizes` are numbers of entries; the real content comes first. Throws when a watcher does not come online. */
export async function growthTable(catalogue: Catalogue, folder: string, sizes: readonly number[]): Promise<string[]> {
  const rows: Row[] = [];
  for (const size of [0, ...sizes]) rows.push(await measure(catalogue, path.join(folder, `many-${size}`), size));
  return table(
    [
      'content',
      'entries',
      'check and build, s',
      'peak memory of the largest process, MB',
      'of all together',
      'files',
      'output, MB',
      'saving to swapped-in, s',
    ],
    rows,
  );
}

async function measure(catalogue: Catalogue, folder: string, size: number): Promise<Row> {
  const data = writeManyContent(catalogue, dataFolders(), folder, size);
  const entries = ['fees', 'tariffs'].flatMap(kind => fs.globSync(`${kind}/*/*.yaml`, { cwd: data.contentDir }));
  const outDir = path.join(folder, 'dist');
  const watcher = spawn(process.execPath, ['--max-semi-space-size=4', 'src/cli/watch.ts'], {
    env: { ...process.env, CONTENT_DIR: data.contentDir, SEEDS_DIR: data.seedsDir, OUT_DIR: outDir },
    stdio: 'ignore',
  });
  const memory = watchMemory(watcher.pid!);
  try {
    await until(watcher, () => fs.existsSync(outDir));
    const { seconds, files } = await builtSite(watcher, outDir);
    // The next build is being prepared; an edit is measured once that is done.
    await sleep(PREPARED_MILLISECONDS);
    const saved = await timeOfEdit(watcher, data, outDir);
    const bytes = bytesBelow(fs.realpathSync(outDir));
    const name = size === 0 ? 'real' : 'generated';
    return [
      name,
      entries.length,
      seconds.toFixed(1),
      memory.largest,
      memory.together,
      files,
      mega(bytes),
      saved.toFixed(2),
    ];
  } finally {
    memory.end();
    const ended = new Promise(resolve => watcher.once('exit', resolve));
    watcher.kill('SIGTERM');
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds from saving a data file until the site online shows it. */
async function timeOfEdit(watcher: ChildProcess, { contentDir }: DataFolders, outDir: string): Promise<number> {
  const file = path.join(contentDir, EDIT.file);
  const before = fs.readlinkSync(outDir);
  const text = EDIT.replace.reduce((text, [from, to]) => text.replace(from, to), fs.readFileSync(file, 'utf8'));
  const began = performance.now();
  fs.writeFileSync(file, text);
  await until(watcher, () => fs.readlinkSync(outDir) !== before);
  const seconds = (performance.now() - began) / 1000;
  if (!fs.readFileSync(path.join(outDir, EDIT.page), 'utf8').includes(EDIT.shows))
    throw new Error('the edit does not show');
  return seconds;
}

async function until(watcher: ChildProcess, reached: () => boolean): Promise<void> {
  while (!reached()) {
    if (watcher.exitCode !== null) throw new Error(`the watcher has ended: ${watcher.exitCode}`);
    await sleep(10);
  }
}

/** What the status file says of the site online. */
async function builtSite(watcher: ChildProcess, outDir: string): Promise<LiveSite> {
  const file = `${outDir}.status.json`;
  const live = () => (fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Status).live : null);
  await until(watcher, () => live() !== null);
  return live()!;
}

function bytesBelow(folder: string): number {
  const files = fs
    .globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter(one => one.isFile() && !one.name.endsWith('.gz'));
  return files.reduce((sum, one) => sum + fs.statSync(path.join(one.parentPath, one.name)).size, 0);
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
