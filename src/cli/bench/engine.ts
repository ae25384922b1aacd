// What every search under comparison gets, and what it gives back.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import { viewFee } from '#domain/entry/entry.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import type { Fee } from '#schema/fee.ts';

/** Ids of fees, best first. */
export type Search = (query: string) => Promise<string[]> | string[];

export interface Engine {
  name: string;
  search: Search;
}

/** Results beyond these count as not found. */
export const MOST_RESULTS = 10;

/** A fee as the peers index it: as words, in the fields that a site would give them. */
export interface PeerRecord {
  id: string;
  name: string;
  /** Chinese and English names, aliases, ambiguous words. */
  aliases: string;
  /** Labels, figures, document numbers, entities: all that the site's own search knows too. */
  text: string;
}

export function peerRecords(catalogue: Catalogue, day: Day): PeerRecord[] {
  return [...catalogue.fees.values()].map(fee => ({
    id: fee.id,
    name: fee.name.zh,
    aliases: namesOf(fee).slice(1).join(' '),
    text: [...new Set([...tariffWords(catalogue, fee.id, day), ...versionWords(catalogue, fee)])].join(' '),
  }));
}

function tariffWords(catalogue: Catalogue, id: string, day: Day): string[] {
  return viewFee(catalogue, id, day).tariffs.flatMap(({ tariff }) => [
    ...(tariff.name ? [tariff.name.zh, tariff.name.en] : []),
    ...Object.values(catalogue.entities.get(tariff.entity)?.name ?? {}),
    ...versionWords(catalogue, tariff),
  ]);
}

function versionWords(catalogue: Catalogue, { versions }: Pick<Fee, 'versions'>): string[] {
  return versions.flatMap(({ basis, rates }) => [
    ...basis.map(({ document }) => catalogue.documents.get(document)?.number ?? ''),
    ...rates.flatMap(({ label, amount, range, tiers }) => [
      label.zh,
      amount ?? '',
      ...(range ? [range.from, range.to] : []),
      ...(tiers?.bands.flatMap(({ base, rate }) => [...(base === undefined ? [] : [base]), rate]) ?? []),
    ]),
  ]);
}
