// What may be said of a whole bill, as fields of its form: made at build, for the form and for the page without script.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Lang } from '#i18n/lang.ts';
import { lineDimensions } from './line.ts';
import type { Question } from './asks.ts';
import { formWords } from './form-words.ts';
import { billWords } from './words.ts';

export interface Choice {
  value: string;
  text: string;
}

export interface FormField {
  name: Question;
  label: string;
  /** Null for a number that is typed. */
  choices: readonly Choice[] | null;
}

/** Those who may have sent a bill: with a list of their own, or by their role. */
export function sendersOf(
  { vocabulary, entities, tariffsOfEntity, fees }: Catalogue,
  lang: Lang,
): { listed: Choice[]; others: Choice[] } {
  const listed = [...entities.values()].filter(({ slug }) => tariffsOfEntity.has(slug));
  const charging = [...new Set([...fees.values()].flatMap(({ chargedBy }) => chargedBy))];
  return {
    listed: listed.map(({ slug, name, shortName }) => ({ value: slug, text: (shortName ?? name)[lang] })),
    others: charging.flatMap(code => {
      const role = vocabulary.roles[code];
      return role ? [{ value: `role:${code}`, text: role[lang] }] : [];
    }),
  };
}

/** In the order of `questions`. */
export function formFields({ vocabulary, fees }: Catalogue, lang: Lang): FormField[] {
  const w = billWords(lang);
  const notSaid: Choice = { value: '', text: w.notSaid };
  const paying = [...fees.values()].flatMap(({ paidBy }) => paidBy.flatMap(code => vocabulary.roles[code]?.side ?? []));
  // Sides that pay more than one fee, the most frequent first: that is who brings a bill here.
  const count = (side: string) => paying.filter(one => one === side).length;
  const sides = [...new Set(paying)].filter(side => count(side) > 1).sort((a, b) => count(b) - count(a));
  const dimensions = lineDimensions.flatMap((code): FormField[] => {
    const condition = vocabulary.conditions[code];
    const used = Object.entries(condition?.values ?? {}).filter(([, value]) => code !== 'cargo' || value.also);
    if (!condition || used.length === 0) return [];
    const choices = used.map(([value, text]) => ({ value, text: text[lang] }));
    return [{ name: code, label: condition[lang], choices: [notSaid, ...choices] }];
  });
  return [
    {
      name: 'payer',
      label: formWords(lang).payer,
      choices: [...sides.map(value => ({ value, text: vocabulary.roles[value]![lang] })), notSaid],
    },
    ...dimensions,
    {
      name: 'tax',
      label: w.tax,
      choices: [notSaid, { value: 'net', text: w.fromBillTax.net }, { value: 'gross', text: w.fromBillTax.gross }],
    },
    { name: 'boxes', label: formWords(lang).boxes, choices: null },
  ];
}
