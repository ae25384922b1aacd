// The workflow for forges: what starts it, what it may do, and that it calls nothing that is not there.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayAt } from '#domain/day.ts';

interface Step {
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
interface Workflow {
  on: {
    pull_request: null;
    push: { branches: string[] };
    schedule: { cron: string }[];
    workflow_dispatch: null;
  };
  permissions: Record<string, string>;
  concurrency: { group: string; 'cancel-in-progress': string };
  jobs: Record<'propose' | 'build' | 'publish', Job>;
}

const project = path.join(import.meta.dirname, '../..');
const read = (name: string) => fs.readFileSync(path.join(project, name), 'utf8');
const text = read('.github/workflows/site.yml');
const workflow = parse(text) as Workflow;
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const { timeZone } = parse(read('content/site.yaml')) as { timeZone: string };
const steps = Object.values(workflow.jobs).flatMap(job => job.steps);
const commandsOf = ({ steps: own }: Job) =>
  own.flatMap(({ run }) => [...(run ?? '').matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name]) => name));

describe('it starts', () => {
  test('on a proposed change, on what comes to main, daily and by hand', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
    expect(workflow.on.pull_request).toBeNull();
    expect(workflow.on.push).toEqual({ branches: ['main'] });
  });

  test('daily within the first quarter of an hour of the day at the port', () => {
    const [{ cron } = { cron: '' }, ...others] = workflow.on.schedule;
    expect(others).toEqual([]);
    const [minute, hour, ...rest] = cron.split(' ');
    expect(rest).toEqual(['*', '*', '*']);
    const at = Date.UTC(2026, 0, 1, Number(hour), Number(minute));
    const before = (minutes: number) => dayAt(new Date(at - minutes * 60_000), timeZone);
    expect(before(15)).not.toBe(before(0));
  });
});

describe('it calls', () => {
  test('only commands that exist', () => {
    const called = Object.values(workflow.jobs).flatMap(commandsOf);
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter(name => !Object.hasOwn(scripts, name!))).toEqual([]);
  });

  test('check, tests, build and the difference for a proposal; check, build and lists for the wall for a publication', () => {
    expect(commandsOf(workflow.jobs.propose)).toEqual(['check', 'test:data', 'build', 'diff']);
    expect(commandsOf(workflow.jobs.build)).toEqual(['check', 'build', 'posters']);
    expect(workflow.jobs.publish.needs).toBe('build');
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

describe('it may', () => {
  test('read the repository, and where it publishes write pages; it knows no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.propose.permissions).toBeUndefined();
    expect(workflow.jobs.build.permissions).toBeUndefined();
    expect(workflow.jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(text).not.toMatch(/\bsecrets\b|pull_request_target/u);
  });

  test('not publish a proposal, nor two publications at once, nor break one off', () => {
    expect(workflow.jobs.propose.if).toBe("github.event_name == 'pull_request'");
    expect(workflow.jobs.build.if).toBe("github.event_name != 'pull_request'");
    expect(workflow.jobs.publish.if).toContain("github.ref == 'refs/heads/main'");
    expect(workflow.concurrency.group).toMatch(/'pull_request' && github\.ref \|\| 'publish'/u);
    expect(workflow.concurrency['cancel-in-progress']).toContain("github.event_name == 'pull_request'");
  });
});

test('a proposal keeps the page of changes and the site that would be built', () => {
  const [upload] = workflow.jobs.propose.steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact'));
  expect(String(upload?.with?.path).trim().split(/\s+/u)).toEqual(['diff.html', 'dist']);
  expect(steps.find(({ run }) => run?.includes('diff.html'))?.run).toContain('GITHUB_STEP_SUMMARY');
});
