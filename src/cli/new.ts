// npm run new: asks what an entry needs, checks the whole content with it, and only then writes its files.
import { loadRead, dataFolders, readFolders } from '#catalogue/load.ts';
import { formatProblem, problemsInData, type Problem } from '#catalogue/problem.ts';
import { own } from '#catalogue/own.ts';
import { nearest } from '#text/nearest.ts';
import { dayAt } from '#time/day.ts';
import type { FileChange } from '#clerk/edit/file-change.ts';
import { checkedWith, textsAfter } from '#clerk/edit/prepare.ts';
import { recordingOfEdit } from '#clerk/edit/recording.ts';
import { Cancelled, collect, Refused, type Given, type Talk } from '#clerk/new/collect.ts';
import { forms } from '#clerk/new/forms.ts';
import { Refusal } from '#schema/refusal.ts';
import type { Form, Known } from '#clerk/new/question.ts';
import { RATE, rowsToLookAt } from '#clerk/new/version.ts';
import { usageOf } from './help.ts';
import { formCommand, newCommand } from './new-command.ts';
import { answerHelp, readCommand } from './options.ts';
import { terminalTalk } from './terminal-talk.ts';
import { writeSchemas } from './write-schemas.ts';
import { writeTogether } from './write-together.ts';
import { writesOf } from './writes-of.ts';

/** A call that cannot be understood; the message says how to call. */
class UsageError extends Error {}

const kinds = Object.entries(forms).map(([name, { title }]) => `  ${name.padEnd(9)} ${title.zh} · ${title.en}`);
const usage = `用法 · usage\n${usageOf(newCommand)
  .map(line => `  ${line}`)
  .join('\n')}\n${kinds.join('\n')}`;

const args = process.argv.slice(2);
const kind = args[0]?.startsWith('-') ? undefined : args[0];
const options = kind === undefined ? args : args.slice(1);
const asked = kind === undefined ? undefined : own(forms, kind);
// What is wrong with the call is said before the data are read.
if (asked === undefined) answerHelp(newCommand, args);
if (kind !== undefined && asked === undefined) process.exit(say(2, `${noKind(kind)}\n${usage}`));
const told = asked && givenOf(kind!, asked);
const folders = dataFolders();
const read = readFolders(folders);
const { catalogue, draft, problems } = loadRead(read);
process.exitCode = catalogue === null ? refuse(problems) : await run();

async function run(): Promise<number> {
  using talk = process.stdin.isTTY ? terminalTalk() : null;
  try {
    const name = kind ?? (await askKind(talk));
    const form = asked ?? own(forms, name)!;
    const known: Known = { catalogue: catalogue!, draft, today: dayAt(new Date(), catalogue!.site.timeZone) };
    const so = await collect(form, told ?? givenOf(name, form), known, talk);
    const done = write(form.files(so, known));
    if (done === 0 && name === 'version') {
      const rows = rowsToLookAt(so, known);
      if (rows.length > 0)
        say(
          0,
          `请看一眼这些行，价格、依据或核对照旧 · look at these rows, whose price or check is as before: ${rows.join(', ')}`,
        );
    }
    return done;
  } catch (error) {
    if (error instanceof Cancelled) return say(1, '\n未写入任何文件 · nothing was written');
    if (error instanceof Refused || error instanceof Refusal || error instanceof UsageError) {
      return say(2, `${error.message}\n未写入任何文件 · nothing was written`);
    }
    throw error;
  }
}

/** Writes when all is well, the new addresses with it; says what and what is next. */
function write(changes: readonly FileChange[]): number {
  const result = checkedWith(textsAfter(changes, read), read);
  if (result.catalogue === null) return refuse(result.problems);
  const writes = writesOf([...changes, ...recordingOfEdit(draft, result.draft)], read);
  try {
    writeTogether(writes);
  } catch (error) {
    return say(
      1,
      `写不进去，一个文件都没有改动 · could not write; no file was changed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  writeSchemas(result.catalogue, folders);
  for (const { file, before } of writes) {
    console.log(`${before === null ? '已新建 · written' : '已修改 · changed'}: ${file}`);
  }
  say(0, '接下来 · next: 用编辑器打开看一遍 · read it in an editor; npm run check; npm start');
  return 0;
}

async function askKind(talk: Talk | null): Promise<string> {
  if (!talk) throw new UsageError(`请写明哪一种 · say which kind\n${usage}`);
  const names = Object.keys(forms);
  for (const [n, line] of kinds.entries()) talk.say(`  ${n + 1}${line}`);
  for (;;) {
    const line = (await talk.ask('要新建什么 · what is to be made: '))?.trim();
    if (line === undefined) throw new Cancelled();
    const name = names[Number(line) - 1] ?? names.find(each => each === line);
    if (name) return name;
    talk.say('  ✗ 请输入编号或名称 · type its number or name');
  }
}

function noKind(name: string): string {
  const near = nearest(name, Object.keys(forms));
  const [zh, en] = [`没有 “${name}” 这一种`, `there is no kind “${name}”`];
  return near === null ? `${zh} · ${en}` : `${zh}，是不是 ${near}？ · ${en}; is it ${near}?`;
}

/** The options given, by the question they answer. */
function givenOf(name: string, form: Form): Given {
  const { values } = readCommand(formCommand(name, form), options);
  const { [RATE]: rates, ...given } = values as Record<string, string[]>;
  return { ...given, ...Object.fromEntries((rates ?? []).map(rateGiven)) };
}

/** `laden-20=9` answers the question on row laden-20. */
function rateGiven(text: string): [string, string[]] {
  const [row = '', ...price] = text.split('=');
  return [`${RATE}:${row}`, [price.join('=')]];
}

function refuse(found: readonly Problem[]): number {
  for (const problem of found) console.log(formatProblem(problem));
  return say(1, `数据有 ${found.length} 处问题，未写入任何文件 · ${problemsInData(found.length)}; nothing was written`);
}

function say(code: number, line: string): number {
  console.error(line);
  return code;
}
