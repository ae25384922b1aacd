// Numbers as documents print them: 二十五, or 25.
const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** A Chinese numeral below one hundred, or arabic digits, as a number; null when it is neither. */
export function numberOf(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const match = /^(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return null;
  const { tens, ten, ones } = match.groups ?? {};
  return (ten ? 10 * (tens ? digits[tens]! : 1) : 0) + (ones ? digits[ones]! : 0);
}
