// Where a long Chinese name may break: between words, never before a single character or after one, nor within the name
// of the state that laws begin with.
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** `某港`, `股份`, `有限公司`: together they are the text. */
export function phrasesOf(text: string): string[] {
  const [state = ''] = /^中华人民共和国(?=.)/u.exec(text) ?? [];
  const phrases: string[] = state === '' ? [] : [state];
  for (const { segment } of words.segment(text.slice(state.length))) {
    const before = phrases.at(-1);
    if (before === undefined || (segment.length > 1 && before.length > 1 && isHan(segment) && isHan(before)))
      phrases.push(segment);
    else phrases[phrases.length - 1] = before + segment;
  }
  return phrases;
}

/** Beside punctuation and letters the browser knows itself where to break. */
function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}
