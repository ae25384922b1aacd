// The machine against a model of the world: whatever the order of events, nothing bad goes online and nothing is forgotten.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Built } from '#release/builder.ts';
import { startingMachine, step, type Effect, type Event, type Grounds, type Machine } from '#release/machine.ts';

const DAY = '2026-11-22';
const CODE = 'program';
const grounds = (fingerprint: string | null, day = DAY): Grounds => ({ fingerprint, day, code: CODE });
const problem = { file: 'fee.yaml', line: 1, column: 1, rule: 'rule', zh: '错', en: 'wrong' };

function site(fingerprint: string, day = DAY): Built {
  return { ok: true, day, fingerprint, files: 1, seconds: 1, nextChange: null };
}

function run(machine: Machine, ...events: Event[]): { machine: Machine; effects: Effect['do'][] } {
  const effects: Effect['do'][] = [];
  for (const event of events) {
    const next = step(machine, event);
    machine = next.machine;
    effects.push(...next.effects.map(effect => effect.do));
  }
  return { machine, effects };
}

describe('one after another', () => {
  test('a site made from the same data, day and program is served on without a build', () => {
    const { effects, machine } = run(
      startingMachine(grounds('a')),
      { is: 'changed' },
      { is: 'looked', grounds: grounds('a') },
    );
    expect(effects).toEqual(['look']);
    expect(machine).toMatchObject({ activity: 'resting', failure: null });
  });

  test.each([
    ['other data', grounds('b')],
    ['another day', grounds('a', '2026-11-23')],
    ['another program', { ...grounds('a'), code: 'other' }],
    ['data that cannot be read', grounds(null)],
  ])('%s is built', (_, now) => {
    expect(run(startingMachine(grounds('a')), { is: 'changed' }, { is: 'looked', grounds: now }).effects).toEqual([
      'look',
      'build',
    ]);
  });

  test('changes during a build lead to one more, after it', () => {
    const { effects } = run(
      startingMachine(null),
      { is: 'changed' },
      { is: 'looked', grounds: grounds('a') },
      { is: 'changed' },
      { is: 'changed' },
      { is: 'day' },
      { is: 'built', built: site('a') },
      { is: 'published', grounds: grounds('a') },
      { is: 'looked', grounds: grounds('b') },
    );
    expect(effects).toEqual(['look', 'build', 'publish', 'tidy', 'look', 'build']);
  });

  test('a bad edit that is undone brings the state back without a build', () => {
    const bad = run(
      startingMachine(grounds('a')),
      { is: 'changed' },
      { is: 'looked', grounds: grounds('bad') },
      { is: 'failed', failure: { problems: [problem], message: '' } },
    );
    expect(bad.machine.failure).not.toBeNull();
    const undone = run(bad.machine, { is: 'changed' }, { is: 'looked', grounds: grounds('a') });
    expect(undone.effects).toEqual(['look']);
    expect(undone.machine).toMatchObject({ activity: 'resting', failure: null });
  });

  test('what was read while the data changed is thrown away twice, then shown', () => {
    const build: Event[] = [
      { is: 'looked', grounds: grounds('a') },
      { is: 'built', built: site('half') },
    ];
    const { effects } = run(startingMachine(null), { is: 'changed' }, ...build, ...build, ...build);
    expect(effects).toEqual(['look', 'build', 'discard', 'look', 'build', 'discard', 'look', 'build', 'publish']);
  });

  test('a breakdown is tried again after one minute, then two, then four; faults in the data wait for an edit', () => {
    const fail = (problems: (typeof problem)[]): Event[] => [
      { is: 'looked', grounds: grounds('a') },
      { is: 'failed', failure: { problems, message: 'm' } },
    ];
    const ticks = (count: number) => Array.from({ length: count }, (): Event => ({ is: 'tick' }));
    const looks = (...events: Event[]) =>
      run(startingMachine(null), { is: 'changed' }, ...events).effects.filter(one => one === 'look').length;
    expect(looks(...fail([]), ...ticks(1))).toBe(2);
    expect(looks(...fail([]), ...ticks(1), ...fail([]), ...ticks(1))).toBe(2);
    expect(looks(...fail([]), ...ticks(1), ...fail([]), ...ticks(2))).toBe(3);
    expect(looks(...fail([]), ...ticks(1), ...fail([]), ...ticks(2), ...fail([]), ...ticks(3))).toBe(3);
    expect(looks(...fail([problem]), ...ticks(500))).toBe(1);
  });

  test('once closed, nothing starts any more', () => {
    const { effects } = run(
      startingMachine(null),
      { is: 'closed' },
      { is: 'changed' },
      { is: 'day' },
      { is: 'closed' },
    );
    expect(effects).toEqual(['close']);
  });
});

