// The address of the complaint guide: what is known comes through, nothing else does.
import { expect, test } from 'vitest';
import { readComplaint, writeComplaint } from '#tools/complain/request.ts';

const known = {
  parties: [
    { code: 'port', wrongs: ['not-posted'] },
    { code: 'customs', wrongs: ['tax-dispute'] },
  ],
  fees: new Set(['0104']),
  entities: new Set(['a-terminal']),
};
const read = (query: string) => readComplaint(new URLSearchParams(query), known);

test('what is said comes through and is written back the same', () => {
  const query = 'by=port&role=company&wrong=not-posted&fee=0104&entity=a-terminal&date=2026-11-01&amount=450';
  expect(writeComplaint(read(query))).toBe(query);
});

test('unknown codes, impossible days and questions of another side are left out', () => {
  const query = 'by=port&role=king&wrong=tax-dispute&fee=9999&entity=x&date=2026-02-30';
  expect(writeComplaint(read(query))).toBe('by=port');
  expect(writeComplaint(read('by=moon&wrong=gone'))).toBe('');
});

test('words of one’s own are kept, trimmed, and no longer than a name', () => {
  const { what, who } = read(`what=${encodeURIComponent('  港杂费 <b>')}&who=${'x'.repeat(500)}`);
  expect(what).toBe('港杂费 <b>');
  expect(who).toHaveLength(120);
});
