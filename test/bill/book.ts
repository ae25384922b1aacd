// The book of the real data, and a checker over it.
import { billChecker } from '#bill/check-bill.ts';
import type { BillFacts } from '#bill/facts.ts';
import { billBook } from '#publish/bill-data.ts';
import { catalogue } from '../port.ts';

export const book = billBook(catalogue, 'zh');
export const checker = billChecker(book);
export const anyFacts: BillFacts = {
  day: '2026-03-01',
  entity: '',
  role: '',
  payer: 'cargo',
  conditions: {},
  boxes: '',
};
