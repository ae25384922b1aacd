// One at a time, between processes. The lock is a file with the process that holds it; one left by a dead process is taken over.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './is-running.ts';

/** Takes the lock; gives the way to release it, or the id of the living process that holds it. */
export function takeLock(file: string): { release: () => void } | { heldBy: number } {
  const mine = `${process.pid} ${birthOf(process.pid)}`;
  for (;;) {
    const aside = `${file}.${process.pid}`;
    fs.writeFileSync(aside, mine);
    try {
      // Linking fails when the lock is there, and never shows a lock without a holder in it.
      fs.linkSync(aside, file);
      return { release: () => fs.rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      fs.rmSync(aside, { force: true });
    }
    const holder = holderOf(file);
    if (holder !== null) return { heldBy: holder };
  }
}

/** Waits until no other process holds the lock, then takes it; its folder is made. */
export async function waitForLock(file: string): Promise<{ release: () => void }> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    const lock = takeLock(file);
    if ('release' in lock) return lock;
    await sleep(100);
  }
}

/** The living holder of a lock; null where there is none. A dead one's lock is taken away. */
export function holderOf(file: string): number | null {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  const [pid = '', birth = ''] = text.split(' ');
  const holder = Number(pid);
  // Numbers of processes are used again, after a restart of the machine even the same one; its birth tells them apart.
  if (Number.isInteger(holder) && holder > 0 && isRunning(holder) && birthOf(holder) === birth) return holder;
  takeAway(file, text);
  return null;
}

/** Removes a dead lock, unless somebody else has taken it over in the meantime. */
function takeAway(file: string, text: string): void {
  const aside = `${file}.dead-${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (fs.readFileSync(aside, 'utf8') !== text) fs.linkSync(aside, file);
  } catch {
    // Gone already, or taken again: the next look tells.
  } finally {
    fs.rmSync(aside, { force: true });
  }
}

/** When a process began, in the words of the system; empty where the system does not tell. */
function birthOf(pid: number): string {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold anything; the 20th field after it is the start.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
