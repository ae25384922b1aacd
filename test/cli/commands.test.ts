// Every command of package.json says what it is when asked, and answers a slip with what was probably meant.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { variables } from '#cli/environment.ts';

const project = path.join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** A slip in an option of each, and what was meant. */
const slips: Record<string, readonly [args: string[], meant: string]> = {
  check: [['--jsno'], '--json'],
  diff: [['HEAD', '--agianst', 'x'], '--against'],
  import: [['list.xlsx', '--entty', 'x'], '--entity'],
  links: [['--recrod'], '--record'],
  new: [['fee', '--catalog', 'port'], '--catalogue'],
  posters: [['--outt', 'x'], '--out'],
  pictures: [['--hepl'], '--help'],
  schemas: [['--hepl'], '--help'],
  bench: [['--wirte'], '--write'],
  build: [['--hepl'], '--help'],
  start: [['--hlep'], '--help'],
  watch: [['--halp'], '--help'],
};

const commands = Object.entries(scripts)
  .filter(([, line]) => /\bsrc\/cli\//u.test(line))
  .map(([name, line]) => ({ name, file: /src\/cli\/\S+$/u.exec(line)![0] }));

/** Runs a command where there are no data: neither help nor a slip may need them. */
function run(file: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: 'no/content', SEEDS_DIR: 'no/seeds', OUT_DIR: 'no/dist' };
  const program = path.join(project, file);
  const options = { cwd: os.tmpdir(), env, encoding: 'utf8', timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

/** What --help says; asked once. */
const helps = new Map<string, ReturnType<typeof run>>();
function helpOf(file: string) {
  const told = helps.get(file) ?? run(file, '--help');
  helps.set(file, told);
  return told;
}

test('every command of package.json is looked at here', () => {
  expect(commands.map(({ name }) => name).toSorted()).toEqual(Object.keys(slips).toSorted());
});

describe.each(commands)('npm run $name', ({ name, file }) => {
  test('answers --help on standard output with what it does, in both languages', () => {
    const { status, stdout, stderr } = helpOf(file);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\P{ASCII}.*。\n[A-Z].*\.\n\n/u);
    for (const title of ['用法 · usage', '选项 · options', '例 · example']) expect(stdout).toContain(`\n${title}\n`);
  });

  const typed = name === 'start' ? 'npm start' : `npm run ${name}`;

  test('writes its options as they are typed, and the example with options that it has', () => {
    const [, calls = '', options = '', rest = ''] = helpOf(file).stdout.split(/^(?:用法|选项|例) · .*$/mu);
    for (const line of calls.trim().split('\n')) expect(line.trim()).toMatch(new RegExp(`^${typed}(?: -- .+)?$`));
    expect(rest.trim()).toMatch(new RegExp(`^(?:[A-Z_]+=\\S+ )?${typed}`));
    if (name === 'new') return; // Its options are those of the kind of entry.
    for (const [option] of rest.matchAll(/(?<=\s)--[a-z-]+/gu)) expect(options).toContain(`  ${option} `);
    for (const [option] of calls.matchAll(/(?<=[\s[])--[a-z-]+/gu)) expect(options).toContain(`  ${option} `);
  });

  test('answers a mistyped option with the nearest one, how to call, and no stack', () => {
    const [args, meant] = slips[name]!;
    const { status, stdout, stderr } = run(file, ...args);
    expect([status, stdout]).toEqual([name === 'import' ? 1 : 2, '']);
    const slip = args.find(arg => arg.startsWith('--'))!;
    expect(stderr).toContain(
      `没有 ${slip} 这个选项，是不是 ${meant}？ · there is no option ${slip}; is it ${meant}?\n`,
    );
    expect(stderr).toContain(`\n用法 · usage\n  ${typed}`);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  test('names the environment variables that its file listens to', () => {
    const { stdout } = helpOf(file);
    const text = fs.readFileSync(path.join(project, file), 'utf8');
    const read = Object.keys(variables).filter(variable => text.includes(`process.env.${variable}`));
    for (const variable of read) expect(stdout).toContain(`  ${variable} `);
  });
});

test('-h asks the same as --help', () => {
  expect(run('src/cli/check.ts', '-h')).toEqual(helpOf('src/cli/check.ts'));
});

test('npm run new tells the questions of a kind as its options', () => {
  const { status, stdout } = run('src/cli/new.ts', 'fee', '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ {2}--name-zh … +名称（中文） · Name \(in Chinese\)$/mu);
  expect(stdout).toMatch(/^ {2}--price … /mu);
});

test('npm run new answers a kind that there is not with the nearest', () => {
  const { status, stderr } = run('src/cli/new.ts', 'tarif');
  expect(status).toBe(2);
  expect(stderr).toContain('没有 “tarif” 这一种，是不是 tariff？ · there is no kind “tarif”; is it tariff?');
});

test('an option that nothing resembles is answered with those that there are, without a guess', () => {
  const { status, stderr } = run('src/cli/check.ts', '--quite-another');
  expect(status).toBe(2);
  expect(stderr.split('\n').slice(0, 2)).toEqual([
    '没有 --quite-another 这个选项 · there is no option --quite-another',
    '可用的选项 · options: --json --help',
  ]);
});

test('an option without its value, one with a value that takes none, and a word too many are told apart', () => {
  expect(run('src/cli/diff.ts', '--html').stderr).toMatch(/^选项写得不对 · .*--html/u);
  expect(run('src/cli/check.ts', '--json=1').stderr).toMatch(/^选项写得不对 · .*--json/u);
  expect(run('src/cli/check.ts', 'content').stderr).toContain('多了一项：content · one word too many: content');
});
