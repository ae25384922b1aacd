// What every search under comparison gets, and what it gives back.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import { viewFee } from '#domain/entry/entry.ts';
import { namesOf } from '#domain/entry/names-of.ts';
import type { Fee } from '#schema/fee.ts';
import { namedTools } from '#tools/search/name-list.ts';
import { pageTexts } from '#tools/search/page-texts.ts';

/** Ids of fees and addresses of everything else, best first. */
export type Search = (query: string) => Promise<string[]> | string[];

export interface Engine {
  name: string;
  search: Search;
}

/** Results beyond these count as not found. */
export const MOST_RESULTS = 10;

/** A thing as the peers index it: as words, in the fields that a site would give them. */
export interface PeerRecord {
  /** Of a fee; of everything else, its address. */
  id: string;
  name: string;
  /** Chinese and English names, aliases, ambiguous words; of a page that answers, the words of questions. */
  aliases: string;
  /** Labels, figures, document numbers, entities, texts: all that the site's own search knows too. */
  text: string;
}

export function peerRecords(catalogue: Catalogue, day: Day): PeerRecord[] {
  const fees = [...catalogue.fees.values()].map(fee => ({
    id: fee.id,
    name: fee.name.zh,
    aliases: namesOf(fee).slice(1).join(' '),
    text: [...new Set([fee.covers.zh, ...tariffWords(catalogue, fee.id, day), ...versionWords(catalogue, fee)])].join(
      ' ',
    ),
  }));
  const pages = pageTexts(catalogue, 'zh').map(({ page, texts: [name = '', ...texts] }) => ({
    id: page.url,
    name,
    aliases: page.note ?? '',
    text: texts.join(' '),
  }));
  const tools = namedTools(catalogue, 'zh').map(({ title, note, url, wordings, general }) => ({
    id: url,
    name: title,
    aliases: [...wordings, ...general].join(' '),
    text: note,
  }));
  const known = new Set<string>();
  // Reliefs of one charge stand on one page; each is a record of its own.
  return [...fees, ...pages, ...tools].map(record => {
    const id = known.has(record.id) ? `${record.id}#${record.name}` : record.id;
    known.add(id);
    return { ...record, id };
  });
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

/** By what a reader knows it: the Chinese name of a fee; of everything else, its title and what stands beside it. */
export function namesById(records: readonly PeerRecord[]): (id: string) => string {
  const names = new Map(records.map(({ id, name, aliases }) => [id, /^\d/u.test(id) ? name : `${name} ${aliases}`]));
  return id => names.get(id) ?? '';
}
