// npm run mutants: changes the program in one small way at a time and runs the tests that import what was changed. A mutant
// that no test notices survives: a rule that anybody may break unseen. Ends with 1 where more survive than is allowed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readCommand } from '#cli/options.ts';
import { mutantsOf, type Mutant } from './mutate.ts';
import { reachOf } from './related.ts';

const rooms = ['tools/bill', 'tools/estimate', 'domain', 'case', 'time'];
/** Tests that are asked: fast, and of these rooms or of what stands on them. */
const asked = ['tools', 'domain', 'case', 'time', 'i18n'];

const { values } = readCommand({
  name: 'mutants',
  does: {
    zh: '每次把程序改错一处，再运行有关的测试；没有测试察觉的，就是谁都可以悄悄改坏的规则。',
    en: 'Changes the program in one small way at a time and runs the tests of it; what no test notices is a rule that anybody may break unseen.',
  },
  options: {
    room: { type: 'string', multiple: true, default: rooms, value: 'ROOM', says: { zh: '哪些房间', en: 'the rooms' } },
    file: {
      type: 'string',
      default: '',
      value: 'NAME',
      says: { zh: '只看名字这样开头的文件', en: 'only files whose names begin so' },
    },
    sample: {
      type: 'string',
      default: '0',
      value: 'N',
      says: { zh: '抽查多少处，0 为全部', en: 'how many, drawn by chance; 0 for all' },
    },
    seed: { type: 'string', default: '1', value: 'N', says: { zh: '抽查的种子', en: 'the seed of the draw' } },
    most: {
      type: 'string',
      default: '0.1',
      value: 'SHARE',
      says: { zh: '最多可有多大比例未被察觉', en: 'the share that may survive' },
    },
  },
  environment: [],
  example: 'npm run mutants -- --room tools/bill --sample 60',
});

process.chdir(path.join(import.meta.dirname, '../..'));
const filesIn = (folder: string, ending: string) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => path.join(folder, name))
    .sort();

const modules = values.room
  .flatMap(room => filesIn(path.join('src', room), '.ts'))
  .filter(file => path.basename(file).startsWith(values.file));
const all = modules.flatMap(file => mutantsOf(file, fs.readFileSync(file, 'utf8')));
const chosen = Number(values.sample) > 0 ? sampleOf(all, Number(values.sample), Number(values.seed)) : all;
const reach = reachOf(asked.flatMap(room => filesIn(path.join('test', room), '.test.ts')));

const testsOf = (file: string) => [...reach].filter(([, files]) => files.has(file)).map(([test]) => test);
const begun = performance.now();
if (!(await runs([...new Set(chosen.flatMap(({ file }) => testsOf(file)))], null, 0))) {
  console.error('没有变异时测试已经不通过 · the tests fail without any mutant');
  process.exit(2);
}
/** A mutant that never ends is noticed, too. */
const mostMs = 3 * (performance.now() - begun) + 30_000;

const [first] = chosen;
if (first && testsOf(first.file).length > 0) {
  const broken = { ...first, start: 0, end: 0, to: 'throw new Error("broken");\n' };
  if (await runs(testsOf(first.file), broken, mostMs)) {
    console.error('测试看不到变异 · the tests do not see what is changed');
    process.exit(2);
  }
}

const survivors: Mutant[] = [];
const untested = new Set<string>();
for (const [n, mutant] of chosen.entries()) {
  const tests = testsOf(mutant.file);
  if (tests.length === 0) untested.add(mutant.file);
  const survived = tests.length === 0 || (await runs(ordered(tests, mutant), mutant, mostMs));
  if (survived) survivors.push(mutant);
  console.log(`${n + 1}/${chosen.length}  ${survived ? '存活 survived' : '已杀 killed'}  ${told(mutant)}`);
}

const share = chosen.length === 0 ? 0 : survivors.length / chosen.length;
console.log(
  `\n${chosen.length} 个变异，存活 ${survivors.length}（${(share * 100).toFixed(1)}%）· ${survivors.length} of ${chosen.length} mutants survived (${all.length} in all)`,
);
for (const mutant of survivors) console.log(told(mutant));
for (const file of untested) console.log(`没有测试用到 · no test imports ${file}`);
process.exitCode = share > Number(values.most) ? 1 : 0;

function told({ file, line, from, to }: Mutant): string {
  const short = (text: string) => text.replaceAll(/\s+/gu, ' ').slice(0, 90);
  return `${file}:${line}  ${short(from)}  →  ${short(to)}`;
}

/** Those of the room itself first, as they notice most; of these, those that need least, and what tries many cases at the end. */
function ordered(tests: readonly string[], { file }: Mutant): string[] {
  const [, room = ''] = file.split(path.sep);
  const cost = (test: string) => {
    const elsewhere = !test.startsWith(path.join('test', room) + path.sep);
    const many = fs.readFileSync(test, 'utf8').includes("from 'fast-check'");
    return (elsewhere ? 2e6 : 0) + (many ? 1e6 : 0) + reach.get(test)!.size;
  };
  return tests.toSorted((a, b) => cost(a) - cost(b));
}

/** `most`: milliseconds after which it is stopped and has not passed; 0 for none. */
function runs(tests: readonly string[], mutant: Mutant | null, most: number): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutants/vitest.config.ts'],
    {
      env: { ...process.env, MUTANT: JSON.stringify(mutant), MUTANT_TESTS: tests.join(path.delimiter) },
      stdio: 'ignore',
      detached: true,
    },
  );
  const timer = most > 0 ? setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), most) : undefined;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/** The same for the same seed: every mutant has its place in an order that the seed shuffles. */
function sampleOf(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const mix = (value: number) => {
    const half = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
    const whole = Math.imul(half ^ (half >>> 16), 0x45d9f3b);
    return (whole ^ (whole >>> 16)) >>> 0;
  };
  const place = (index: number) => mix(mix(seed) + index);
  const picked = [...mutants.keys()].sort((a, b) => place(a) - place(b)).slice(0, count);
  return picked.sort((a, b) => a - b).map(index => mutants[index]!);
}
