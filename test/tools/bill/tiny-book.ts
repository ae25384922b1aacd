// A book of two charges, made for one test at a time: cases that no entry of the port has.
import { billChecker } from '#tools/bill/check-bill.ts';
import type { BillBook, BillFee, BillRow, BillVersion } from '#tools/bill/book.ts';
import type { BillFacts } from '#tools/bill/facts.ts';
import type { Verdict } from '#tools/bill/verdict.ts';
import { anyFacts } from './any-facts.ts';

export const row = (amount: string, more: Partial<BillRow> = {}): BillRow => ({
  ...{ id: `at-${amount}`, amount, unit: 'box', currency: 'CNY' },
  ...{ label: amount, text: amount, when: {}, ceiling: false },
  ...more,
});

export const version = (rows: BillRow[], more: Partial<BillVersion> = {}): BillVersion => ({
  ...{ from: '2000-01-01', binding: false, basis: 'a rule', rows },
  ...more,
});

/** The first charge is called 甲费; the second, 乙费, is 50 a box. */
export function tinyBook(fee: Partial<BillFee>): BillBook {
  const plain = (name: string, amount: string): BillFee => ({
    ...{ name, names: [[name, '']], chargedBy: ['terminal'], collectedBy: [], paidBy: ['cargo'] },
    ...{ lists: [{ entity: '', versions: [version([row(amount)])] }], reliefs: [], parts: [] },
  });
  const term = (zh: string, en: string) => ({ zh, en });
  return {
    traditional: '',
    fees: { '0001': { ...plain('甲费', '10'), ...fee }, '0002': plain('乙费', '50') },
    choosers: [],
    entities: { 'terminal-a': { name: '甲码头', roles: ['terminal'] } },
    words: {
      units: { box: { ...term('箱', 'box'), of: ['boxes'] } },
      currencies: { CNY: { ...term('元', 'CNY'), decimals: 2 } },
      conditions: {
        container: {
          ...term('箱型', 'Size'),
          values: { '20': term('20 英尺', '20 ft'), '40': term('40 英尺', '40 ft') },
        },
      },
      quantities: { boxes: '箱' },
      roles: { terminal: '码头', cargo: '货方', ship: '船方', forwarder: '货代', orderer: '委托方' },
    },
    sides: { cargo: 'cargo', ship: 'ship', forwarder: 'cargo' },
    wrongs: {},
    baseUrl: 'https://example.org/',
  };
}

/** What the check says of a bill of lines such as `甲费 10元/箱`. */
export function checkTiny(fee: Partial<BillFee>, text: string, facts: Partial<BillFacts> = {}) {
  return billChecker(tinyBook(fee)).check(text, { ...anyFacts, payer: '', ...facts });
}

export function verdictOf(fee: Partial<BillFee>, line: string, facts: Partial<BillFacts> = {}): Verdict {
  return checkTiny(fee, line, facts).lines[0]!.verdict;
}
