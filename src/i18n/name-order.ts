// The order of names in a language: pinyin in Chinese, alphabet in English; the id decides between equal names.
import type { Fee } from '#schema/fee.ts';
import { langTag, type Lang } from './lang.ts';

type NamedFee = Pick<Fee, 'id' | 'name'>;

export function byName(lang: Lang): (a: NamedFee, b: NamedFee) => number {
  const collator = new Intl.Collator(langTag[lang]);
  return (a, b) => collator.compare(a.name[lang], b.name[lang]) || (a.id < b.id ? -1 : 1);
}
