// What /bill/ fetches: every fee with its rules and lists as far as a line of a bill is judged by them, in one language.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import { codesOfConditions } from '#case/match.ts';
import { isElsewhere } from '#case/when.ts';
import type { BillBook, BillFee } from './book.ts';
import { lineDimensions } from './line.ts';
import { regimeOf } from '#domain/entry/entry.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { priceCodes } from '#domain/price/price.ts';
import { partyLabel } from '#i18n/labels.ts';
import type { Lang } from '#i18n/lang.ts';
import { rateLine } from '#i18n/rate-line.ts';
import type { Fee } from '#schema/fee.ts';
import { soundedOf } from '#text/sound.ts';
import { headingWords } from '#reading/headings.ts';
import { lookAlikes } from '#text/readable.ts';
import { traditionalPairs } from '#text/traditional.ts';
import { bookFee } from '#tools/book/make.ts';
import { verdictWords } from './verdict-words.ts';

export function billBook(catalogue: Catalogue, lang: Lang): BillBook {
  const { vocabulary, choosers, complaintGuide, site } = catalogue;
  const fees = [...catalogue.fees.values()];
  const codes = priceCodes(vocabulary);
  const labels = (terms: Record<string, Record<Lang, string>>) =>
    Object.fromEntries(Object.entries(terms).map(([code, term]) => [code, term[lang]]));
  const terms = <T extends { zh: string; en: string; also?: string[] | undefined }>({ zh, en, also }: T) => ({
    zh,
    en,
    ...(also ? { also } : {}),
  });
  const said = [
    ...fees.flatMap(namesOf),
    ...choosers.flatMap(({ word, also = [] }) => [word, ...also]),
    ...headingWords(),
  ];
  return {
    traditional: traditionalPairs(said) + lookAlikes(said),
    fees: Object.fromEntries(fees.map(fee => [fee.id, billFee(catalogue, fee, lang)])),
    choosers: choosers.map(({ word, also = [], explanation, meanings }) => ({
      words: [word, ...also],
      says: explanation[lang],
      options: meanings.map(({ fee, says }) => ({ fee, says: says[lang] })),
    })),
    outside: Object.fromEntries(
      Object.entries(vocabulary['out-of-scope']).map(([code, { zh, en, also, says }]) => {
        const all = [...new Set([zh, en, ...also])];
        return [
          code,
          { name: lang === 'zh' ? zh : en, names: all.map(name => [name, soundedOf(name)]), says: says[lang] },
        ];
      }),
    ),
    ports: Object.values(vocabulary.ports).map(({ zh, en, also = [], here = false }) => ({
      names: [zh, en, ...also],
      here,
    })),
    codes: Object.fromEntries(
      Object.entries(codesOfConditions(vocabulary.conditions)).filter(([dimension]) =>
        (lineDimensions as readonly string[]).includes(dimension),
      ),
    ),
    entities: Object.fromEntries(
      [...catalogue.entities.values()].map(({ slug, name, shortName, roles }) => [
        slug,
        {
          name: partyLabel(catalogue, slug, lang).text,
          names: [name, ...(shortName ? [shortName] : [])].flatMap(({ zh, en }) => [zh, en]),
          roles,
        },
      ]),
    ),
    words: {
      units: Object.fromEntries(
        Object.entries(vocabulary.units).map(([code, unit]) => [code, { ...terms(unit), ...codes.units[code]! }]),
      ),
      roundings: codes.roundings,
      currencies: Object.fromEntries(
        Object.entries(vocabulary.currencies).map(([code, one]) => [code, { ...terms(one), decimals: one.decimals }]),
      ),
      conditions: Object.fromEntries(
        Object.entries(vocabulary.conditions).map(([dimension, { zh, en, values }]) => {
          const read = (lineDimensions as readonly string[]).includes(dimension) && values;
          const codes = Object.entries(read || {}).map(([code, value]) => [code, terms(value)]);
          return [dimension, { zh, en, ...(read ? { values: Object.fromEntries(codes) } : {}) }];
        }),
      ),
      counted: Object.entries(vocabulary.quantities).flatMap(([code, { counted }]) => (counted ? [code] : [])),
      quantities: { ...labels(vocabulary.bases), ...labels(vocabulary.quantities) },
      roles: labels(vocabulary.roles),
    },
    sides: Object.fromEntries(
      Object.entries(vocabulary.roles).flatMap(([code, { side }]) => (side === undefined ? [] : [[code, side]])),
    ),
    wrongs: Object.fromEntries(
      (complaintGuide?.wrongs ?? []).flatMap(({ code, findings = [] }) => findings.map(finding => [finding, code])),
    ),
    says: verdictWords(lang),
    baseUrl: site.baseUrl,
  };
}

function billFee(catalogue: Catalogue, fee: Named<Fee>, lang: Lang): BillFee {
  const { regimes } = catalogue.vocabulary;
  const shared = bookFee(catalogue, fee, lang, {
    version: (version, { entity, ceiling }) => ({
      binding: entity === null && (ceiling || regimes[regimeOf(fee, version)]?.negotiable === 'no'),
    }),
    row: (rate, { ceiling }) => ({ text: rateLine(rate, catalogue.vocabulary, lang, ceiling) }),
    relief: () => ({}),
  });
  return {
    ...shared,
    names: namesOf(fee).map(name => [name, soundedOf(name)]),
    collectedBy: fee.collectedBy ?? [],
    ...(isKnownElsewhere(catalogue, fee) ? { elsewhere: true as const } : {}),
    ...(fee.markupAllowed === false ? { noMarkup: true as const } : {}),
  };
}

function isKnownElsewhere({ tariffsOfFee }: Catalogue, { id, versions }: Named<Fee>): boolean {
  const all = [...versions, ...(tariffsOfFee.get(id) ?? []).flatMap(one => one.versions)];
  return all.some(({ rates }) => rates.some(isElsewhere));
}
