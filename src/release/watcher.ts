// Carries out what the machine decides: reads, builds by way of the builder, puts online, tells. It decides nothing itself.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Builder, Built, Outcome } from '#release/builder.ts';
import { adopt, currentRelease, newRelease, publish, removeAll, superfluous, type Release } from '#release/live.ts';
import { writeWhole } from '#release/write-whole.ts';
import { formatProblem } from '#catalogue/problem.ts';
import type { DataFolders } from '#catalogue/load.ts';
import type { ReadMemory } from '#catalogue/read.ts';
import { dayAt } from '#time/day.ts';
import { dataFingerprint, dataSign, dataZone } from '#integration/data-state.ts';
import { startingMachine, step, type Effect, type Event, type Machine } from './machine.ts';
import { nextBuild } from './schedule.ts';
import { settling } from './settling.ts';
import { nextStatus, stateOf, statusLine, type LiveSite, type Status } from './status.ts';
import type { Terminal } from '#integration/terminal.ts';

export interface Timers {
  /** Calls back after so many milliseconds; the value returned calls it off. */
  after(milliseconds: number, call: () => void): () => void;
}

export interface Parts {
  folders: DataFolders;
  /** Absolute path of the site. */
  outDir: string;
  builder: Builder;
  /** SHA-256 of the program that the builder runs. */
  code: string;
  terminal: Terminal;
  /** What a test replaces by a clock of its own. */
  time: Timers & { now(): Date };
}

export interface Watcher {
  /** Ends the builder, takes away what is half done, tells. The site stays. */
  close(): Promise<void>;
}

/** Looking at names, sizes and times is cheap, and sees folders that come, go and are mounted. */
const LOOK = 100;
const MINUTE = 60_000;
/** Where no zone can be read, nothing can be built either; the day is then only a day to ask for. */
const ANY_ZONE = '+00:00';
const Index = z.object({ contentVersion: z.string() });

/** Where the operator finds the state of the site at `outDir`. */
export function statusFile(outDir: string): string {
  return `${outDir}.status.json`;
}

