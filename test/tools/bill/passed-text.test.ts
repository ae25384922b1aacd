// What was not judged is named with its place and why, and a column of it is told as one.
import { expect, test } from 'vitest';
import { passedText } from '#tools/bill/passed-text.ts';

const passed = [
  { at: 5, text: '合计 7000', kind: 'total' },
  { at: 1, text: '费用名称 金额', kind: 'heading' },
] as const;

test('lines stand in the order of the bill, columns after them; a line and a column are counted apart', () => {
  const unused = [
    ...[2, 3, 4].map(at => ({ at, column: '汇率', text: '7.1' })),
    { at: 3, column: '', text: '0.5' },
    ...['10', '20', '30', '40'].map((text, at) => ({ at, column: '价税合计', text })),
  ];
  expect(passedText({ passed: [...passed], unused }, 'zh')).toEqual({
    summary: '没有判断的 3 行、2 列',
    items: [
      '第 1 行 · 表头 · 费用名称 金额',
      '第 3 行 · 判断里没有用到 · 0.5',
      '第 5 行 · 合计 · 合计 7000',
      '“汇率”一列 · 判断里没有用到 · 7.1',
      '“价税合计”一列 · 判断里没有用到 · 10、20、30…',
    ],
  });
  expect(passedText({ passed: [...passed], unused: [] }, 'en').summary).toBe('Not judged: 2 lines');
});

test('where everything was judged, nothing is said; a text without end is cut', () => {
  expect(passedText({ passed: [], unused: [] }, 'zh')).toEqual({ summary: '', items: [] });
  const [only] = passedText({ passed: [{ at: 1, text: '字'.repeat(5000), kind: 'note' }], unused: [] }, 'zh').items;
  expect(only!.length).toBeLessThan(200);
});
