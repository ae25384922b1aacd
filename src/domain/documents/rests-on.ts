// Reverse look-up: from a document, clause by clause, to everything that rests on it.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Duty, Gap } from '#schema/coverage.ts';
import type { Channel } from '#schema/entity.ts';
import type { Limit } from '#schema/limits.ts';
import type { Fee, Part } from '#schema/fee.ts';
import type { Rate } from '#schema/rate.ts';
import type { Relief } from '#schema/relief.ts';
import type { Standard } from '#schema/standard.ts';
import type { Version } from '#schema/version.ts';
import { anchorsIn } from './clause.ts';
import type { Advice, Ground, Rest } from './grounds.ts';

export interface RestingVersion {
  version: Version;
  /** The version as a whole rests on the place, not only some rows. */
  whole: boolean;
  rows: Rate[];
  suspension: boolean;
  /** Rows whose figure is still to be read there. */
  toRead: Rate[];
}

export interface RestingEntry {
  fee: Named<Fee>;
  /** Whose list it is; null for the fee itself. */
  entity: string | null;
  versions: RestingVersion[];
  /** The day from which the fee has ended, where the place ends it. */
  ended: string | null;
  /** Fees it is part of, or holds, by this place. */
  parts: Part[];
  wholes: Part[];
}

/** What rests on one place of a document. */
export interface RestingPlace {
  /** As printed; null where only the document is named. */
  at: string | null;
  /** Of the articles it names: `a15`. */
  anchors: string[];
  entries: RestingEntry[];
  reliefs: Named<Relief>[];
  channels: Named<Channel>[];
  standards: Named<Standard>[];
  duties: Duty[];
  gaps: Gap[];
  advice: Advice[];
  limits: Limit[];
}

/** Everything that rests on a document, of which `grounds` are all: articles in their order, then tables and parts, what names no place last. */
export function restingOn(catalogue: Catalogue, grounds: readonly Ground[]): RestingPlace[] {
  return [...Map.groupBy(grounds, ({ at }) => at)]
    .map(([at, grounds]) => placeOf(catalogue, at, grounds))
    .sort(byClause);
}

function placeOf(catalogue: Catalogue, at: string | null, grounds: readonly Ground[]): RestingPlace {
  const entries = new Map<string, RestingEntry>();
  const place = {
    reliefs: new Set<Named<Relief>>(),
    channels: new Set<Named<Channel>>(),
    standards: new Set<Named<Standard>>(),
  };
  const duties: Duty[] = [];
  const gaps: Gap[] = [];
  const advice: Advice[] = [];
  const limits: Limit[] = [];
  for (const { rest } of grounds) {
    if (rest.as === 'relief') place.reliefs.add(rest.relief);
    else if (rest.as === 'channel') place.channels.add(rest.channel);
    else if (rest.as === 'standard') place.standards.add(rest.standard);
    else if (rest.as === 'duty') duties.push(rest.duty);
    else if (rest.as === 'gap') gaps.push(rest.gap);
    else if (rest.as === 'advice') advice.push(rest.advice);
    else if (rest.as === 'limit') limits.push(rest.limit);
    else addTo(entries, catalogue, rest);
  }
  return {
    at,
    anchors: at === null ? [] : anchorsIn(at),
    entries: [...entries.values()],
    reliefs: [...place.reliefs],
    channels: [...place.channels],
    standards: [...place.standards],
    duties,
    gaps,
    advice,
    limits,
  };
}

function addTo(
  entries: Map<string, RestingEntry>,
  catalogue: Catalogue,
  rest: Exclude<Rest, { as: 'relief' | 'channel' | 'standard' | 'duty' | 'gap' | 'advice' | 'limit' }>,
): void {
  const entity = 'entity' in rest ? rest.entity : null;
  const key = `${rest.fee} ${entity ?? ''}`;
  const fee = catalogue.fees.get(rest.fee)!;
  const entry = entries.get(key) ?? { fee, entity, versions: [], ended: null, parts: [], wholes: [] };
  entries.set(key, entry);
  if (rest.as === 'end') entry.ended = rest.on;
  else if ('part' in rest) (rest.as === 'part' ? entry.parts : entry.wholes).push(rest.part);
  else addVersion(entry, rest);
}

function addVersion(entry: RestingEntry, rest: Extract<Rest, { version: Version }>): void {
  let found = entry.versions.find(({ version }) => version === rest.version);
  if (!found)
    entry.versions.push((found = { version: rest.version, whole: false, rows: [], suspension: false, toRead: [] }));
  if ('row' in rest) (rest.as === 'row' ? found.rows : found.toRead).push(rest.row);
  else if (rest.as === 'suspension') found.suspension = true;
  else found.whole = true;
}

function byClause({ at: a }: RestingPlace, { at: b }: RestingPlace): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const first = (at: string) => Number(anchorsIn(at)[0]?.slice(1) ?? Infinity);
  const order = first(a) - first(b);
  if (order !== 0 && !Number.isNaN(order)) return order;
  return a < b ? -1 : 1;
}
