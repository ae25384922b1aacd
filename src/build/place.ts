// Where a file of a release goes; its folder is there when it is asked for, and made only once.
import fs from 'node:fs';
import path from 'node:path';

export function placesIn(release: string): (file: string) => string {
  const folders = new Set<string>();
  return file => {
    const target = path.join(release, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) {
      fs.mkdirSync(folder, { recursive: true });
      folders.add(folder);
    }
    return target;
  };
}
