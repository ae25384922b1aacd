// The list that answers first: names, amount and state of each fee in one language. Written at build time.
import type { Catalogue } from '#domain/catalogue.ts';
import { documentPath } from '#domain/address/address.ts';
import type { Day } from '#time/day.ts';
import { withMeasures } from '#domain/documents/measures.ts';
import { viewFee, type FeeView } from '#domain/entry/entry.ts';
import { daysOfFee } from '#domain/time/segments.ts';
import { documentLabel, partyLabel } from '#i18n/labels.ts';
import { colon } from '#i18n/punctuation.ts';
import { byName } from '#i18n/name-order.ts';
import { localPath, type Lang } from '#i18n/lang.ts';
import { words } from '#i18n/words.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import type { Version } from '#schema/version.ts';
import { shownVersions } from './facets.ts';
import type { Colloquial } from './by-words.ts';
import { hitFacts } from './hit-facts.ts';
import type { HitFacts } from './hit.ts';
import { namedPages, type NamedPage } from './named-pages.ts';
import type { Contents } from './parts.ts';
import { squeeze } from '#text/normalise.ts';
import { soundedOf } from '#text/sound.ts';
import { MOST_SUGGESTIONS } from './suggest.ts';
import { traditionalPairs } from '#text/traditional.ts';

export interface NameList {
  /** Where the addresses of this language begin: `/` or `/en/`. */
  home: string;
  traditional: string;
  /** What the list of suggestions is called. */
  label: string;
  /** What is said of no suggestion, of one, of two …. */
  said: string[];
  /** What stands beside a word with several meanings. */
  choose: string;
  /** Texts of the states that are told. */
  states: Record<string, string>;
  regimes: Record<string, string>;
  choosers: { words: string[]; syllables: string[] }[];
  /** Everything else that has a name. */
  pages: NamedPage[];
  /** The measures of each document by their titles. */
  measures: NamedMeasures[];
  /** What is no charge of a port. */
  outside: NamedOutside[];
  /** What is said beside its name. */
  outsideNote: string;
  /** Pages that answer questions. */
  tools: NamedTool[];
  /** Abbreviations that the entry of a fee explains without being called so. */
  mentions: Mention[];
  /** How people say it, and the words that names have for it. */
  colloquial: Colloquial[];
  /** What conditions of a price are called: import, 40 ft, dangerous. */
  qualifiers: string[];
  /** Price regimes under which whoever charges sets and posts the price. */
  posted: string[];
  /** Of a long list, whose fees stand in parts of their own: which names are in which part (see parts.ts). */
  contents?: Contents;
  fees: NamedFee[];
}

/** `says` where such a price is regulated. */
export type NamedOutside = [code: string, title: string, says: string, ...names: string[]];

export interface NamedTool {
  title: string;
  note: string;
  url: string;
  /** Of questions; a wording counts where all of it stands in the question. */
  wordings: string[];
  /** Of questions about any charge. */
  general: string[];
}

type Mention = [abbreviation: string, fee: string, sentence: string];

/** Of one document: its address and how it is cited, and number and title of each measure. */
export type NamedMeasures = [url: string, label: string, ...titles: [number: string, title: string][]];

/**
 * Names with the official ones first, syllables of each name, what it pays for, figures charged now, and figures of other times. `later` is
 * what holds from days after the build, for a reader who comes then; most fees have none.
 */
export type NamedFee = [
  hit: HitFacts,
  names: string[],
  syllables: string[],
  about: string,
  figures: string,
  others: string,
  ...later: [from: Day, hit: HitFacts][],
];

