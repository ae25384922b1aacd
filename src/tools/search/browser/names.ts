// The list of names, fetched once and asked by the suggestions and the results.
import { fromBase } from '#i18n/base.ts';
import type { Lang } from '#i18n/lang.ts';
import { finder, type Finder } from '#tools/search/finder.ts';
import type { NamedFee, NameList } from '#tools/search/name-list.ts';
import { partOf } from '#tools/search/parts.ts';
import { simplifier } from '#text/simplify.ts';
import { portToday } from '#parts/browser/port-day.ts';
import { fetchJson } from '#parts/browser/fetch-file.ts';

export interface Names {
  list: NameList;
  simplify: (text: string) => string;
  /** Answers for texts that begin like `query`. */
  finderFor(query: string): Promise<Finder>;
}

const opened = new Map<Lang, Promise<Names>>();

/** Throws when the list cannot be fetched; the next call asks again. */
export function openNames(lang: Lang): Promise<Names> {
  return once(opened, lang, async () => {
    const list = (await fetchJson(fromBase(`/search/names.${lang}.json`))) as NameList;
    const today = portToday();
    const whole = list.parts === 1 ? finder(list, list.fees, today) : null;
    const parts = new Map<number, Promise<Finder>>();
    return {
      list,
      simplify: simplifier(list.traditional),
      finderFor: async query => {
        if (whole) return whole;
        const part = partOf(query, list.parts);
        return once(parts, part, async () =>
          finder(list, (await fetchJson(fromBase(`/search/names.${lang}.${part}.json`))) as NamedFee[], today),
        );
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
