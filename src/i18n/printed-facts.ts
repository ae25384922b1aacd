// The printed facts of an entry in one quiet line: number, published and how long before, effective, expiry, kind of change.
import { noticeDays } from '#domain/change/notice.ts';
import type { Fee } from '#schema/fee.ts';
import { code } from '#schema/needed-codes.ts';
import type { Version } from '#schema/version.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { dateText } from './date.ts';
import type { Lang } from './lang.ts';
import { comma, middot } from './punctuation.ts';
import { words } from './words.ts';

/** `2019-03-13 公布，提前 19 天 · 2019-04-01 施行 · C 费用不变`; an ended fee tells its end. The number stands before it. */
export function printedFacts(
  fee: Pick<Fee, 'ended'>,
  version: Version | null,
  { precisions, changes }: Pick<Vocabulary, 'precisions' | 'changes'>,
  lang: Lang,
): string {
  const t = words(lang);
  const { ended } = fee;
  const changeText = (codes: readonly string[]) =>
    codes.map(code => `${code} ${changes[code]?.[lang] ?? ''}`).join(comma[lang]);
  if (version === null) {
    return ended
      ? [
          ended.on === 'unknown'
            ? t.hitEndedUnseen
            : t.hitEnded(dateText(ended.on, ended.onPrecision, precisions, lang)),
          changeText([code('changes', 'E')]),
        ].join(middot)
      : '';
  }
  const notice = noticeDays(version);
  const published = version.published === 'unknown' ? t.hitPublishedUnknown : t.hitPublished(version.published);
  const to = version.to ?? null;
  return [
    notice === null ? published : t.hitNotice(published, t.noticeDays(notice)),
    version.from === 'unknown'
      ? t.hitUndated
      : t.hitEffective(dateText(version.from, version.fromPrecision, precisions, lang)),
    ...(to === null ? [] : [t.hitUntil(dateText(to, version.toPrecision, precisions, lang))]),
    changeText(version.change),
  ].join(middot);
}
