// The table of cases: what an estimate of the real data says, written from the rules and not from the code.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isEnded, type Line, type Outcome } from '#tools/estimate/line.ts';
import { ask, data } from './ask.ts';

interface Case {
  ask: string;
  lines: Record<string, string>;
  total?: string;
  clause: string;
}
const cases = parse(fs.readFileSync(path.join(import.meta.dirname, 'cases.yaml'), 'utf8')) as Case[];

function said(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'amount': {
      const [from, to] = [outcome.from.toFixed(), outcome.to.toFixed()];
      return `${outcome.ceiling ? '≤' : ''}${from === to ? to : `${from}–${to}`}`;
    }
    case 'inside':
      return `inside ${outcome.amount ? said(outcome.amount) : ''}`.trim();
    case 'gap':
      return `gap ${outcome.reason}`;
    case 'nil':
      return [
        'nil',
        outcome.reason,
        ...(isEnded(outcome) || outcome.reason === 'suspended' ? [outcome.since] : []),
      ].join(' ');
  }
}

const told = ({ place, outcome }: Line) => `${place === 'counted' ? '' : `${place} `}${said(outcome)}`;

test('the table has at least 60 cases, each with its clause, and meets every scenario', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter(({ clause }) => !clause)).toEqual([]);
  const asked = new Set(cases.map(one => new URLSearchParams(one.ask).get('scenario')));
  expect([...asked].sort()).toEqual(data.scenarios.map(({ id }) => id).sort());
});

test.each(cases)('$ask: $clause', ({ ask: query, lines, total }) => {
  const found = ask(query);
  const of = (fee: string) => found.lines.filter(line => line.fee === fee).map(told);
  expect(Object.fromEntries(Object.keys(lines).map(fee => [fee, of(fee).join(' | ')]))).toEqual(lines);
  if (total === undefined) return;
  const sums = found.total.sums.map(({ atLeast, atMost }) => `${atLeast.toFixed()}..${atMost.toFixed()}`);
  expect(`${sums.join(' ')} +${found.total.unknown}`).toBe(total);
});
