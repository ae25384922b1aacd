// The workflows for forges: what starts them, what they may do, what they let through, and that they call nothing that is
// not there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fixture } from '../catalogue/fixture.ts';
import { commitAll, git } from '../clerk/diff/repository.ts';

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow<Name extends string> {
  on: {
    pull_request: { paths: string[] } | null;
    push?: { branches: string[] };
    schedule: { cron: string }[];
    workflow_dispatch: null;
  };
  permissions: Record<string, string>;
  concurrency: { group: string; 'cancel-in-progress': string | boolean };
  jobs: Record<Name, Job>;
}

const project = path.join(import.meta.dirname, '../..');
const read = (name: string) => fs.readFileSync(path.join(project, name), 'utf8');
const workflowIn = <Name extends string>(file: string) => {
  const text = read(`.github/workflows/${file}`);
  const { jobs, ...workflow } = parse(text) as Workflow<Name>;
  return { file, text, ...workflow, jobs, steps: Object.values<Job>(jobs).flatMap(job => job.steps) };
};
const site = workflowIn<'code' | 'propose' | 'build' | 'publish'>('site.yml');
const long = workflowIn<'long'>('long.yml');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const commandsOf = ({ steps: own }: Pick<Job, 'steps'>) =>
  own.flatMap(({ run }) =>
    [...(run ?? '').matchAll(/npm (?:run (?:--silent )?)?(?<name>[\w:-]+)/gu)]
      .map(({ groups }) => groups!['name']!)
      .filter(name => name !== 'ci'),
  );

test('each workflow is looked at here', () => {
  expect(fs.readdirSync(path.join(project, '.github/workflows')).sort()).toEqual([long.file, site.file]);
});

describe('it starts', () => {
  test('on a proposed change, on what comes to main, daily and by hand', () => {
    expect(Object.keys(site.on).sort()).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
    expect(site.on.pull_request).toBeNull();
    expect(site.on.push).toEqual({ branches: ['main'] });
  });

  test('the long tests by night and by hand, and where a room of theirs changes that is there', () => {
    expect(Object.keys(long.on).sort()).toEqual(['pull_request', 'schedule', 'workflow_dispatch']);
    expect(long.on.schedule).toHaveLength(1);
    const rooms = long.on.pull_request!.paths.filter(pattern => pattern.startsWith('src/'));
    expect(rooms.length).toBeGreaterThan(0);
    expect(rooms.filter(pattern => fs.globSync(pattern, { cwd: project }).length === 0)).toEqual([]);
  });
});

