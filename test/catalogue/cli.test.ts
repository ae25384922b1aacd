// `npm run check` as a program: what it prints where, and how it ends.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectedLines, fixture, type Fixture } from './fixture.ts';

const program = path.join(import.meta.dirname, '../../src/cli/check.ts');

function check(data: Pick<Fixture, 'root' | 'file'>, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    cwd: data.root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: data.file('content'), SEEDS_DIR: data.file('seeds') },
  });
  return { status, stdout, stderr };
}

describe('on data without fault', () => {
  test('it prints no line, says so beside, and ends with 0', () => {
    using data = fixture();
    expect(check(data)).toEqual({
      status: 0,
      stdout: '',
      stderr: '数据无误 · no problems: 2 fees, 1 tariffs, 1 documents\n数据版本 · data version: 1.0.0 · 2020-01-01\n',
    });
  });

  test('as JSON it is ok', () => {
    using data = fixture();
    const { status, stdout } = check(data, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ ok: true, problems: [] });
  });
});

describe('on data with faults', () => {
  test('it prints one line each, the count beside, and ends with 1', () => {
    using data = fixture('many-at-once');
    const lines = expectedLines('many-at-once');
    const { status, stdout, stderr } = check(data);
    expect(status).toBe(1);
    expect(stdout).toBe(`${lines.join('\n')}\n`);
    expect(stderr).toBe(`数据有 ${lines.length} 处问题，尚不能生成网站 · ${lines.length} problems in the data\n`);
  });

  test('as JSON each has its place, rule and both languages', () => {
    using data = fixture('id-duplicate');
    const { status, stdout } = check(data, '--json');
    expect(status).toBe(1);
    const { ok, problems } = JSON.parse(stdout) as { ok: boolean; problems: Record<string, unknown>[] };
    expect(ok).toBe(false);
    const lines = problems.map(
      ({ file, line, column, rule, zh, en }) =>
        `${String(file)}:${String(line)}:${String(column)}  ${String(rule)}  ${String(zh)} ｜ ${String(en)}`,
    );
    expect(lines).toEqual(expectedLines('id-duplicate'));
    expect(problems.map(problem => Object.keys(problem).sort())).toEqual(
      problems.map(() => ['column', 'en', 'file', 'line', 'rule', 'zh']),
    );
  });

  test('a folder outside the working folder is named as it was given', () => {
    using data = fixture('fee-id');
    const { status, stdout } = check({ root: import.meta.dirname, file: data.file });
    expect(status).toBe(1);
    expect(stdout).toBe(
      expectedLines('fee-id')
        .map(line => `${data.root}/${line}\n`)
        .join(''),
    );
  });
});
