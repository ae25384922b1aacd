// A book of two charges, made for one test at a time: cases that no entry of the port has.
import { billChecker } from '#tools/bill/check-bill.ts';
import type { BillBook, BillFee, BillRow, BillVersion } from '#tools/bill/book.ts';
import type { BillFacts } from '#tools/bill/facts.ts';
import { verdictWords } from '#tools/bill/verdict-words.ts';
import type { Verdict } from '#tools/bill/verdict.ts';
import { anyFacts } from './any-facts.ts';

export const aRule = { text: 'a rule', document: 'a-rule' };

export const row = (amount: string, more: Partial<BillRow> = {}): BillRow => ({
  ...{ id: `at-${amount}`, amount, unit: 'box', currency: 'CNY' },
  ...{ label: amount, text: amount, when: {} },
  ...more,
});

export const version = (rows: BillRow[], more: Partial<BillVersion> = {}): BillVersion => ({
  ...{ from: '2000-01-01', binding: true, basis: [aRule], rows },
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
    outside: { freight: { name: '海运费', names: [['海运费', '']], says: '由承运人备案' } },
    ports: [
      { names: ['本港', 'Here'], here: true },
      { names: ['别处', 'Elsewhere'], here: false },
    ],
    codes: {
      direction: { import: { ordinary: true }, export: { ordinary: true } },
      container: { '20': { ordinary: true }, '40': { ordinary: true } },
      cargo: { general: { ordinary: true }, dangerous: {}, 'dangerous-1': { within: 'dangerous' } },
      boxType: { dry: { ordinary: true }, reefer: { within: 'special' }, special: {} },
    },
    entities: { 'terminal-a': { name: '甲码头', names: ['甲码头公司'], roles: ['terminal'] } },
    words: {
      units: {
        box: { ...term('箱', 'box'), of: ['boxes'] },
        document: { ...term('票', 'bill'), of: ['documents'] },
        tonne: { ...term('吨', 'tonne'), of: ['tonnes'] },
      },
      roundings: {},
      counted: ['boxes', 'documents'],
      currencies: { CNY: { ...term('元', 'CNY'), decimals: 2 } },
      conditions: {
        direction: {
          ...term('方向', 'Direction'),
          values: { import: term('进口', 'Import'), export: term('出口', 'Export') },
        },
        cargo: {
          ...term('货类', 'Cargo'),
          values: {
            general: { ...term('一般货物', 'General'), also: ['普货'] },
            dangerous: { ...term('危险货物', 'Dangerous'), also: ['危险品', 'DG'] },
            'dangerous-1': term('一级危险货物', 'Grade-1 dangerous'),
          },
        },
        boxType: {
          ...term('箱类', 'Kind of box'),
          values: {
            dry: { ...term('普通干箱', 'Dry box'), also: ['GP'] },
            reefer: { ...term('冷藏箱', 'Reefer box'), also: ['RF'] },
            special: term('特种箱', 'Special box'),
          },
        },
        container: {
          ...term('箱型', 'Size'),
          values: { '20': term('20 英尺', '20 ft'), '40': term('40 英尺', '40 ft') },
        },
      },
      quantities: { boxes: '箱', documents: '票', tonnes: '吨' },
      roles: { terminal: '码头', cargo: '货方', ship: '船方', forwarder: '货代', orderer: '委托方' },
    },
    sides: { cargo: 'cargo', ship: 'ship', forwarder: 'cargo' },
    wrongs: {},
    says: verdictWords('zh'),
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
