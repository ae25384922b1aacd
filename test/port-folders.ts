// Where the port of test/fixtures/port lies, and copies of it that a test may change.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const port = path.join(import.meta.dirname, 'fixtures/port');
export const portFolders = { contentDir: path.join(port, 'content'), seedsDir: path.join(port, 'seeds') };

/** A copy in a folder of its own; gone at the end of the block that declares it with `using`. */
export function portCopy() {
  const root = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'port-'));
  fs.cpSync(port, root, { recursive: true });
  return {
    root,
    file: (name: string) => path.join(root, name),
    [Symbol.dispose]: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}
