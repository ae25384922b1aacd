// One file of a release in another, without copying where the disk allows it.
import fs from 'node:fs';

/** False where there is no such file. Where links are not to be had, the file is copied. Throws when `target` is there. */
function linkOrCopy(from: string, target: string): boolean {
  try {
    fs.linkSync(from, target);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code ?? '')) throw error;
    fs.copyFileSync(from, target, fs.constants.COPYFILE_EXCL);
    return true;
  }
}

/** The same with its compressed twin, which not every file has. */
export function linkBoth(from: string, target: string): boolean {
  if (!linkOrCopy(from, target)) return false;
  linkOrCopy(`${from}.gz`, `${target}.gz`);
  return true;
}
