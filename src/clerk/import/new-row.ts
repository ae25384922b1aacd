// A row for what is on a list and not on record: labelled and addressed by the conditions that the list names.
import type { Rate } from '#schema/rate.ts';
import { Slug, type Bilingual } from '#schema/text.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';
import { pricePart } from './changed-row.ts';
import type { Offer } from './read-line.ts';

export type MadeRow = { kind: 'new'; row: Rate } | { kind: 'unclear'; why: Bilingual };

/** `taken`: ids of rows that the entity has had for this fee. */
export function newRow(offer: Offer, taken: ReadonlySet<string>, vocabulary: Vocabulary): MadeRow {
  const { price } = offer.price ?? {};
  if (price === undefined || price.kind === 'percent') return { kind: 'unclear', why: WHY.kind };
  const figures = price.kind === 'amount' || price.kind === 'range';
  if (offer.units.length > 1) return { kind: 'unclear', why: WHY.units };
  const [unit] = offer.units;
  if (figures && unit === undefined) return { kind: 'unclear', why: WHY.unit };
  if (figures && offer.currency === null) return { kind: 'unclear', why: WHY.currency };
  const when = Object.fromEntries(
    [...offer.stated].map(([dimension, codes]) => [dimension, codes.length === 1 ? codes[0]! : [...codes]]),
  );
  return {
    kind: 'new',
    row: {
      id: idOf(offer, unit, taken),
      label: offer.label ?? labelOf(offer, unit, vocabulary),
      when,
      ...pricePart(price, null),
      ...(figures ? { currency: offer.currency! } : {}),
      ...(unit === undefined ? {} : { unit }),
      ...(offer.price?.ceiling ? { ceiling: true } : {}),
    },
  };
}

/** `box-20`, `import-laden`, `document`: conditions, else the unit; with a number where that is taken. */
function idOf({ rateId, stated }: Offer, unit: string | undefined, taken: ReadonlySet<string>): string {
  if (rateId !== '' && !taken.has(rateId) && Slug.safeParse(rateId).success) return rateId;
  const codes = [...stated.values()].flat();
  const words = codes.length > 0 && codes.every(code => /^\d/u.test(code)) ? [unit ?? 'box', ...codes] : codes;
  const plain = words.join('-').slice(0, 70) || unit || 'all';
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function labelOf({ stated }: Offer, unit: string | undefined, { conditions, units }: Vocabulary): Bilingual {
  const terms = [...stated].flatMap(([dimension, codes]) =>
    codes.map(code => conditions[dimension]?.values?.[code]).filter(term => term !== undefined),
  );
  if (terms.length > 0) {
    return { zh: terms.map(({ zh }) => zh).join('，'), en: terms.map(({ en }) => en).join(', ') };
  }
  const per = unit === undefined ? undefined : units[unit];
  return per ? { zh: `每${per.zh}`, en: `Per ${per.en}` } : { zh: '全部', en: 'All' };
}

const WHY = {
  kind: {
    zh: '新的百分比要写以什么为基数，一格写不下。请在数据文件里加',
    en: 'A new percentage needs its base, which no cell can hold. Add it in the data file',
  },
  units: {
    zh: '计价单位可能是几种之一。请照网站上的写法写明',
    en: 'The charging unit may be one of several. Write it as the site does',
  },
  unit: { zh: '新项目没有写计价单位', en: 'The new item has no charging unit' },
  currency: { zh: '新项目没有写币种', en: 'The new item has no currency' },
};
