// The watcher with a builder and a clock of the test's own: what is built when, and what the status says.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Builder, BuildRequest, Outcome } from '#release/builder.ts';
import { startWatcher, statusFile, type Watcher } from '#release/watcher.ts';
import type { Status } from '#release/status.ts';
import { fixture, type Fixture } from '../catalogue/fixture.ts';
import { fakeTime, type FakeTime } from './fake-time.ts';

/** A quarter to midnight in the region of the fixture. */
const EVENING = '2026-11-22T15:45:00Z';
const minutes = (count: number) => count * 60_000;

/** A builder that the test lets finish, by the real check of the data. */
class HeldBuilder implements Builder {
  requests: BuildRequest[] = [];
  closed = false;
  /** Says that it is done and has written nothing. */
  idle = false;
  finish: (other?: Partial<Outcome>) => void = () => undefined;
  readonly data: Fixture;

  constructor(data: Fixture) {
    this.data = data;
  }

  build(request: BuildRequest): Promise<Outcome> {
    this.requests.push(request);
    const { catalogue, problems } = this.data.load();
    return new Promise(resolve => {
      this.finish = other => {
        if (catalogue === null) {
          resolve({ ok: false, problems, message: '' });
          return;
        }
        fs.mkdirSync(request.release, { recursive: true });
        if (!this.idle) fs.writeFileSync(path.join(request.release, 'index.html'), request.day);
        const { fingerprint } = catalogue;
        const built = { fingerprint, files: 1, seconds: 1, nextChange: '2026-11-23' };
        resolve({ ok: true, day: request.day, ...built, ...other } as Outcome);
      };
    });
  }

  close(): Promise<void> {
    this.closed = true;
    this.finish({ ok: false, problems: [], message: 'closed' });
    return Promise.resolve();
  }
}

class Scene implements AsyncDisposable {
  readonly data = fixture();
  readonly outDir = this.data.file('site/dist');
  readonly time: FakeTime = fakeTime(EVENING);
  readonly said: string[] = [];
  builder = new HeldBuilder(this.data);
  watcher: Watcher | null = null;

  async start(code = 'program'): Promise<this> {
    fs.mkdirSync(path.dirname(this.outDir), { recursive: true });
    this.builder = new HeldBuilder(this.data);
    this.watcher = await startWatcher({
      folders: { contentDir: this.data.file('content'), seedsDir: this.data.file('seeds') },
      outDir: this.outDir,
      builder: this.builder,
      code,
      terminal: { say: line => this.said.push(line), progress: () => undefined },
      time: this.time,
    });
    return this;
  }

  /** Lets the running build finish, and what follows from it. */
  async finish(other?: Partial<Outcome>): Promise<void> {
    this.builder.finish(other);
    await new Promise(resolve => setImmediate(resolve));
  }

  edit(name: string, from: string, to: string): void {
    const text = fs.readFileSync(this.data.file(name), 'utf8');
    expect(text).toContain(from);
    this.data.write(name, text.replace(from, to));
    this.time.pass(500);
  }

  get status(): Status {
    return JSON.parse(fs.readFileSync(statusFile(this.outDir), 'utf8')) as Status;
  }

  get builds(): string[] {
    return this.builder.requests.map(({ day }) => day);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.watcher?.close();
    this.data[Symbol.dispose]();
  }
}

const FEE = 'content/fees/port/fee-b.yaml';

test('the first start builds, and says so; the next one serves on what is there', async () => {
  await using scene = await new Scene().start();
  expect(scene.status).toMatchObject({ state: 'building', live: null, failure: null });
  await scene.finish();
  expect(scene.status).toMatchObject({ state: 'live', live: { day: '2026-11-22', files: 1 }, failure: null });
  await scene.watcher?.close();
  expect(scene.status.state).toBe('stopped');
  await scene.start();
  expect(scene.builds).toEqual([]);
  expect(scene.status.state).toBe('live');
});

test('a site made by another version of the program is made anew at the start', async () => {
  await using scene = await new Scene().start();
  await scene.finish();
  await scene.watcher?.close();
  await scene.start('newer program');
  expect(scene.builds).toHaveLength(1);
});