/** The whole list, in one part. */
export function nameList(catalogue: Catalogue, lang: Lang, day: Day): NameList {
  const t = words(lang);
  const order = nameOrder(catalogue, lang);
  const views = [...catalogue.fees.keys()].map(id => viewFee(catalogue, id, day));
  const fees = views.map((view): NamedFee => {
    const names = namesOf(view.fee);
    const now = figuresOf(shownVersions(view));
    const ever = figuresOf([view.fee, ...view.tariffs.map(({ tariff }) => tariff)].flatMap(({ versions }) => versions));
    const others = ever.filter(figure => !now.includes(figure));
    const facts = (at: FeeView) => hitFacts(catalogue, at, lang, order.get(view.fee.id)!);
    const later = daysOfFee(catalogue, view.fee.id)
      .filter(from => from > day)
      .map((from): [Day, HitFacts] => [from, facts(viewFee(catalogue, view.fee.id, from))]);
    const about = view.fee.covers[lang];
    return [facts(view), names, names.map(soundedOf), about, now.join(' '), others.join(' '), ...later];
  });
  const told = [
    ...(['basis-cited', 'basis-expired', 'basis-repealed', 'upcoming', 'suspended', 'unconfirmed'] as const),
    ...(['ended', 'inside', 'gap', 'undated'] as const),
  ];
  return {
    home: localPath(lang, '/'),
    traditional: traditionalPairs(fees.flatMap(([, names]) => names)),
    label: t.suggestionList,
    said: Array.from({ length: MOST_SUGGESTIONS + 1 }, (_, count) => t.suggestions(count)),
    choose: t.searchChoose,
    states: Object.fromEntries(told.map(state => [state, t.states[state]])),
    regimes: Object.fromEntries(
      Object.entries(catalogue.vocabulary.regimes).map(([code, label]) => [code, label[lang]]),
    ),
    choosers: catalogue.choosers.map(({ word, also = [] }) => ({
      words: [word, ...also],
      syllables: [word, ...also].map(soundedOf),
    })),
    pages: namedPages(catalogue, views, lang),
    measures: namedMeasures(catalogue, lang),
    outside: Object.entries(catalogue.vocabulary['out-of-scope']).map(([code, { zh, en, also, says }]) => [
      code,
      lang === 'zh' ? zh : en,
      says[lang],
      ...new Set([zh, en, ...also]),
    ]),
    outsideNote: t.searchOutside,
    tools: namedTools(catalogue, lang),
    mentions: mentionsOf(catalogue, lang),
    colloquial: Object.values(catalogue.vocabulary.colloquial).map(({ zh, en, also }): Colloquial => [zh, en, ...also]),
    qualifiers: qualifiersOf(catalogue),
    posted: Object.entries(catalogue.vocabulary.regimes).flatMap(([code, { setBy }]) =>
      setBy === 'charger' ? [code] : [],
    ),
    fees,
  };
}

export function namedTools({ vocabulary, has }: Catalogue, lang: Lang): NamedTool[] {
  return Object.entries(vocabulary.tools)
    .filter(([page]) => page !== 'estimate' || has.scenarios)
    .map(([page, { says, also, general = [], ...name }]) => ({
      title: name[lang],
      note: says[lang],
      url: localPath(lang, `/${page}/`),
      wordings: also,
      general,
    }));
}

function qualifiersOf({ vocabulary }: Catalogue): string[] {
  const values = Object.values(vocabulary.conditions).flatMap(({ values = {} }) => Object.values(values));
  const all = values.flatMap(({ zh, en, also = [] }) => [zh, en, ...also]).map(squeeze);
  return [...new Set(all)].filter(word => word.length >= 2 && !/\d/u.test(word));
}

/** Abbreviations in brackets in what an entry says of its charge and in what lists call it, that no charge is called by. */
function mentionsOf(catalogue: Catalogue, lang: Lang): Mention[] {
  const { fees, tariffsOfFee } = catalogue;
  const called = new Set([...fees.values()].flatMap(namesOf).map(squeeze));
  return [...fees.values()].flatMap(({ id, conditions = [] }) => {
    const listed = (tariffsOfFee.get(id) ?? []).flatMap(({ entity, name }) =>
      name ? [partyLabel(catalogue, entity, lang).text + colon[lang] + name[lang]] : [],
    );
    return [...conditions.map(sentence => sentence[lang]), ...listed].flatMap(sentence =>
      [...sentence.matchAll(/[(（](?<letters>[A-Z]{2,6})[)）]/gu)].flatMap(({ groups }): Mention[] =>
        called.has(squeeze(groups!['letters']!)) ? [] : [[groups!['letters']!, id, sentence]],
      ),
    );
  });
}

/** The figures that a bill may show, each once. */
export function figuresOf(versions: readonly Version[]): string[] {
  const figures = versions
    .flatMap(({ rates }) => rates)
    .flatMap(({ amount, range, tiers }) => [
      ...(amount === undefined ? [] : [amount]),
      ...(range ? [range.from, range.to] : []),
      ...(tiers?.bands.flatMap(({ base, rate }) => [...(base === undefined ? [] : [base]), rate]) ?? []),
    ]);
  return [...new Set(figures)];
}

/** Each fee's place among the names of a language: pinyin in Chinese, alphabet in English. */
export function nameOrder({ fees }: Catalogue, lang: Lang): Map<string, number> {
  return new Map([...fees.values()].sort(byName(lang)).map(({ id }, index) => [id, index]));
}

export function namedMeasures(catalogue: Catalogue, lang: Lang): NamedMeasures[] {
  return withMeasures(catalogue.documents, catalogue.measures).map(document => [
    localPath(lang, documentPath(document)),
    documentLabel(catalogue, document, lang),
    ...catalogue.measures.get(document)!.measures.map(({ number, title }): [string, string] => [number, title[lang]]),
  ]);
}
