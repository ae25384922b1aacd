// A thread that copies a release by links while nothing else waits for it.
import fs from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { linkOrCopy } from './link.ts';
import { unfinished } from './spare-folder.ts';

export interface LinkJob {
  from: string;
  /** Does not exist yet. */
  to: string;
}

function copyByLinks(from: string, to: string): void {
  fs.mkdirSync(to);
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyByLinks(source, target);
    else linkOrCopy(source, target);
  }
}

const { from, to } = workerData as LinkJob;
copyByLinks(from, unfinished(to));
fs.renameSync(unfinished(to), to);
parentPort?.postMessage('done');
