// A choice of a question as the reader sees it: its own label, or the name of its code in the list of conditions.
import type { Lang } from '#i18n/lang.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Conditions } from '#schema/vocabulary.ts';

export function choiceLabel(
  condition: string | undefined,
  { code, label }: { code: string; label?: Bilingual | undefined },
  conditions: Conditions,
  lang: Lang,
): string {
  return (label ?? conditions[condition ?? '']?.values?.[code])?.[lang] ?? code;
}
