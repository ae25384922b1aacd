// Places in documents in English: 附表5 → Table 5. What has no fixed form stays as printed.
import { numberOf } from '#domain/documents/clause.ts';
import type { Lang } from './lang.ts';

/** Words that stand without a number, or take it as it is. */
const fixed: [RegExp, string][] = [
  [/（条次未见）/gu, ' (article not found)'],
  [/费率表/gu, 'rate table'],
  [/附件\s*(\d*)/gu, 'annex $1'],
  [/专栏\s*(\d+)/gu, 'box $1'],
  [/第\s*(\d+)\s*至\s*(\d+)\s*行/gu, 'rows $1 to $2'],
  [/条至第/gu, '条 to 第'],
  [/、/gu, ', '],
];

const forms: [RegExp, string][] = [
  [/(?<!附)表\s*([\d一二三四五六七八九十]+)/gu, 'Table'],
  [/附表\s*([\d一二三四五六七八九十]+)/gu, 'Table'],
  [/第([\d〇零一二三四五六七八九十百]+)条/gu, 'art.'],
  [/第([\d一二三四五六七八九十]+)款/gu, 'para.'],
  [/第([\d一二三四五六七八九十]+)段/gu, 'paragraph'],
  [/第([\d一二三四五六七八九十]+)行/gu, 'row'],
  [/第([\d一二三四五六七八九十]+)章/gu, 'ch.'],
  [/第([\d一二三四五六七八九十]+)节/gu, 's.'],
  [/第（?([\d一二三四五六七八九十]+)）?项/gu, 'item'],
  [/^([一二三四五六七八九十]+)(?=（|第)/gu, 's.'],
  [/（([一二三四五六七八九十]+)）/gu, '('],
];

/** How a place is shown: as printed in Chinese (a bare numeral as 第二部分), in its usual English form in English. */
export function clauseText(at: string, lang: Lang): string {
  if (/^[一二三四五六七八九十]+$/u.test(at)) return lang === 'zh' ? `第${at}部分` : `s. ${numberOf(at)}`;
  if (lang === 'zh') return at;
  const listed = at.replace(
    /第([\d一二三四五六七八九十、]*、[\d一二三四五六七八九十]+)(条|款|项|段)/gu,
    (_, numbers: string, name: string) =>
      numbers
        .split('、')
        .map(one => `第${one}${name}`)
        .join('、'),
  );
  const text = forms.reduce(
    (done, [form, name]) =>
      done.replace(form, (whole, number: string) => {
        const value = numberOf(number);
        if (value === null) return whole;
        return name === '(' ? ` (${value}) ` : ` ${name} ${value}`;
      }),
    fixed.reduce((done, [form, english]) => done.replace(form, english), listed),
  );
  // Lists and ranges too, where nothing else is left in Chinese.
  const joined = /^[^\p{Script=Han}]*(?:至[^\p{Script=Han}]*)*$/u.test(text)
    ? text.replaceAll('至', ' to ').replaceAll('、', ', ')
    : text;
  return joined
    .replace(/\s+(?=,)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
