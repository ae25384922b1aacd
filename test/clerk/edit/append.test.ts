// What is added at the end of a file looks as if it had always stood there.
import { expect, test } from 'vitest';
import { append } from '#clerk/edit/append.ts';

test('lines are added in the line ends of the file, after a last line that lacks its end', () => {
  expect(append('a: 1\r\n', 'b:\n  c: 1\n')).toBe('a: 1\r\nb:\r\n  c: 1\r\n');
  expect(append('a: 1', 'b: 2\n')).toBe('a: 1\nb: 2\n');
  expect(append('', 'b: 2\n')).toBe('b: 2\n');
});
