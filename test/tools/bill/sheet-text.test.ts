// The sheets of a file become the text that would have been pasted.
import { expect, test } from 'vitest';
import { sheetText } from '#tools/bill/sheet-text.ts';

const cells = (...texts: (string | null)[]) => texts.map(text => (text === null ? null : { text }));

test('cells stand apart by tabs; empty ones keep their place, save at the end; empty rows are left out', () => {
  const rows = [cells('THC', null, '850', null), cells(null, null), cells('报关费\n加急', '100')];
  expect(sheetText([{ name: 'S', rows }])).toEqual({ text: 'THC\t\t850\n报关费 加急\t100', rows: 2 });
});

test('a merged cell says its text once', () => {
  expect(sheetText([{ name: 'S', rows: [[{ text: 'THC' }, { text: 'THC', from: 'A1' }, { text: '850' }]] }]).text).toBe(
    'THC\t\t850',
  );
});

test('every sheet with anything in it is read, each below its name', () => {
  const cover = { name: '封面', rows: [cells('致货主')] };
  const bill = { name: '账单', rows: [cells('费用名称', '金额'), cells('THC', '850')] };
  const empty = { name: '空', rows: [] };
  expect(sheetText([empty, cover, bill])).toEqual({ text: '封面\n致货主\n账单\n费用名称\t金额\nTHC\t850', rows: 3 });
  expect(sheetText([empty, cover]).text).toBe('致货主');
  expect(sheetText([])).toEqual({ text: '', rows: 0 });
});
