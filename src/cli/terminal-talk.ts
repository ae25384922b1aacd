// Questions and answers on the terminal. The end of input (Ctrl-D, Ctrl-C) is an answer: null.
import readline from 'node:readline/promises';
import type { Talk } from '#clerk/new/collect.ts';

export function terminalTalk(): Talk & Disposable {
  const lines = readline.createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<null>(resolve => lines.once('close', () => resolve(null)));
  return {
    ask: prompt => Promise.race([lines.question(prompt), closed]),
    say: line => void process.stderr.write(`${line}\n`),
    [Symbol.dispose]: () => lines.close(),
  };
}
