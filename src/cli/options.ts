// Reads a command's options. `--help` is answered with what the command does, a mistyped option with the nearest known
// one; a call that cannot be understood is told how to call, never shown a stack.
import { parseArgs } from 'node:util';
import { nearest } from '#text/nearest.ts';
import { helpOf, usageOf, type Command, type Options } from './help.ts';

const asked = { help: { type: 'boolean', short: 'h' } } as const;

/** Keeps the types of the options of a command that is written down before it is read. */
export function defineCommand<const T extends Options>(command: Command<T>): Command<T> {
  return command;
}

/** The options and words given. Answers `--help` and mistakes by itself, and ends the process then. */
export function readCommand<const T extends Options>(
  command: Command<T>,
  args: readonly string[] = process.argv.slice(2),
) {
  answerHelp(command, args);
  const { options, words } = command;
  const unknown = unknownOption(options, args);
  if (unknown !== null) return refuse(command, unknown);
  try {
    const read = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    const extra = read.positionals[words?.most ?? 0];
    if (extra !== undefined) return refuse(command, `多了一项：${extra} · one word too many: ${extra}`);
    return read;
  } catch (error) {
    return refuse(command, `选项写得不对 · ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Prints what the command is and ends, where that is asked for. */
export function answerHelp(command: Command, args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: asked, strict: false, allowPositionals: true });
  if (values.help !== true) return;
  console.log(helpOf(command));
  process.exit(0);
}

function unknownOption(options: Options, args: readonly string[]): string | null {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const token = tokens.find(each => each.kind === 'option' && !Object.hasOwn(options, each.name));
  if (token?.kind !== 'option') return null;
  const known = [...Object.keys(options), ...Object.keys(asked)];
  const near = nearest(token.name, known);
  const [zh, en] = [`没有 ${token.rawName} 这个选项`, `there is no option ${token.rawName}`];
  if (near !== null) return `${zh}，是不是 --${near}？ · ${en}; is it --${near}?`;
  return `${zh} · ${en}\n可用的选项 · options: ${known.map(option => `--${option}`).join(' ')}`;
}

function refuse(command: Command, reason: string): never {
  const lines = [
    reason,
    '用法 · usage',
    ...usageOf(command).map(line => `  ${line}`),
    '--help 说得更多 · --help tells more',
  ];
  console.error(lines.join('\n'));
  process.exit(command.failure ?? 2);
}
