// A choice of a question as the reader sees it: its own label, or the name of its code in the list of conditions.
import type { Lang } from '#i18n/lang.ts';
import { whenText } from '#i18n/when-text.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Conditions } from '#schema/vocabulary.ts';

export function choiceLabel(
  condition: string | undefined,
  { code, label }: { code: string; label?: Bilingual | undefined },
  conditions: Conditions,
  lang: Lang,
): string {
  return label?.[lang] ?? whenText({ conditions }, { [condition ?? '']: code }, lang)[0] ?? code;
}
