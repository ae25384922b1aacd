// Signs that a data file may have changed, by way of chokidar. It says that, never what.
import path from 'node:path';
import { watch } from 'chokidar';

export interface FileEvents {
  close(): Promise<void>;
}

export interface Watching {
  folders: readonly string[];
  /** Look at the files again and again instead of waiting for word from the system; for mounted folders. */
  poll: boolean;
  changed(): void;
  /** The system gives no word (too many files, say): the files are polled from now on. */
  fallback(reason: string): void;
}

const POLL_MILLISECONDS = 500;
const OUT_OF_WATCHES = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

/** Resolves when every folder is watched. */
export async function watchFiles({ folders, poll, changed, fallback }: Watching): Promise<FileEvents> {
  const roots = folders.map(folder => path.resolve(folder));
  let polled: FileEvents | null = null;
  const watcher = watch(roots, {
    backend: poll ? 'polling' : 'auto',
    pollingInterval: POLL_MILLISECONDS,
    ignored: file => isHidden(roots, file),
    ignoreInitial: true,
    ignorePermissionErrors: true,
    atomic: false,
  });
  await new Promise<void>((resolve, reject) => {
    watcher.on('all', changed);
    watcher.on('ready', resolve);
    watcher.on('error', error => {
      changed();
      if (poll || polled !== null || !OUT_OF_WATCHES.has((error as NodeJS.ErrnoException).code ?? '')) return;
      polled = { close: () => Promise.resolve() };
      fallback(String(error));
      watchFiles({ folders, poll: true, changed, fallback })
        .then(events => {
          polled = events;
          return watcher.close();
        })
        .then(resolve, reject);
    });
  });
  return {
    close: async () => {
      await polled?.close();
      await watcher.close();
    },
  };
}

/** Hidden files are no data, as for the reader. The folders above the data may well be hidden. */
function isHidden(roots: readonly string[], file: string): boolean {
  return roots.some(root => {
    const below = path.relative(root, file);
    return !below.startsWith('..') && below.split(path.sep).some(name => name.startsWith('.'));
  });
}
