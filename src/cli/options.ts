// Reads a command's options; a mistyped one is answered with how to call it, not with a stack.
import { parseArgs, type ParseArgsConfig } from 'node:util';

interface Manner {
  /** Exit code for a mistyped option. */
  failure?: number;
  args?: readonly string[];
}

/** `positionals`: how many words may stand beside the options. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  usage: string,
  positionals = 0,
  { failure = 2, args = process.argv.slice(2) }: Manner = {},
) {
  try {
    const read = parseArgs({ args: [...args], options, strict: true, allowPositionals: positionals > 0 });
    const extra = read.positionals[positionals];
    if (extra !== undefined) throw new Error(`多了一项：${extra} · one word too many: ${extra}`);
    return read;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n用法 · usage: ${usage}`);
    process.exit(failure);
  }
}
