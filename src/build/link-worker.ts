// A thread that takes files over from the release before, while the pages that have changed are rendered elsewhere.
import fs from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { linkBoth } from './link.ts';

export interface LinkJob {
  release: string;
  previous: string;
  files: string[];
}

const { release, previous, files } = workerData as LinkJob;
const folders = new Set<string>();
for (const file of files) {
  const folder = path.dirname(file);
  if (!folders.has(folder)) {
    fs.mkdirSync(path.join(release, folder), { recursive: true });
    folders.add(folder);
  }
  if (!linkBoth(path.join(previous, file), path.join(release, file)))
    throw new Error(`上一份里缺少 ${file} · missing in the release before`);
}
parentPort?.postMessage('done');
