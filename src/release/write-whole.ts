// A small file that others read while it is written: they see the old text or the new, never half of it.
import fs from 'node:fs';

/** Writes `text` to the disk, then puts it in the place of `file` in one step. */
export function writeWhole(file: string, text: string): void {
  const aside = `${file}.new`;
  const handle = fs.openSync(aside, 'w');
  try {
    fs.writeFileSync(handle, text);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(aside, file);
}
