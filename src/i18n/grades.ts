// How sure an entry and its figures are, in one phrase: the two apart where they differ.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Grade } from '#domain/entry/grades.ts';
import type { Lang } from './lang.ts';
import { words } from './words.ts';

/** `二手来源`; `条目：官方文本；金额：二手来源`. */
export function gradesText(
  { vocabulary: { grades } }: Pick<Catalogue, 'vocabulary'>,
  entry: string,
  figures: Grade | null,
  lang: Lang,
): string {
  const name = (grade: string) => grades[grade]?.[lang] ?? grade;
  return figures === null || figures === entry ? name(entry) : words(lang).gradesApart(name(entry), name(figures));
}
