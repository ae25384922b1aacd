// Lines that stay and a line that is written over.
import { expect, test } from 'vitest';
import { terminal } from '#integration/terminal.ts';

function shown(isTTY: boolean): { lines: ReturnType<typeof terminal>; text: () => string } {
  const pieces: string[] = [];
  const output = { isTTY, columns: 80, write: (text: string) => pieces.push(text) };
  return {
    lines: terminal(output, () => new Date()),
    text: () => pieces.join('').replace(/\d\d:\d\d:\d\d/gu, 'TIME'),
  };
}

test('in a log file each step of progress is a line, and the same step is told once', () => {
  const { lines, text } = shown(false);
  lines.progress('1/2');
  lines.progress('1/2');
  lines.progress('2/2');
  lines.say('done');
  expect(text()).toBe('TIME  1/2\nTIME  2/2\nTIME  done\n');
});

test('on a terminal progress is rewritten in place, and gives way to a line that stays', () => {
  const { lines, text } = shown(true);
  lines.progress('1/2');
  lines.say('done');
  expect(text()).toBe('\r\u001b[2KTIME  1/2\r\u001b[2KTIME  done\n');
});

test('control characters in what a build says do not reach the terminal', () => {
  const { lines, text } = shown(false);
  lines.progress('a\u001b[31mb\nc');
  expect(text()).toBe('TIME  a [31mb c\n');
});
