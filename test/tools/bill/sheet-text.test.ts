// The sheets of a file become the text that would have been pasted.
import { expect, test } from 'vitest';
import { sheetText } from '#tools/bill/sheet-text.ts';

const cells = (...texts: (string | null)[]) => texts.map(text => (text === null ? null : { text }));

test('cells stand apart by tabs; empty ones keep their place, save at the end; empty rows are left out', () => {
  const rows = [cells('THC', null, '850', null), cells(null, null), cells('报关费\n加急', '100')];
  expect(sheetText([{ rows }])).toEqual({ text: 'THC\t\t850\n报关费 加急\t100', rows: 2 });
});

test('a merged cell says its text once', () => {
  expect(sheetText([{ rows: [[{ text: 'THC' }, { text: 'THC', from: 'A1' }, { text: '850' }]] }]).text).toBe(
    'THC\t\t850',
  );
});

test('the first sheet that looks like a bill is taken, else the first with anything in it', () => {
  const cover = { rows: [cells('致货主')] };
  const bill = { rows: [cells('费用名称', '金额'), cells('THC', '850')] };
  expect(sheetText([{ rows: [] }, cover, bill]).text).toBe('费用名称\t金额\nTHC\t850');
  expect(sheetText([{ rows: [] }, cover]).text).toBe('致货主');
  expect(sheetText([])).toEqual({ text: '', rows: 0 });
});
