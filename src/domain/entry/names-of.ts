// What a fee is called, and what an entity is.
import type { Entity } from '#schema/entity.ts';
import type { Fee } from '#schema/fee.ts';

/** Official names first, then every other word the fee is called by. */
export function namesOf({ name, aliases }: Pick<Fee, 'name' | 'aliases'>): string[] {
  return [name.zh, name.en, ...(aliases?.zh ?? []), ...(aliases?.en ?? []), ...(aliases?.ambiguous ?? [])];
}

/** Its names first, then other names and codes by which it is found; each once. */
export function namesOfEntity({
  name,
  shortName,
  aliases = [],
  codes = [],
}: Pick<Entity, 'name' | 'shortName' | 'aliases' | 'codes'>): string[] {
  const short = shortName ? [shortName.zh, shortName.en] : [];
  return [...new Set([name.zh, name.en, ...short, ...aliases, ...codes.map(({ code }) => code)])];
}
