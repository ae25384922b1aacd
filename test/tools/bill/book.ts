// The book of the port in test/fixtures, and a checker over it.
import { billChecker } from '#tools/bill/check-bill.ts';
import { billBook } from '#tools/bill/data.ts';
import { catalogue } from '../../port.ts';

export { anyFacts } from './any-facts.ts';
export const book = billBook(catalogue, 'zh');
export const checker = billChecker(book);
