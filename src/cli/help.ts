// What `--help` says of a command: what it does, how it is typed, its options and variables, an example.
import type { ParseArgsOptionDescriptor } from 'node:util';
import type { Bilingual } from '#schema/text.ts';
import { variables, type Variable } from './environment.ts';

export interface Option extends ParseArgsOptionDescriptor {
  says: Bilingual;
  /** What is written after it, like FILE; for options that take a value. */
  value?: string;
}

export type Options = Readonly<Record<string, Option>>;

export interface Command<T extends Options = Options> {
  /** As npm knows it. */
  name: string;
  does: Bilingual;
  options: T;
  /** Words beside the options: how the usage writes them, and how many there may be. */
  words?: { written: string; most: number };
  /** Ways of calling it, where one line made of its options would not tell them apart. */
  usage?: readonly string[];
  environment?: readonly Variable[];
  /** A whole line, as it is typed. */
  example: string;
  /** Exit code for a call that cannot be understood; 2 unless said otherwise. */
  failure?: number;
}

/** How the command is typed, a line a way. */
export function usageOf({ name, usage, options, words }: Command): string[] {
  const made = Object.entries(options).map(([option, { value }]) => `[--${option}${value ? ` ${value}` : ''}]`);
  return (usage ?? [[words?.written ?? [], made].flat().join(' ')]).map(rest => {
    const typed = name === 'start' ? 'npm start' : `npm run ${name}`;
    return rest === '' ? typed : `${typed} -- ${rest}`;
  });
}

export function helpOf(command: Command): string {
  const { does, options, environment = [], example } = command;
  const told = Object.entries(options).map(([option, { value, says }]) => row(`--${option} ${value ?? ''}`, says));
  return [
    does.zh,
    does.en,
    ...part('用法 · usage', usageOf(command)),
    ...part('选项 · options', columns([...told, row('--help, -h', { zh: '这些说明', en: 'this text' })])),
    ...part('环境变量 · environment', columns(environment.map(name => row(name, variables[name])))),
    ...part('例 · example', [example]),
  ].join('\n');
}

type Row = readonly [name: string, says: string];

function row(name: string, { zh, en }: Bilingual): Row {
  return [name.trim(), `${zh} · ${en}`];
}

function columns(rows: readonly Row[]): string[] {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, says]) => `${name.padEnd(width)}  ${says}`);
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)];
}
