// Words of /free-time/, apart from the others: its script needs them, and not the whole dictionary.
import type { Lang } from '#i18n/lang.ts';
import { en } from './words-en.ts';
import type { FreeTimeWords } from './words-needed.ts';
import { zh } from './words-zh.ts';

const all: Record<Lang, FreeTimeWords> = { zh, en };

export function freeTimeWords(lang: Lang): FreeTimeWords {
  return all[lang];
}
