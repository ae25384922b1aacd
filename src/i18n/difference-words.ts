// What became of a row, in a word: on /changes/ and /compare/.
import type { Difference } from '#domain/change/difference.ts';
import type { Lang } from './lang.ts';

const all: Record<Lang, Record<Difference, string>> = {
  zh: {
    raised: '提高',
    lowered: '降低',
    new: '新列',
    gone: '不再列',
    changed: '其他变化',
    unknown: '没法比',
    same: '不变',
  },
  en: {
    raised: 'raised',
    lowered: 'lowered',
    new: 'new',
    gone: 'no longer listed',
    changed: 'other change',
    unknown: 'cannot be compared',
    same: 'unchanged',
  },
};

export function differenceWords(lang: Lang): Record<Difference, string> {
  return all[lang];
}
