// Tiers and reductions in words, as they are published: what a band costs, and what is taken off in which case.
import type { Reductions, Tiers } from '#schema/rate.ts';
import { compareDecimals } from '#domain/price/decimal.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { groupDigits, shareText } from './digits.ts';
import type { Lang } from './lang.ts';
import { bracketed, clauseComma, colon, comma } from './punctuation.ts';
import { words } from './words.ts';

type Quantities = Pick<Vocabulary, 'quantities'>;

/** The least that a band of its own costs, where every band has a base. */
export function leastBase({ bands }: Tiers): string | null {
  const bases = bands.flatMap(({ base }) => base ?? []);
  return bases.length < bands.length ? null : bases.reduce((a, b) => (compareDecimals(a, b) <= 0 ? a : b));
}

/** `0.45`; `12,633.99，超过 2,000 总吨的部分每 100 总吨另加 268.99`. */
export function bandText(
  { by, per }: Tiers,
  { base, above, rate }: Tiers['bands'][number],
  { quantities }: Quantities,
  lang: Lang,
): string {
  const t = words(lang);
  const what = quantities[by]?.[lang] ?? by;
  const each = per === undefined ? null : groupDigits(per);
  if (base === undefined && above === undefined)
    return each === null ? groupDigits(rate) : t.ratePer(groupDigits(rate), each, what);
  if (base !== undefined && Number(rate) === 0) return groupDigits(base);
  const over = above === undefined || Number(above) === 0 ? null : groupDigits(above);
  return t.basePlus(base === undefined ? null : groupDigits(base), groupDigits(rate), each, over, what);
}

/** All reductions on one line: `减免：装卸得少、来得勤，只取减得最多的一项`. */
export function reductionsLine({ kind, of }: Reductions, lang: Lang): string {
  const t = words(lang);
  const labels = of.map(({ label }) => label[lang]).join(comma[lang]);
  return [`${t.reducedFor}${colon[lang]}${labels}`, ...(of.length > 1 ? [t.reductions[kind]] : [])].join(
    clauseComma[lang],
  );
}

/** Why and by what one takes off, and its bands: up to how many, and which part. */
export function reductionText(
  { label, by, per, bands }: Reductions['of'][number],
  { quantities }: Quantities,
  lang: Lang,
): { heading: string; bands: { upTo: string; part: string }[] } {
  const t = words(lang);
  const name = (quantities[by]?.name ?? quantities[by])?.[lang] ?? by;
  const what = per ? t.perSoMany(name, groupDigits(per.value), quantities[per.of]?.[lang] ?? per.of) : name;
  return {
    heading: `${label[lang]}${bracketed[lang](t.byMeasure(what))}`,
    bands: bands.map(({ upTo, rate }, index) => ({
      upTo: upTo === undefined ? `> ${groupDigits(bands[index - 1]?.upTo ?? '0')}` : `≤ ${groupDigits(upTo)}`,
      part: Number(rate) === 0 ? t.notReduced : `−${shareText(rate)}`,
    })),
  };
}
