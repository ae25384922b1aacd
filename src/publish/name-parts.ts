// The list of names as it is written: its head, then its parts, one language after the other. The list of tens of thousands
// is large: it is made when its head is asked for, and let go with its last part.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../domain/day.ts';
import type { Lang } from '../i18n/lang.ts';
import { nameList } from '../search/name-list.ts';
import { divide, type DividedList } from '../search/parts.ts';

interface Kept {
  of: Catalogue;
  lang: Lang;
  day: Day;
  list: DividedList;
}

let kept: Kept | null = null;

/** A part, or the head for null. Asked for in any order they are the same, but each may then take as long as all. */
export function namePart(catalogue: Catalogue, lang: Lang, day: Day, part: number | null): unknown {
  if (kept?.of !== catalogue || kept.lang !== lang || kept.day !== day) {
    kept = { of: catalogue, lang, day, list: divide(nameList(catalogue, lang, day)) };
  }
  const { head, parts } = kept.list;
  if ((part ?? -1) === parts.length - 1) kept = null;
  return part === null ? head : parts[part];
}
