// Places in documents: which articles a printed place names, and their anchors on the document's page.
const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const NUMERAL = '[\\d零〇一二三四五六七八九十百]+';
/** 第十五条; 第一、二条; 第六条至第八条. */
const ARTICLES = new RegExp(`第(${NUMERAL}(?:、${NUMERAL})*)条(?:至第(${NUMERAL})条)?`, 'gu');
/** （二十）, as plans number their measures. */
const MEASURE = new RegExp(`^（(${NUMERAL})）`, 'u');
/** A range longer than this is read as its two ends: a chapter is no list of articles. */
const LONGEST_RANGE = 30;

/** A Chinese numeral below one thousand, or arabic digits, as a number; null when it is neither. */
export function numberOf(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const match =
    /^(?:(?<hundreds>[一二三四五六七八九])百[零〇]?)?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(
      text,
    );
  if (!match || text === '') return null;
  const { hundreds, tens, ten, ones } = match.groups ?? {};
  return (
    (hundreds ? 100 * digits[hundreds]! : 0) + (ten ? 10 * (tens ? digits[tens]! : 1) : 0) + (ones ? digits[ones]! : 0)
  );
}

/** Numbers of the articles that a place names, ascending; none where it names a table or an annex. */
export function articlesIn(at: string): number[] {
  const found = [...at.matchAll(ARTICLES)].flatMap(([, list = '', last]) => {
    const numbers = list.split('、').flatMap(text => numberOf(text) ?? []);
    const end = last === undefined ? null : numberOf(last);
    return end === null ? numbers : [...numbers, ...upTo(numbers.at(-1) ?? end, end)];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Anchors of the articles and the measure that a place names: `a15` for 第十五条, `m20` for （二十）. */
export function anchorsIn(at: string): string[] {
  const measure = numberOf(MEASURE.exec(at)?.[1] ?? '');
  return [...articlesIn(at).map(number => `a${number}`), ...(measure === null ? [] : [`m${measure}`])];
}

function upTo(first: number, last: number): number[] {
  if (last - first > LONGEST_RANGE) return [last];
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index + 1);
}
