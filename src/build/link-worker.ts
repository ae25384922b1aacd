// A thread that takes files over from the release before, while the pages that have changed are rendered elsewhere.
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { linkBoth } from './link.ts';
import { placesIn } from './place.ts';

export interface LinkJob {
  release: string;
  previous: string;
  files: string[];
}

const { release, previous, files } = workerData as LinkJob;
const place = placesIn(release);
for (const file of files) {
  if (!linkBoth(path.join(previous, file), place(file)))
    throw new Error(`上一份里缺少 ${file} · missing in the release before`);
}
parentPort?.postMessage('done');
