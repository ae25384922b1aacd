// Reads a command's options; a mistyped one is answered with how to call it, not with a stack.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** `positionals`: how many words may stand beside the options. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  usage: string,
  positionals = 0,
) {
  try {
    const read = parseArgs({ options, strict: true, allowPositionals: positionals > 0 });
    const extra = read.positionals[positionals];
    if (extra !== undefined) throw new Error(`多了一项：${extra} · one word too many: ${extra}`);
    return read;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n用法 · usage: ${usage}`);
    process.exit(2);
  }
}
