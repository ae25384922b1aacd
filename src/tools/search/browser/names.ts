// The list of names, fetched once and asked by the suggestions and the results.
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import { finder, uniqueBy, type Finder } from '#tools/search/finder.ts';
import type { NamedFee, NameList } from '#tools/search/name-list.ts';
import { partsOf } from '#tools/search/parts.ts';
import { simplifier } from '#text/simplify.ts';
import { portToday } from '#parts/browser/port-day.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';

export interface Names {
  list: NameList;
  simplify: (text: string) => string;
  /** Answers for texts that begin like `query`, and for names that stand in it. */
  finderFor(query: string): Promise<Finder>;
}

const opened = new Map<Lang, Promise<Names>>();

/** Throws when the list cannot be fetched; the next call asks again. */
export function openNames(lang: Lang): Promise<Names> {
  return once(opened, lang, async () => {
    const list = (await fetchJson(fromBase(`/search/names.${lang}.json`))) as NameList;
    const today = portToday();
    const { contents } = list;
    const whole = contents ? null : finder(list, list.fees, today);
    const parts = new Map<number, Promise<NamedFee[]>>();
    const finders = new Map<string, Promise<Finder>>();
    const feesOf = (part: number) =>
      once(parts, part, async () => (await fetchJson(fromBase(`/search/names.${lang}.${part}.json`))) as NamedFee[]);
    const finderOf = async (wanted: readonly number[]) => {
      const fees = (await Promise.all(wanted.map(feesOf))).flat();
      return finder(list, uniqueBy(fees, ([[id]]) => id), today);
    };
    return {
      list,
      simplify: simplifier(list.traditional),
      finderFor: async query => {
        if (whole || !contents) return whole!;
        const wanted = partsOf(query, contents, list.colloquial);
        return once(finders, wanted.join(' '), () => finderOf(wanted));
      },
    };
  });
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
