// The site's code, compiled in a process of its own.
import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompileRequest, FromCompiler } from './compile-process.ts';
import { waitForLock } from './lock.ts';

const PROCESS = fileURLToPath(new URL('compile-process.ts', import.meta.url));

/** Writes scripts, styles and the program that renders to `folder`. Throws with what Astro says. */
export async function compile(request: CompileRequest): Promise<void> {
  // Astro writes down which summaries there are at one place in the project: two at once would read each other's.
  const lock = await waitForLock(`${path.dirname(request.folder)}/compile.lock`);
  try {
    await compileApart(request);
  } finally {
    lock.release();
  }
}

function compileApart(request: CompileRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(PROCESS, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let answer: FromCompiler | null = null;
    child
      .on('message', (message: FromCompiler) => (answer = message))
      .once('error', reject)
      .once('exit', (code, signal) => {
        if (answer?.compiled) resolve();
        else reject(new Error(answer?.message ?? `the compiling process has ended (${signal ?? code})`));
      });
    child.send(request);
  });
}
