// Conditions in words: `外贸、进口、20 英尺、重箱`, in the order of the closed list.
import type { When } from '#schema/rate.ts';
import type { Window } from '#schema/time-of-day.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { groupDigits } from './digits.ts';
import { inSentence } from './in-sentence.ts';
import type { Lang } from './lang.ts';
import { bracketed, clauseComma, comma } from './punctuation.ts';
import { words } from './words.ts';

type Conditions = Pick<Vocabulary, 'conditions'>;

/** One phrase a dimension. */
export function whenText({ conditions }: Conditions, when: When, lang: Lang): string[] {
  return Object.keys(conditions).flatMap(dimension => {
    const condition = when[dimension];
    return condition === undefined ? [] : [conditionText({ conditions }, dimension, condition, lang)];
  });
}

/** `进口或出口`; `船舶净吨 2,000 以上`. */
function conditionText({ conditions }: Conditions, dimension: string, condition: When[string], lang: Lang): string {
  const term = conditions[dimension];
  if (typeof condition !== 'string' && !Array.isArray(condition)) {
    const { over, upTo } = condition;
    const unit = term?.band?.unit[lang] ?? '';
    // “Over 4, up to 13” of whole days begins with the fifth.
    const first = over !== undefined && upTo !== undefined && term?.band?.whole ? String(Number(over) + 1) : over;
    const ends = { over: first && groupDigits(first), upTo: upTo && groupDigits(upTo) };
    return words(lang).band(term?.[lang] ?? dimension, ends, unit);
  }
  const texts = [condition].flat().map(code => {
    const value = term?.values?.[code];
    return value ? `${value[lang]}${value.at ? bracketed[lang](timesText(value.at, lang)) : ''}` : code;
  });
  return inSentence(texts, lang).join(words(lang).or);
}

/** `22:00–06:00`; `星期六、节假日 08:00–12:00`. */
function timesText(at: readonly Window[], lang: Lang): string {
  const t = words(lang);
  const texts = at.map(({ days = [], from, to }) =>
    [days.map(day => t.daysOfWeek[day]).join(comma[lang]), from === undefined ? '' : `${from}–${to ?? ''}`]
      .filter(Boolean)
      .join(' '),
  );
  return texts.join(clauseComma[lang]);
}

/** The values that rows have in one dimension, each once: `20 英尺`, `40 英尺`; bands are named by their dimension alone. */
export function valuesText(
  { conditions }: Conditions,
  dimension: string,
  whens: readonly When[],
  lang: Lang,
): string[] {
  const given = whens.flatMap(when => when[dimension] ?? []);
  if (given.some(one => typeof one !== 'string'))
    return [words(lang).byBand(conditions[dimension]?.[lang] ?? dimension)];
  const texts = whens.flatMap(when =>
    when[dimension] === undefined ? [] : conditionText({ conditions }, dimension, when[dimension], lang),
  );
  return [...new Set(texts)];
}
