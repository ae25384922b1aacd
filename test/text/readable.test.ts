import { expect, test } from 'vitest';
import { readable } from '#text/readable.ts';

test('signs that look like letters become them: radicals of both blocks, full-width forms, ligatures', () => {
  expect(readable('⽂件费⽤ ⼾⼝ ⾦额 ⽇期')).toBe('文件费用 户口 金额 日期');
  expect(readable('拖⻋费 ⻔到⻔ ⻓途 ⻚ ⻩⻘')).toBe('拖车费 门到门 长途 页 黄青');
  expect(readable('ＴＨＣ ８５０ ﬁnal')).toBe('THC 850 final');
});

test('Chinese marks stay what they are', () => {
  expect(readable('单价：１００，２００起（含税）')).toBe('单价：100，200起（含税）');
});

test('plain text stays as it is', () => {
  for (const text of ['码头操作费 THC 850.00', '港杂费/票', '']) expect(readable(text)).toBe(text);
});
