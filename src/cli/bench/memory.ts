// How much memory a process and all that it has started take, looked at five times a second.
import fs from 'node:fs';

export interface Memory {
  /** The most that any one of them has held, and the most of all together; megabytes. */
  largest: number;
  together: number;
  end(): void;
}

export function watchMemory(pid: number): Memory {
  const memory: Memory = { largest: 0, together: 0, end: () => clearInterval(sampling) };
  const sampling = setInterval(() => {
    const held = [pid, ...startedBy(pid)].map(megabytes);
    memory.largest = Math.max(memory.largest, ...held);
    memory.together = Math.max(
      memory.together,
      held.reduce((sum, each) => sum + each, 0),
    );
  }, 200);
  return memory;
}

function startedBy(parent: number): number[] {
  return textOf(`/proc/${parent}/task/${parent}/children`)
    .split(' ')
    .filter(Boolean)
    .flatMap(child => [Number(child), ...startedBy(Number(child))]);
}

function megabytes(pid: number): number {
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB/mu.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0);
  return Math.round((kilobytes * 1024) / 1e6);
}

/** Empty when the process has ended. */
function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
