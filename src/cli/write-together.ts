// Several files are written all or none: beside the old ones first, then put in their place; on a failure the old ones come back.
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '#schema/refusal.ts';

export interface Write {
  file: string;
  /** What stood there when the new text was made; null for no file. */
  before: string | null;
  after: string;
}

/** Throws, with everything as it was, when a file cannot be written or has changed in the meantime. */
export function writeTogether(writes: readonly Write[]): void {
  const done: Write[] = [];
  const made: string[] = [];
  const beside = ({ file }: Write) => path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.new`);
  try {
    for (const write of writes) {
      const folder = fs.mkdirSync(path.dirname(write.file), { recursive: true });
      if (folder !== undefined) made.push(folder);
      fs.writeFileSync(beside(write), write.after, { flag: 'wx' });
    }
    for (const write of writes) {
      if (current(write.file) !== write.before) throw changedMeanwhile(write.file);
      fs.renameSync(beside(write), write.file);
      done.push(write);
    }
  } catch (error) {
    for (const { file, before } of done) {
      if (before === null) fs.rmSync(file, { force: true });
      else fs.writeFileSync(file, before);
    }
    for (const write of writes) fs.rmSync(beside(write), { force: true });
    for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function changedMeanwhile(file: string): Refusal {
  return new Refusal(`${file} 刚被改动，请再运行一次`, `${file} has just been changed; run the command again`);
}

/** The text of a file as the data reader sees it; null where there is none. */
export function current(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
