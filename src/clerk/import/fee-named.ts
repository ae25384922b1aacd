// Which fee a name on a list means: the name that the entity itself prints, else names and aliases; never a guess.
import type { Catalogue } from '#domain/catalogue.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { squeeze } from '#text/normalise.ts';
import { similarity } from '#text/similarity.ts';
import type { Bilingual } from '#schema/text.ts';
import type { CaseReader } from '#reading/case-text.ts';
import { nameBook, type NameBook } from '#reading/fee-names.ts';
import { withoutNeed } from '#reading/signs.ts';

type NameResult =
  /** `rest` is what the item says besides the name: conditions only. */
  | { kind: 'fee'; fee: string; rest: string }
  | { kind: 'several'; fees: readonly string[]; says: readonly Bilingual[] }
  | { kind: 'unknown'; near: readonly string[] };

export type NameFinder = (item: string) => NameResult;

/** Finds fees by the names on one entity's list; made once for both. */
export function nameFinder(catalogue: Catalogue, entity: string, readCase: CaseReader): NameFinder {
  const { whole, within } = namesOnList(catalogue, entity);
  return written => {
    const item = withoutNeed(written);
    // “THC20尺”: a size that stands against a word is none of its letters.
    const spaced = item.replace(/(?<=[A-Za-z])(?=\d)/gu, ' ');
    const found = whole(item);
    if (found.kind === 'one') return { kind: 'fee', fee: found.id, rest: '' };
    if (found.kind === 'several') return severalOf(catalogue, item, found.options);
    const inside = within(spaced);
    if (inside && isCase(inside.rest, readCase)) {
      const [fee, ...more] = inside.options;
      if (more.length > 0 || inside.asked) return severalOf(catalogue, item, inside.options);
      return { kind: 'fee', fee: fee!, rest: inside.rest };
    }
    return { kind: 'unknown', near: nearOf(catalogue, item) };
  };
}

/** Every fee by its names. What the entity prints means what it prints it for, whatever others mean by it. */
function namesOnList({ tariffs, fees, choosers }: Catalogue, entity: string): NameBook {
  const own = tariffs
    .filter(one => one.entity === entity)
    .flatMap(({ fee, name }) => (name ? [name.zh, name.en].map(text => ({ fee, text, key: squeeze(text) })) : []));
  const printed = Map.groupBy(own, ({ key }) => key);
  const named = [...fees.values()].map(fee => {
    const known = namesOf(fee).filter(name => !printed.has(squeeze(name)));
    const names = [...known, ...own.filter(one => one.fee === fee.id).map(({ text }) => text)];
    return [fee.id, { names: names.map(name => [name, ''] as const) }] as const;
  });
  const isSettled = (word: string) => new Set(printed.get(squeeze(word))?.map(({ fee }) => fee)).size === 1;
  return nameBook({
    fees: Object.fromEntries(named),
    outside: {},
    choosers: choosers.map(({ word, also = [], meanings }) => ({
      words: [word, ...also].filter(one => !isSettled(one)),
      options: meanings,
    })),
  });
}

/** Nothing but conditions. */
function isCase(text: string, readCase: CaseReader): boolean {
  const { rest, stated } = readCase(text);
  return text === '' || (rest === '' && stated.size > 0);
}

/** What each of them is: as the chooser of the longest word in the item says, else what the fee covers. */
function severalOf({ choosers, fees }: Catalogue, item: string, options: readonly string[]): NameResult {
  const [chooser] = choosers
    .flatMap(({ word, also = [], meanings }) => [word, ...also].map(one => ({ key: squeeze(one), meanings })))
    .filter(({ key }) => squeeze(item).includes(key))
    .sort((a, b) => b.key.length - a.key.length);
  const says = options.map(id => chooser?.meanings.find(({ fee }) => fee === id)?.says ?? fees.get(id)!.covers);
  return { kind: 'several', fees: options, says };
}

/** Fees that are called something like it, best first. */
function nearOf({ fees }: Catalogue, item: string): string[] {
  return [...fees.values()]
    .map(({ id, name, aliases }) => ({
      id,
      similar: similarity(item, [name.zh, name.en, ...(aliases?.zh ?? []), ...(aliases?.en ?? [])]),
    }))
    .filter(({ similar }) => similar.score >= 0.4)
    .sort((a, b) => b.similar.score - a.similar.score || b.similar.length - a.similar.length)
    .slice(0, 3)
    .map(({ id }) => id);
}
