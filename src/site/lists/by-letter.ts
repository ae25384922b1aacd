// Charges under the first letter of their names: of the pinyin in Chinese, of the spelling in English. At build time only.
import { byName } from '#i18n/name-order.ts';
import type { Lang } from '#i18n/lang.ts';
import type { Fee } from '#schema/fee.ts';
import { soundedOf } from '#text/sound.ts';

/** What begins with no letter stands under `#`, last. */
const OTHER = '#';

export function byLetter<F extends Pick<Fee, 'id' | 'name'>>(
  fees: readonly F[],
  lang: Lang,
): { letter: string; fees: F[] }[] {
  const groups = Map.groupBy([...fees].sort(byName(lang)), ({ name }) => letterOf(name[lang]));
  return [...groups]
    .map(([letter, own]) => ({ letter, fees: own }))
    .sort((a, b) => Number(a.letter === OTHER) - Number(b.letter === OTHER) || (a.letter < b.letter ? -1 : 1));
}

export function letterOf(name: string): string {
  const first = name.normalize('NFKD').charAt(0);
  const sound = /\p{Script=Han}/u.test(first) ? soundedOf(name).charAt(0) : first;
  return /[a-z]/iu.test(sound) ? sound.toUpperCase() : OTHER;
}
