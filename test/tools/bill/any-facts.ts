// What is said of a bill where a test says nothing else.
import type { BillFacts } from '#tools/bill/facts.ts';

export const anyFacts: BillFacts = {
  day: '2026-03-01',
  entity: '',
  role: '',
  payer: 'cargo',
  conditions: {},
  boxes: '',
};