test('a bad edit leaves the site, is told with its place, and once undone is forgotten without a build', async () => {
  await using scene = await new Scene().start();
  await scene.finish();
  const before = fs.realpathSync(scene.outDir);
  scene.edit(FEE, 'id: "0002"', 'id: "0002"\nsurcharge: "1"');
  await scene.finish();
  expect(scene.status).toMatchObject({
    state: 'failing',
    failure: { mended: false, problems: [{ rule: 'key-unknown' }] },
  });
  expect(scene.said.some(line => line.includes(`${FEE}:2:1`))).toBe(true);
  expect(fs.realpathSync(scene.outDir)).toBe(before);
  scene.edit(FEE, '\nsurcharge: "1"', '');
  expect(scene.status).toMatchObject({ state: 'live', failure: { mended: true } });
  expect(scene.builds).toHaveLength(2);
  expect(fs.realpathSync(scene.outDir)).toBe(before);
});

test('edits during a build are built once more, after it', async () => {
  await using scene = await new Scene().start();
  for (const name of ['乙费一', '乙费二', '乙费三']) scene.edit('content/site.yaml', '仅供测试', `仅供测试${name}`);
  expect(scene.builds).toHaveLength(1);
  await scene.finish();
  expect(scene.builds).toHaveLength(2);
  await scene.finish();
  expect(scene.builds).toHaveLength(2);
  expect(scene.status).toMatchObject({
    state: 'live',
    live: { fingerprint: scene.data.load().catalogue?.fingerprint },
  });
});

test('at midnight in the region the site is built for the new day, and the status tells of it beforehand', async () => {
  await using scene = await new Scene().start();
  await scene.finish();
  expect(scene.status.next).toEqual({ at: '2026-11-22T16:00:00.000Z', day: '2026-11-23', because: 'change' });
  scene.time.pass(minutes(14));
  expect(scene.builds).toEqual(['2026-11-22']);
  scene.time.pass(minutes(1));
  expect(scene.builds).toEqual(['2026-11-22', '2026-11-23']);
  await scene.finish();
  expect(scene.status).toMatchObject({
    state: 'live',
    live: { day: '2026-11-23' },
    next: { day: '2026-11-24', because: 'daily' },
  });
});

test('a machine that slept over midnight builds for the new day when it wakes', async () => {
  await using scene = await new Scene().start();
  await scene.finish();
  scene.time.pass(minutes(60 * 30), { asleep: true });
  expect(scene.builds).toEqual(['2026-11-22', '2026-11-24']);
  await scene.finish();
});

test('a change that nobody told of is found within a minute or so', async () => {
  await using scene = await new Scene().start();
  await scene.finish();
  scene.data.write('content/entities/example-terminal.yaml', 'broken: [');
  scene.time.pass(minutes(1) + 300);
  expect(scene.builds).toHaveLength(2);
});

test('a builder that breaks down is told of and tried again after a minute', async () => {
  await using scene = await new Scene().start();
  await scene.finish({ ok: false, problems: [], message: 'out of memory' });
  expect(scene.status).toMatchObject({ state: 'failing', live: null, failure: { message: 'out of memory' } });
  scene.time.pass(minutes(1));
  expect(scene.builds).toHaveLength(2);
  await scene.finish();
  expect(scene.status).toMatchObject({ state: 'live', failure: { mended: true } });
});

test('a builder that says it is done and has written nothing does not take the site along', async () => {
  await using scene = await new Scene().start();
  await scene.finish();
  const before = fs.realpathSync(scene.outDir);
  scene.builder.idle = true;
  scene.edit('content/site.yaml', '仅供测试', '仅供试验');
  await scene.finish();
  expect(scene.status).toMatchObject({ state: 'failing', live: { release: path.basename(before) } });
  expect(fs.realpathSync(scene.outDir)).toBe(before);
});

test('asked to end during a build, it ends the builder, clears away the half-made site and keeps the one online', async () => {
  await using scene = await new Scene().start();
  await scene.finish();
  const before = fs.realpathSync(scene.outDir);
  scene.edit('content/site.yaml', '仅供测试', '仅供试验');
  fs.mkdirSync(scene.builder.requests[1]!.release);
  await scene.watcher?.close();
  expect(scene.builder.closed).toBe(true);
  expect(scene.status).toMatchObject({ state: 'stopped', failure: null });
  expect(fs.readdirSync(`${scene.outDir}.releases`)).toEqual([path.basename(before), `${path.basename(before)}.ok`]);
});
