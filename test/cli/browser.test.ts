// The first start of the browser on a machine: it is unpacked once, whole, however many ask for it and whoever is ended meanwhile.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';

// Elsewhere, or where one is named, nothing is unpacked.
const unpacks = process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROMIUM_PATH;

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'first-start-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

function launch(): ChildProcess {
  return spawn(process.execPath, [path.join(import.meta.dirname, 'launch.ts')], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a process said and complained of until it ended. */
async function said(child: ChildProcess): Promise<string> {
  let text = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  return text;
}

const version = /^\d+(?:\.\d+){3}$/u;
/** What is left in the temporary folder of this project; a browser tidies up behind itself. */
const unpacked = () => fs.readdirSync(folder).filter(name => name.startsWith('chromium-'));

test.runIf(unpacks)(
  'three processes that start a browser at once in an empty temporary folder all have one',
  async () => {
    const all = await Promise.all([1, 2, 3].map(() => said(launch())));
    for (const text of all) expect(text).toMatch(version);
    expect(unpacked()).toHaveLength(1);
  },
);

test.runIf(unpacks)(
  'a process that is killed while it unpacks leaves nothing that the next one takes for whole',
  async () => {
    const killed = launch();
    const ended = once(killed, 'close');
    const half = () =>
      fs
        .globSync('{*/,}chromium', { cwd: folder })
        .find(file => fs.statSync(path.join(folder, file), { throwIfNoEntry: false })?.size);
    while (half() === undefined && killed.exitCode === null) await sleep(5);
    killed.kill('SIGKILL');
    await ended;
    expect(killed.signalCode, 'it was killed before it was done').toBe('SIGKILL');
    expect(half()).toBeDefined();
    expect(await said(launch())).toMatch(version);
    expect(unpacked()).toHaveLength(1);
  },
);
