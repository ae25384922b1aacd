// Reads a command's options; a mistyped one is answered with how to call it, not with a stack.
import { parseArgs, type ParseArgsConfig } from 'node:util';

export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string) {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n用法 · usage: ${usage}`);
    process.exit(2);
  }
}
