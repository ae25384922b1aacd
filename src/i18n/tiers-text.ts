// Tiers and reductions in words, as they are published: what a band costs, and what is taken off in which case.
import type { Rate, Reductions, Tiers } from '#schema/rate.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { groupDigits, shareText } from './digits.ts';
import type { Lang } from './lang.ts';
import { words } from './words.ts';

type Quantities = Pick<Vocabulary, 'quantities'>;

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

/** One line for how they go together, where there are several; then one for each. */
export function reductionLines({ reductions }: Pick<Rate, 'reductions'>, lists: Quantities, lang: Lang): string[] {
  if (!reductions) return [];
  const t = words(lang);
  const { kind, of } = reductions;
  return [
    ...(of.length > 1 ? [t.reductions[kind]] : []),
    ...of.map(one => `${one.label[lang]}${t.reducedBy(measureText(one, lists, lang))}${bandsOff(one, lang)}`),
  ];
}

type Reduction = Reductions['of'][number];

function measureText({ by, per }: Reduction, { quantities }: Quantities, lang: Lang): string {
  const name = (quantities[by]?.name ?? quantities[by])?.[lang] ?? by;
  return per ? words(lang).perSoMany(name, groupDigits(per.value), quantities[per.of]?.[lang] ?? per.of) : name;
}

function bandsOff({ bands }: Reduction, lang: Lang): string {
  const t = words(lang);
  const texts = bands.map(({ upTo, rate }) =>
    t.bandOff(upTo === undefined ? null : groupDigits(upTo), Number(rate) === 0 ? null : shareText(rate)),
  );
  return texts.join(lang === 'zh' ? '，' : '; ');
}
