// One file of a release in another, without copying where the disk allows it.
import fs from 'node:fs';

/** Where links are not to be had, the file is copied. Throws when `target` is there, or `from` is not. */
export function linkOrCopy(from: string, target: string): void {
  try {
    fs.linkSync(from, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code ?? '')) throw error;
    fs.copyFileSync(from, target, fs.constants.COPYFILE_EXCL);
  }
}
