// Which fee a name on a list means: the name that the entity itself prints, else names and aliases; never a guess.
import type { Catalogue } from '#domain/catalogue.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import { squeeze } from '#text/normalise.ts';
import { similarity } from '#text/similarity.ts';
import type { Bilingual } from '#schema/text.ts';
import type { CaseReader } from '#reading/case-text.ts';

type NameResult =
  /** `rest` is what the item says besides the name: conditions only. */
  | { kind: 'fee'; fee: string; rest: string }
  | { kind: 'several'; fees: readonly string[]; says: readonly Bilingual[] }
  | { kind: 'unknown'; near: readonly string[] };

export type NameFinder = (item: string) => NameResult;

/** Finds fees by the names on one entity's list; made once for both. */
export function nameFinder(catalogue: Catalogue, entity: string, readCase: CaseReader): NameFinder {
  const printed = new Map<string, Set<string>>();
  const known = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, name: string, fee: string) =>
    map.set(squeeze(name), (map.get(squeeze(name)) ?? new Set()).add(fee));
  for (const { entity: owner, fee, name } of catalogue.tariffs) {
    if (owner === entity && name) for (const one of [name.zh, name.en]) add(printed, one, fee);
  }
  for (const fee of catalogue.fees.values()) {
    for (const one of namesOf(fee)) add(known, one, fee.id);
  }
  const choosers = new Map(
    catalogue.choosers.flatMap(chooser =>
      [chooser.word, ...(chooser.also ?? [])].map(word => [squeeze(word), chooser] as const),
    ),
  );
  const exact = (name: string): Exclude<NameResult, { kind: 'unknown' }> | null => {
    const own = printed.get(name);
    if (own?.size === 1) return { kind: 'fee', fee: [...own][0]!, rest: '' };
    const chooser = choosers.get(name);
    if (chooser) {
      return {
        kind: 'several',
        fees: chooser.meanings.map(({ fee }) => fee),
        says: chooser.meanings.map(({ says }) => says),
      };
    }
    const fees = [...(own ?? known.get(name) ?? [])];
    if (fees.length === 0) return null;
    if (fees.length === 1) return { kind: 'fee', fee: fees[0]!, rest: '' };
    return { kind: 'several', fees, says: fees.map(fee => catalogue.fees.get(fee)!.covers) };
  };
  const names = [...new Set([...printed.keys(), ...known.keys()])].sort((a, b) => b.length - a.length);

  return item => {
    const wanted = squeeze(item);
    const whole = exact(wanted);
    if (whole) return whole;
    // The longest name at either end, when what remains is nothing but conditions.
    for (const name of names) {
      if (name.length < 2 || !(wanted.startsWith(name) || wanted.endsWith(name))) continue;
      const rest = wanted.startsWith(name) ? wanted.slice(name.length) : wanted.slice(0, -name.length);
      const letters = /[a-z]/u;
      const joint = wanted.startsWith(name) ? [name.at(-1)!, rest[0] ?? ''] : [rest.at(-1) ?? '', name[0]!];
      if (joint.every(one => letters.test(one))) continue;
      const reading = readCase(rest);
      if (reading.rest !== '' || (reading.stated.size === 0 && rest !== '')) continue;
      const found = exact(name);
      if (found) return found.kind === 'fee' ? { ...found, rest } : found;
    }
    return { kind: 'unknown', near: nearOf(catalogue, item) };
  };
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
