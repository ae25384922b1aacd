// The folder in which Astro compiles: inside the project, as it mistakes what lies elsewhere for a shared one.
import fs from 'node:fs';
import path from 'node:path';
import { isRunning } from './is-running.ts';

const NAME = /^shell-(\d+)/u;

/** A folder of this process, not there yet. What processes that are gone have left behind is removed. */
export function shellFolder(): string {
  const cache = path.resolve('.cache');
  for (const name of fs.existsSync(cache) ? fs.readdirSync(cache) : []) {
    const owner = NAME.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      fs.rmSync(path.join(cache, name), { recursive: true, force: true });
  }
  return path.join(cache, `shell-${process.pid}`);
}
