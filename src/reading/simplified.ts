// Lists in traditional characters, read as if they were in simplified ones.
import * as OpenCC from 'opencc-js/t2cn';

let convert: ((text: string) => string) | null = null;

/** The text in simplified characters; what has none is left as it is. The tables are made at the first Chinese text. */
export function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  convert ??= OpenCC.Converter({ from: 't', to: 'cn' });
  return convert(text);
}
