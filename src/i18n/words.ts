// Interface words by language.
import { en } from './en.ts';
import type { Lang } from './lang.ts';
import { zh, type Words } from './zh.ts';

const all: Record<Lang, Words> = { zh, en };

export function words(lang: Lang): Words {
  return all[lang];
}
