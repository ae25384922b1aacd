// Entries in force whose basis has been repealed or has run out: since when, and what the data says replaces it.
import type { Catalogue, Named } from '#domain/catalogue.ts';
import type { Document } from '#schema/document.ts';
import type { Fee } from '#schema/fee.ts';
import type { Version } from '#schema/version.ts';
import type { Day } from '#time/day.ts';
import { groundsOf } from './grounds.ts';
import { hasEnded } from '#domain/time/ended.ts';
import { heldIn, onDay } from '#domain/time/in-force.ts';
import { documentBasisStatus } from './basis-status.ts';

export interface LapsedDocument {
  document: Named<Document>;
  /** How it lapsed: its printed term ran out on `to`, or another took its place from `from`; null where not known. */
  since: { to: Day } | { from: Day } | null;
  /** Documents that say they replace it. */
  replacedBy: Named<Document>[];
  /** What is in force on the day and rests on it. */
  entries: { fee: Named<Fee>; entity: string | null; version: Version }[];
}

/** By document, those most relied on first. Fees that have ended are left out. */
export function lapsedBases(catalogue: Catalogue, day: Day): LapsedDocument[] {
  const held = heldVersions(catalogue, day);
  const entries = new Map<string, Map<string, LapsedDocument['entries'][number]>>();
  for (const { document, rest } of groundsOf(catalogue)) {
    if (!('version' in rest) || rest.as === 'to-read' || !held.has(rest.version)) continue;
    if (documentBasisStatus(catalogue, catalogue.documents.get(document)!, day) === 'holds') continue;
    const { fee, entity, version } = rest;
    const found = entries.get(document) ?? new Map<string, LapsedDocument['entries'][number]>();
    entries.set(document, found.set(`${fee} ${entity ?? ''}`, { fee: catalogue.fees.get(fee)!, entity, version }));
  }
  return [...entries]
    .map(([slug, found]) => {
      const document = catalogue.documents.get(slug)!;
      const replacedBy = [...catalogue.documents.values()].filter(({ replaces }) => replaces?.includes(slug));
      return { document, since: sinceWhen(document, replacedBy, day), replacedBy, entries: [...found.values()] };
    })
    .sort((a, b) => b.entries.length - a.entries.length || (a.document.slug < b.document.slug ? -1 : 1));
}

function sinceWhen({ to }: Document, replacedBy: readonly Document[], day: Day): LapsedDocument['since'] {
  if (to !== undefined && to < day) return { to };
  const begins = replacedBy.map(({ from }) => from).filter(from => from !== 'unknown' && from <= day);
  const first = begins.sort()[0];
  return first === undefined ? null : { from: first };
}

function heldVersions({ fees, tariffs }: Catalogue, day: Day): Set<Version> {
  const live = (id: string) => !hasEnded(fees.get(id)?.ended, day);
  const histories = [
    ...[...fees.values()].map(({ id, versions }) => ({ id, versions })),
    ...tariffs.map(({ fee, versions }) => ({ id: fee, versions })),
  ];
  return new Set(histories.filter(({ id }) => live(id)).flatMap(({ versions }) => heldIn(onDay(versions, day)) ?? []));
}