describe.each([site, long])('$file calls', ({ text, steps }) => {
  test('only commands that exist', () => {
    const called = commandsOf({ steps });
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter(name => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('actions only by the full name of a commit, with the release beside it', () => {
    const lines = text.split('\n').filter(line => /\buses:/u.test(line));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    expect(lines.filter(line => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });

  test('nothing with text of a proposal put into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });
});

describe('what is asked', () => {
  test('of code, lint, types and all tests', () => {
    expect(commandsOf(site.jobs.code)).toEqual(['test']);
    expect(scripts['test']).toMatch(/beside\.ts lint types && vitest run/u);
    expect(site.jobs.code.if).toBeUndefined();
  });

  test('of data, the check and what the data promise; then the site is built, and compared or published', () => {
    expect(commandsOf(site.jobs.propose)).toEqual(['check', 'test:data', 'links', 'build', 'diff']);
    expect(commandsOf(site.jobs.build)).toEqual(['check', 'test:data', 'links', 'build', 'posters', 'pictures']);
    expect(scripts['test:data']).toBe('vitest run --project content');
  });

  test('a proposal of data does not wait for the tests of the code', () => {
    expect(site.jobs.propose.needs).toBeUndefined();
  });

  test('nothing is kept for publishing or published before the code has passed', () => {
    expect(site.jobs.build.needs).toBe('code');
    expect(site.jobs.publish.needs).toBe('build');
    // A condition that asks for the state of other jobs would do away with the waiting.
    for (const job of [site.jobs.build, site.jobs.publish]) expect(job.if).not.toMatch(/always|failure|cancelled/u);
  });

  test('by night, what takes long', () => {
    expect(commandsOf(long.jobs.long)).toEqual(['test:long']);
  });
});

describe('whether code has to be tested', () => {
  const { steps } = site.jobs.code;
  const asks = steps.find(({ id }) => id === 'change')!;
  const cache = steps.find(({ id }) => id === 'tested')!;

  /** What the step says in a checkout; `base` is the branch that a proposal is for, or empty on main. */
  const said = (folder: string, base: string) => {
    const output = path.join(folder, '.git/output');
    fs.writeFileSync(output, '');
    const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', asks.run!], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], BASE: base, GITHUB_OUTPUT: output },
    });
    expect(status, stderr).toBe(0);
    return Object.fromEntries(
      fs
        .readFileSync(output, 'utf8')
        .trim()
        .split('\n')
        .map(line => line.split('=') as [string, string]),
    );
  };
  /** A repository with data and code, its main on record as that of the forge, and a proposal checked out. */
  const proposal = () => {
    const data = fixture();
    data.write('src/a.ts', 'export const a = 1;\n');
    data.write('.gitignore', read('.gitignore'));
    commitAll(data.root, 'first');
    git(data.root, 'update-ref', 'refs/remotes/origin/main', 'main');
    git(data.root, 'switch', '-q', '-c', 'proposal');
    return data;
  };

  test.each([
    ['a rate, a source and the registers', { 'content/fees/port/fee-b.yaml': 'x', 'seeds/sources.yaml': 'y' }, 'same'],
    ['a line of code', { 'src/a.ts': 'export const a = 2;\n' }, 'changed'],
    ['a new file at the top', { 'notes.md': 'x' }, 'changed'],
    ['data and code at once', { 'content/site.yaml': 'x', 'src/a.ts': '' }, 'changed'],
    ['a folder of code that is called like one of data', { 'src/content/a.ts': 'x' }, 'changed'],
  ])('a proposal of %s', (_, edits, code) => {
    using data = proposal();
    for (const [name, text] of Object.entries(edits)) data.write(name, text);
    commitAll(data.root, 'second');
    expect(said(data.root, 'main')['code']).toBe(code);
  });

  test('what came to main after the proposal was begun is none of its changes', () => {
    using data = proposal();
    data.write('content/site.yaml', 'x');
    commitAll(data.root, 'second');
    git(data.root, 'switch', '-q', 'main');
    data.write('src/a.ts', 'export const a = 2;\n');
    commitAll(data.root, 'of somebody else');
    git(data.root, 'update-ref', 'refs/remotes/origin/main', 'main');
    git(data.root, 'switch', '-q', 'proposal');
    expect(said(data.root, 'main')['code']).toBe('same');
  });

  test('a branch that cannot be compared, and main itself, count as changed', () => {
    using data = proposal();
    expect(said(data.root, 'no-such-branch')['code']).toBe('changed');
    expect(said(data.root, '')['code']).toBe('changed');
  });

  test('the name of the code is the same whatever the data, and another for any other code', () => {
    using data = proposal();
    const { name } = said(data.root, '');
    expect(name).toMatch(/^[0-9a-f]{64}$/u);
    data.write('content/site.yaml', 'x');
    commitAll(data.root, 'data');
    expect(said(data.root, '')['name']).toBe(name);
    data.write('src/a.ts', '');
    commitAll(data.root, 'code');
    expect(said(data.root, '')['name']).not.toBe(name);
  });

  test('it is skipped only for what has passed under that very name', () => {
    expect(cache.with).toEqual({ path: '.tested', key: 'tested-${{ steps.change.outputs.name }}' });
    const [runs] = steps.filter(({ run }) => run?.includes('npm test'));
    expect(runs!.if).toBe("steps.change.outputs.code == 'changed' && steps.tested.outputs.cache-hit != 'true'");
    expect(cache.if).toBe("steps.change.outputs.code == 'changed'");
  });
});

describe('it may', () => {
  test('read the repository, and where it publishes write pages; it knows no secret', () => {
    for (const { permissions, text } of [site, long]) {
      expect(permissions).toEqual({ contents: 'read' });
      expect(text).not.toMatch(/\bsecrets\b|pull_request_target/u);
    }
    const { publish, ...others } = { ...site.jobs, ...long.jobs };
    for (const job of Object.values(others)) expect(job.permissions).toBeUndefined();
    expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });

  test('not publish a proposal, nor two publications at once, nor break one off', () => {
    expect(site.jobs.propose.if).toBe("github.event_name == 'pull_request'");
    expect(site.jobs.build.if).toBe("github.event_name != 'pull_request'");
    expect(site.jobs.publish.if).toContain("github.ref == 'refs/heads/main'");
    expect(site.concurrency.group).toMatch(/'pull_request' && github\.ref \|\| 'publish'/u);
    expect(site.concurrency['cancel-in-progress']).toContain("github.event_name == 'pull_request'");
  });

  test('not keep a publication waiting for what takes long', () => {
    expect(long.concurrency.group).not.toContain('publish');
  });
});

test('a proposal keeps the page of changes and the site that would be built', () => {
  const [upload] = site.jobs.propose.steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact'));
  expect(String(upload?.with?.['path']).trim().split(/\s+/u)).toEqual(['diff.html', 'dist']);
  expect(site.steps.find(({ run }) => run?.includes('diff.html'))?.run).toContain('GITHUB_STEP_SUMMARY');
});