/** A world around the machine: data that are edited, a builder that reads them a while after it was asked. */
class World {
  machine = startingMachine(null);
  data = 'good-0';
  day = DAY;
  online: Grounds | null = null;
  shown: Grounds[] = [];
  building: { day: string; read: string | null } | null = null;
  pending: Built | null = null;
  everGood = new Set(['good-0']);

  send(event: Event): void {
    const next = step(this.machine, event);
    this.machine = next.machine;
    for (const effect of next.effects) this.carryOut(effect);
  }

  carryOut(effect: Effect): void {
    if (effect.do === 'look') this.send({ is: 'looked', grounds: grounds(this.data, this.day) });
    if (effect.do === 'build') {
      expect(this.building, 'one build at a time').toBeNull();
      this.building = { day: effect.day, read: null };
    }
    if (effect.do === 'publish') {
      expect(this.pending, 'only what a build has made').toEqual(effect.built);
      this.pending = null;
      this.online = grounds(effect.built.fingerprint, effect.built.day);
      this.shown.push(this.online);
      this.send({ is: 'published', grounds: this.online });
    }
  }

  act(kind: 'good' | 'bad' | 'read' | 'finish' | 'break' | 'midnight' | 'tick', count: number): void {
    if (kind === 'good' || kind === 'bad') {
      this.data = `${kind}-${count}`;
      if (kind === 'good') this.everGood.add(this.data);
      this.send({ is: 'changed' });
    }
    if (kind === 'midnight') {
      this.day = `day-${count}`;
      this.send({ is: 'day' });
    }
    if (kind === 'tick') this.send({ is: 'tick' });
    const running = this.building;
    if (running === null) return;
    if (kind === 'read') running.read ??= this.data;
    if (kind === 'break') {
      this.building = null;
      this.send({ is: 'failed', failure: { problems: [], message: 'broken' } });
    }
    if (kind === 'finish') {
      const { day, read } = running;
      const from = read ?? this.data;
      this.building = null;
      if (from.startsWith('bad')) {
        this.send({ is: 'failed', failure: { problems: [problem], message: '' } });
      } else {
        this.pending = site(from, day);
        this.send({ is: 'built', built: this.pending });
      }
    }
  }
}

const acts = fc.array(fc.constantFrom('good', 'bad', 'read', 'finish', 'break', 'midnight', 'tick'), { maxLength: 60 });

test('whatever happens in whatever order, only good states go online and the last one always does', () => {
  fc.assert(
    fc.property(acts, kinds => {
      const world = new World();
      world.send({ is: 'changed' });
      kinds.forEach((kind, count) => world.act(kind, count));
      // Then the world comes to rest: builds finish, minutes go by.
      for (let count = 0; count < 200; count++) {
        world.act('finish', count);
        world.act('tick', count);
      }
      for (const { fingerprint } of world.shown) expect(world.everGood).toContain(fingerprint);
      expect(world.machine.activity).toBe('resting');
      if (world.data.startsWith('good')) {
        expect(world.online).toEqual(grounds(world.data, world.day));
        expect(world.machine.failure).toBeNull();
      } else {
        expect(world.machine.failure?.problems).toEqual([problem]);
      }
    }),
  );
});

test('sites go online in the order in which their data were written', () => {
  fc.assert(
    fc.property(acts, kinds => {
      const world = new World();
      world.send({ is: 'changed' });
      kinds.forEach((kind, count) => world.act(kind, count + 1));
      const order = world.shown.map(({ fingerprint }) => Number(fingerprint?.replace('good-', '')));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});
