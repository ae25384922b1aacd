// Lines as real bills write them, and the verdict that rules and lists give: written from the facts, not from the code.
// `detail` is the difference for one (above, below), the day of the end, or why nothing can be said.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BillFacts } from '#tools/bill/facts.ts';
import type { Verdict } from '#tools/bill/verdict.ts';
import { anyFacts, checker } from './book.ts';

const [head = '', ...lines] = fs
  .readFileSync(path.join(import.meta.dirname, 'lines.tsv'), 'utf8')
  .replace(/\n+$/u, '')
  .split('\n');
const keys = head.split('\t');
const rows = lines.map(line => Object.fromEntries(line.split('\t').map((cell, index) => [keys[index]!, cell])));

function factsOf(day: string, text: string): BillFacts {
  const given = Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map(one => one.split('=') as [string, string]),
  );
  const { entity = '', role = '', payer = 'cargo', boxes = '', ...conditions } = given;
  return { ...anyFacts, day, today: '2026-12-01', entity, role, payer, boxes, conditions };
}

function detailOf(verdict: Verdict): string {
  if ('gap' in verdict) return verdict.gap.each;
  if (verdict.kind === 'ended') return verdict.on;
  return verdict.kind === 'cannot-say' ? verdict.because.why : '';
}

test('there are at least forty lines, and every verdict is among them', () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.map(row => row['verdict'])).size).toBe(10);
});

describe('a line is judged as the facts say', () => {
  test.each(rows)('$line ($day $facts) → $verdict $detail', ({ line = '', day = '', facts = '', ...expected }) => {
    const [judged, ...others] = checker.check(line, factsOf(day, facts)).lines;
    expect(others).toEqual([]);
    const { verdict } = judged!;
    expect({ verdict: verdict.kind, fee: verdict.fee ?? '', detail: detailOf(verdict) }).toEqual({
      verdict: expected['verdict'],
      fee: expected['fee'],
      detail: expected['detail'],
    });
  });
});
