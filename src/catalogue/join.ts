// Checked entries and files → the one Catalogue. Pure: the check, and the pages from their collections, join alike.
import type { Moved } from '#domain/address/moves.ts';
import { indicatorGroups, type Indicator } from '#schema/indicator.ts';
import type { Day } from '#time/day.ts';
import type { Catalogue, Named, Records } from '#domain/catalogue.ts';
import { withIndexes } from './indexes.ts';
import type { EntryData, EntryKind, SingleData } from './kinds.ts';

/** What has passed the check. */
export interface Parts {
  /** By kind, in any order. Summaries of policies are compiled by themselves: nothing is joined to them. */
  entries: { readonly [Kind in Exclude<EntryKind, 'policy'>]: readonly Named<EntryData[Kind]>[] };
  /** Files that stand alone; a site may do without some of them. */
  singles: Readonly<Partial<SingleData>>;
  register: {
    /** Every address ever published. */
    recorded: readonly string[];
    /** Published addresses that have moved. */
    moved: readonly Moved[];
    /** SHA-256 of everything that was read. */
    fingerprint: string;
    /** Of the data, worked out of them. */
    contentVersion: string;
    contentDate: Day;
  };
}

/** The catalogue, frozen through and through. The same parts give the same catalogue, in whatever order they come. */
export function joinParts({ entries, singles, register }: Parts): Catalogue {
  const { contentVersion, contentDate, ...kept } = register;
  const {
    site,
    catalogues,
    ids: _ids,
    moves: _moves,
    release: _release,
    gaps,
    duties,
    sources,
    corrections,
    limits,
    'complaint-guide': complaintGuide,
    scenarios,
    ...vocabulary
  } = singles;
  const records: Records = {
    site: { ...site!, contentVersion, contentDate },
    catalogues: catalogues!.toSorted((a, b) => a.number - b.number),
    // Closed lists that a site does without are empty.
    vocabulary: { bodies: {}, colloquial: {}, tools: {}, topics: {}, operations: {}, ...vocabulary } as never,
    fees: new Map(entries.fee.toSorted(by(({ id }) => id)).map(fee => [fee.id, fee])),
    tariffs: entries.tariff.toSorted(by(tariff => `${tariff.fee}${tariff.entity}/${asFile(tariff)}`)),
    standards: entries.standard.toSorted(by(standard => `${standard.entity}/${asFile(standard)}`)),
    reliefs: bySlug(
      entries.relief,
      newestFirst(({ from }) => from),
    ),
    entities: bySlug(entries.entity),
    channels: bySlug(entries.channel, (a, b) => a.order - b.order),
    choosers: entries.chooser.toSorted(by(asFile)),
    indicators: bySlug(entries.indicator, inPageOrder),
    documents: bySlug(entries.document),
    sources: new Map(Object.entries(sources!)),
    measures: bySlug(entries.measures),
    gaps: gaps ?? [],
    duties: duties ?? [],
    complaintGuide: complaintGuide ?? null,
    limits: limits ?? [],
    holidays: bySlug(entries.holidays),
    scenarios: scenarios ?? [],
    corrections: (corrections ?? []).toSorted(newestFirst(({ on }) => on)),
    ...kept,
  };
  return freeze(withIndexes(records));
}

function inPageOrder(a: Named<Indicator>, b: Named<Indicator>): number {
  return indicatorGroups.indexOf(a.group) - indicatorGroups.indexOf(b.group) || a.order - b.order;
}

/** In the order given; what is equal there, and everything where none is given, by slug. */
function bySlug<T extends { slug: string }>(items: readonly T[], order?: (a: T, b: T) => number): Map<string, T> {
  const sorted = items.toSorted(by(asFile));
  return new Map((order ? sorted.toSorted(order) : sorted).map(item => [item.slug, item]));
}

/** By this, entries stand as their files do in a folder. */
function asFile({ slug }: { slug: string }): string {
  return `${slug}.`;
}

function by<T>(key: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function newestFirst<T>(day: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => by(day)(b, a);
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) freeze(inner);
  return value;
}
