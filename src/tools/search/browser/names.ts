// The list of names, fetched once and asked by the suggestions and the results.
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import { finder, uniqueBy, type Finder } from '#tools/search/finder.ts';
import type { NamedFee, NameList } from '#tools/search/name-list.ts';
import type { ExplainedWord, Things } from '#tools/search/name-parts.ts';
import { partsOf } from '#tools/search/parts.ts';
import { simplifier } from '#text/simplify.ts';
import { portToday } from '#parts/browser/port-day.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';

export interface Names {
  list: NameList;
  simplify: (text: string) => string;
  /** Answers for texts that begin like `query`, and for names that stand in it. */
  finderFor(query: string): Promise<Finder>;
  /** The same of charges alone, which are there sooner. */
  chargesFor(query: string): Promise<Finder>;
  /** What words with several meanings may mean. */
  explain(words: readonly string[]): Promise<ExplainedWord[]>;
}

const opened = new Map<Lang, Promise<Names>>();

/** Throws when the list cannot be fetched; the next call asks again. */
export function openNames(lang: Lang): Promise<Names> {
  return once(opened, lang, async () => {
    const list = (await fetchJson(fromBase(`/search/names.${lang}.json`))) as NameList;
    const fees = feesFor(list, lang);
    const kept = new Map<string, Promise<unknown>>();
    const things = () => once(kept, '', () => fetchJson(fromBase(`/search/things.${lang}.json`))) as Promise<Things>;
    const whole = async (): Promise<NameList> => ({ ...list, ...(await things()) });
    const finderOf = (which: string, query: string, of: () => Promise<NameList>) => {
      const { key, get } = fees(query);
      return once(kept, `${which} ${key}`, async () => finder(await of(), await get(), portToday())) as Promise<Finder>;
    };
    return {
      list,
      simplify: simplifier(list.traditional),
      finderFor: query => finderOf('all', query, whole),
      explain: async words => (await things()).explained.filter(({ word }) => words.includes(word)),
      chargesFor: query => finderOf('charges', query, () => Promise.resolve(list)),
    };
  });
}

interface Fees {
  /** Which of them. */
  key: string;
  get: () => Promise<readonly NamedFee[]>;
}

/** All of a short list; of a long one those of the parts in which to look. */
function feesFor({ contents, fees, colloquial }: NameList, lang: Lang): (query: string) => Fees {
  const parts = new Map<number, Promise<NamedFee[]>>();
  const feesOf = (part: number) =>
    once(parts, part, async () => (await fetchJson(fromBase(`/search/names.${lang}.${part}.json`))) as NamedFee[]);
  return query => {
    if (!contents) return { key: '', get: () => Promise.resolve(fees) };
    const wanted = partsOf(query, contents, colloquial);
    const get = async () => uniqueBy((await Promise.all(wanted.map(feesOf))).flat(), ([[id]]) => id);
    return { key: wanted.join(' '), get };
  };
}

/** What is being fetched is fetched once; a failure is forgotten. */
function once<K, V>(kept: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  let made = kept.get(key);
  if (!made) {
    made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key));
  }
  return made;
}