/** Cleans up after a former run, takes over what is online, and begins. Throws when `outDir` cannot be taken over. */
export async function startWatcher({ folders, outDir, builder, code, terminal, time }: Parts): Promise<Watcher> {
  adopt(outDir, time.now());
  await removeAll(superfluous(outDir, { alone: true }));

  let release: Release | null = currentRelease(outDir);
  let machine: Machine = startingMachine(release && groundsOf(release));
  let status: Status | null = null;
  let zone = dataZone(folders) ?? ANY_ZONE;
  let day = dayAt(time.now(), zone);
  const read: ReadMemory = new Map();
  let sign = dataSign(folders);
  let building: string | null = null;
  let callOffMidnight: () => void = () => undefined;
  let callOffMinute: () => void = () => undefined;
  let callOffLook: () => void = () => undefined;
  let running: Promise<unknown> = Promise.resolve();
  let tidying: Promise<unknown> = Promise.resolve();

  function dispatch(event: Event): void {
    const result = step(machine, event);
    machine = result.machine;
    tell(event);
    for (const effect of result.effects) carryOut(effect);
  }

  function carryOut(effect: Effect): void {
    switch (effect.do) {
      case 'look':
        look();
        return;
      case 'build':
        build(effect.day);
        return;
      case 'publish':
        dispatch(putOnline(effect.built));
        return;
      case 'discard':
      case 'tidy':
        tidy();
        return;
      case 'close':
        running = Promise.all([running, builder.close()]);
        return;
    }
  }

  function look(): void {
    zone = dataZone(folders) ?? zone;
    sign = dataSign(folders);
    dispatch({ is: 'looked', grounds: { fingerprint: dataFingerprint(folders, read), day: newDay(), code } });
  }

  function newDay(): string {
    day = dayAt(time.now(), zone);
    awaitMidnight();
    return day;
  }

  function build(forDay: string): void {
    running = outcomeOf(forDay).then(outcome => {
      if (outcome.ok) dispatch({ is: 'built', built: outcome });
      else dispatch({ is: 'failed', failure: outcome });
    });
  }

  /** Never rejects: a disk that is full, too, is only a build that failed. */
  async function outcomeOf(forDay: string): Promise<Outcome> {
    try {
      const folder = newRelease(outDir, time.now());
      building = folder;
      return await builder.build({ release: folder, day: forDay }, line => {
        if (building === folder) terminal.progress(line);
      });
    } catch (error) {
      return { ok: false, problems: [], message: String(error) };
    }
  }

  function putOnline(built: Built): Event {
    const folder = building;
    building = null;
    try {
      if (folder === null) throw new Error('nothing was built');
      const { ok: _ok, ...made } = built;
      const marker = { ...made, code, contentVersion: versionIn(folder), published: time.now().toISOString() };
      release = publish(outDir, folder, marker);
      return { is: 'published', grounds: groundsOf(release) };
    } catch (error) {
      const message = `新网站没能上线 · the new site could not be put online: ${String(error)}`;
      return { is: 'failed', failure: { problems: [], message } };
    }
  }

  /** In the background, one after another. */
  function tidy(): void {
    if (machine.activity !== 'building') building = null;
    tidying = tidying
      .then(() => removeAll(superfluous(outDir, { busy: building })))
      .catch((error: unknown) => terminal.say(`旧版本没能清理 · former releases stay: ${String(error)}`));
  }

  function awaitMidnight(): void {
    callOffMidnight();
    const wait = nextBuild(time.now(), zone, null).at.getTime() - time.now().getTime();
    callOffMidnight = time.after(wait, checkDay);
  }

  function checkDay(): void {
    if (dayAt(time.now(), zone) === day) return;
    newDay();
    dispatch({ is: 'day' });
  }

  /** Clocks are set and machines sleep: the day is looked at every minute too. */
  function minute(): void {
    callOffMinute = time.after(MINUTE, minute);
    checkDay();
    dispatch({ is: 'tick' });
  }

  const settled = settling();
  function lookAtFiles(): void {
    const now = dataSign(folders);
    if (settled(now, sign, time.now().getTime())) {
      sign = now;
      dispatch({ is: 'changed' });
    }
    callOffLook = time.after(LOOK, lookAtFiles);
  }

  function tell(event: Event): void {
    const now = time.now();
    const before = status;
    const live: LiveSite | null = release && { ...release.marker, release: release.name };
    const next = machine.activity === 'closed' ? null : nextBuild(now, zone, live?.nextChange ?? null);
    status = nextStatus(before, machine, { now: now.toISOString(), pid: process.pid, live, next });
    try {
      writeWhole(statusFile(outDir), `${JSON.stringify(status, null, 1)}\n`);
    } catch (error) {
      terminal.say(`状态文件写不了 · the status file cannot be written: ${String(error)}`);
    }
    const failed = event.is === 'failed';
    if (failed) for (const problem of event.failure.problems) terminal.say(formatProblem(problem));
    if (failed || before?.state !== stateOf(machine)) terminal.say(statusLine(status));
  }

  minute();
  dispatch({ is: 'changed' });
  lookAtFiles();

  return {
    async close() {
      callOffLook();
      callOffMidnight();
      callOffMinute();
      dispatch({ is: 'closed' });
      await running;
      await tidying;
      await removeAll(superfluous(outDir, { alone: true }));
    },
  };
}

function groundsOf({ marker: { fingerprint, day, code } }: Release) {
  return { fingerprint, day, code };
}

/** The version of the content that a built site gives for itself. */
function versionIn(folder: string): string | null {
  try {
    return Index.parse(JSON.parse(fs.readFileSync(path.join(folder, 'api/v1/index.json'), 'utf8'))).contentVersion;
  } catch {
    return null;
  }
}
