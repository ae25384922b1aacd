// `npm run diff` as a program, over real repositories: which states it compares, what it refuses, how it ends.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fixture } from '../../catalogue/fixture.ts';
import { portCopy } from '../../port-folders.ts';
import { commitAll, git } from './repository.ts';
import { base, edit, FEE_A, FEE_B } from './two-states.ts';

const project = path.join(import.meta.dirname, '../../..');
const program = path.join(project, 'src/cli/diff.ts');
const PHONE = { 'content/channels/example-line.yaml': [['"00000"', '"00001"']] } as const;
/** A published figure edited in silence: reason for a warning. */
const SILENT = { [FEE_A]: [['amount: "20"', 'amount: "21"']] } as const;

function diff(data: Pick<Fixture, 'root' | 'file'>, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: data.root,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: data.file('content'),
      SEEDS_DIR: data.file('seeds'),
      BUILD_DAY: '2020-06-01',
      ...env,
    },
  });
  return { status, stdout, stderr };
}

describe('in a repository', () => {
  test('the last commit is compared with the working folder, and the checkout is left as it was', () => {
    using data = base();
    commitAll(data.root, 'first');
    edit(data, PHONE);
    const before = git(data.root, 'status', '--porcelain');
    const { status, stdout, stderr } = diff(data);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '\n页面 · page: diff.html\n' });
    expect(stdout).toMatch(/^HEAD \([0-9a-f]{7,}, \d{4}-\d{2}-\d{2}\) → 工作文件夹/u);
    expect(stdout).toContain('00000 → 00001');
    expect(fs.readFileSync(data.file('diff.html'), 'utf8')).toContain('00000 → 00001');
    fs.rmSync(data.file('diff.html'));
    expect(git(data.root, 'status', '--porcelain')).toBe(before);
  });

  test('two revisions are compared without the working folder', () => {
    using data = base();
    const first = commitAll(data.root, 'first');
    edit(data, PHONE);
    commitAll(data.root, 'second');
    data.write('content/site.yaml', 'not a site');
    const { status, stdout } = diff(data, [first, 'main', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ changes: [{ entry: { kind: 'channel', id: 'example-line' } }] });
    expect(fs.existsSync(data.file('diff.html'))).toBe(false);
  });

  test('content and seeds may belong to two repositories, also from within a hook of a third', () => {
    using content = base();
    using seeds = base();
    fs.rmSync(content.file('seeds'), { recursive: true });
    fs.rmSync(seeds.file('content'), { recursive: true });
    commitAll(content.root, 'content');
    commitAll(seeds.root, 'seeds');
    edit(seeds, { 'seeds/documents/example-1.yaml': [['示例摘要', '另一摘要']] });
    const env = { SEEDS_DIR: seeds.file('seeds'), GIT_DIR: path.join(project, '.git'), GIT_INDEX_FILE: 'nowhere' };
    const { status, stdout } = diff(content, ['--json'], env);
    expect(status).toBe(0);
    const told = JSON.parse(stdout) as { before: { zh: string }; changes: { entry: { kind: string } }[] };
    expect(told.changes.map(({ entry }) => entry.kind)).toEqual(['document']);
    expect(told.before.zh).toMatch(/^HEAD \([0-9a-f]+ \/ [0-9a-f]+, /u);
  });

  test('an earlier state that fails today’s check is compared as far as it goes, and that is said', () => {
    using data = base();
    const good = fs.readFileSync(data.file(FEE_B), 'utf8');
    edit(data, { [FEE_B]: [['name: { zh: 乙费, en: Fee B }', 'name: 乙费']] });
    commitAll(data.root, 'of another time');
    data.write(FEE_B, good);
    const { status, stdout, stderr } = diff(data);
    expect(status).toBe(0);
    expect(stdout).toContain('只比较了读得懂的部分');
    expect(stdout).toContain('0002 乙费 [前一状态读不懂，未作比较]');
    expect(stderr).toMatch(/^HEAD:content\/fees\/port\/fee-b\.yaml:\d+:\d+ {2}/u);
  });

  test('a warning ends with 0, with --strict with 1', () => {
    using data = base();
    commitAll(data.root, 'first');
    edit(data, SILENT);
    expect(diff(data, ['--json']).status).toBe(0);
    expect(diff(data, ['--json', '--strict']).status).toBe(1);
  });
});

test('another copy of the content is compared without git', () => {
  using before = base();
  using after = base(PHONE);
  const { status, stdout } = diff(after, ['--against', before.root, '--lang', 'en', '--html', 'p.html']);
  expect(status).toBe(0);
  expect(stdout).toContain('telephone');
  expect(fs.existsSync(after.file('p.html'))).toBe(true);
});

describe('refused with a reason in both languages, and nothing written, is', () => {
  const refused = (answer: ReturnType<typeof diff>, status: number, ...reasons: RegExp[]) => {
    expect(answer.status).toBe(status);
    for (const reason of reasons) expect(answer.stderr).toMatch(reason);
    expect(answer.stderr).not.toMatch(/^\s+at /mu);
  };

  test('new content with faults, which are printed', () => {
    using data = base();
    commitAll(data.root, 'first');
    data.write(FEE_B, 'id: "0002"\n');
    const answer = diff(data);
    refused(answer, 1, /新内容有 \d+ 处问题/u, /problems in the new content/u);
    expect(answer.stdout).toMatch(/content\/fees\/port\/fee-b\.yaml:1:1 {2}/u);
    expect(fs.existsSync(data.file('diff.html'))).toBe(false);
  });

  test('a revision that does not exist', () => {
    using data = base();
    commitAll(data.root, 'first');
    refused(diff(data, ['no-such-branch']), 2, /没有这个版本：no-such-branch/u, /There is no revision/u);
  });

  test('a state with nothing that can be made out', () => {
    using data = base();
    using empty = base();
    fs.rmSync(empty.file('content/fees'), { recursive: true });
    refused(diff(data, ['--against', empty.root]), 2, /无从比较/u, /No charge/u);
    expect(fs.existsSync(data.file('diff.html'))).toBe(false);
  });

  test('a request that makes no sense', () => {
    using data = base();
    refused(diff(data, ['HEAD', '--against', '.']), 2, /只能取其一/u);
    refused(diff(data, ['a', 'b', 'c']), 2, /用法 · usage/u);
  });
});

test('a whole port is compared with what it was, entry by entry', () => {
  using data = portCopy();
  const first = commitAll(data.root, 'first');
  const replace = (name: string, from: RegExp, to: string) => {
    const text = fs.readFileSync(data.file(name), 'utf8');
    expect(text).toMatch(from);
    fs.writeFileSync(data.file(name), text.replace(from, to));
  };
  replace('content/fees/port/berthage.yaml', /en: "A ship lies/u, 'en: "A vessel lies');
  replace('content/entities/ningbo-yage.yaml', /$/u, '# a note, which is no change\n');
  replace('seeds/sources.yaml', /^S2:/mu, '# a note\nS2:');
  replace('content/tariffs/ningbo-yage/vessel-change.yaml', /amount: "100"/u, 'amount: "110"');
  const { status, stdout } = diff(data, [first, '--json']);
  expect(status).toBe(0);
  const told = JSON.parse(stdout) as { changes: { entry: { kind: string; id: string } }[] };
  const changed = told.changes.map(({ entry }) => `${entry.kind} ${entry.id}`);
  expect(changed.toSorted()).toEqual(['fee 0105', 'tariff ningbo-yage/0704']);
});
