// Many signs become one.
import { expect, test } from 'vitest';
import { gatherBurst } from '#release/burst.ts';
import { fakeTime } from './fake-time.ts';

function gathered() {
  const time = fakeTime('2026-11-22T00:00:00Z');
  const began = time.now().getTime();
  const settled: number[] = [];
  const burst = gatherBurst({ quiet: 200, longest: 2000 }, time, () => settled.push(time.now().getTime() - began));
  return { time, settled, burst };
}

test('signs close to each other are one change, told once they have stopped', () => {
  const { time, settled, burst } = gathered();
  for (let count = 0; count < 5; count++) {
    burst.sign();
    time.pass(100);
  }
  time.pass(5000);
  expect(settled).toEqual([600]);
});

test('signs that never stop are told of all the same, again and again', () => {
  const { time, settled, burst } = gathered();
  for (let count = 0; count < 50; count++) {
    burst.sign();
    time.pass(100);
  }
  expect(settled).toEqual([2000, 4000]);
});

test('once closed, what was gathered is forgotten', () => {
  const { time, settled, burst } = gathered();
  burst.sign();
  burst.close();
  time.pass(5000);
  expect(settled).toEqual([]);
});
