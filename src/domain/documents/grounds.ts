// Every place of a document that something rests on, one by one, over all entries: the ground of the reverse look-up.
import type { Catalogue } from '#domain/catalogue.ts';
import type { ComplaintGuide } from '#schema/complaint-guide.ts';
import type { Duty, Gap } from '#schema/coverage.ts';
import type { Channel } from '#schema/entity.ts';
import type { Limit } from '#schema/limits.ts';
import type { Fee, Part } from '#schema/fee.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Rate } from '#schema/rate.ts';
import type { Relief } from '#schema/relief.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Standard } from '#schema/standard.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Version } from '#schema/version.ts';

type Slugged<T> = T & { slug: string };

/** What rests on a place of a document, and in what way. */
export type Rest =
  /** A version as a whole, one of its rows, its suspension; or a row whose figure is still to be read there. */
  | { as: 'version' | 'suspension'; fee: string; entity: string | null; version: Version }
  | { as: 'row' | 'to-read'; fee: string; entity: string | null; version: Version; row: Rate }
  | { as: 'end'; fee: string; on: string }
  /** That a fee is part of another, or holds another. */
  | { as: 'part' | 'whole'; fee: string; part: Part }
  | { as: 'relief'; relief: Slugged<Relief> }
  | { as: 'channel'; channel: Slugged<Channel> }
  | { as: 'standard'; standard: Slugged<Standard> }
  | { as: 'duty'; duty: Duty }
  | { as: 'gap'; gap: Gap }
  | { as: 'limit'; limit: Limit }
  /** A piece of the complaint guide, by its address on that page. */
  | { as: 'advice'; advice: Advice };

/** What the complaint guide says of something, and where: `law-not-posted`. */
export interface Advice {
  anchor: string;
  label: Bilingual;
  /** Of a rule: who charged. Rules for different sides may give the same reason. */
  against?: readonly Bilingual[];
}

export interface Ground {
  document: string;
  /** As printed: 附表5, 第十二条; null where only the document is named. */
  at: string | null;
  rest: Rest;
}

/** The entries that may rest on a document. */
export interface Grounded {
  fees: Iterable<Fee>;
  tariffs: Iterable<Tariff>;
  reliefs: Iterable<Slugged<Relief>>;
  channels: Iterable<Slugged<Channel>>;
  standards: Iterable<Slugged<Standard>>;
  duties: Iterable<Duty>;
  gaps: Iterable<Gap>;
  complaintGuide: ComplaintGuide | null;
  limits: Iterable<Limit>;
}

/** Every ground of every entry; what is still to be read in a document counts too, and says so. */
export function* groundsIn({
  fees,
  tariffs,
  reliefs,
  channels,
  standards,
  duties,
  gaps,
  complaintGuide,
  limits,
}: Grounded): Generator<Ground> {
  for (const fee of fees) {
    yield* ofVersions(fee.id, null, fee.versions);
    if (fee.ended) yield* on(fee.ended.basis, { as: 'end', fee: fee.id, on: fee.ended.on });
    for (const part of fee.includedIn ?? []) yield* on(part.basis, { as: 'part', fee: fee.id, part });
    for (const part of fee.includes ?? []) yield* on(part.basis, { as: 'whole', fee: fee.id, part });
  }
  for (const { fee, entity, versions } of tariffs) yield* ofVersions(fee, entity, versions);
  for (const relief of reliefs) yield* on(relief.basis, { as: 'relief', relief });
  for (const channel of channels) {
    yield* on(channel.basis ?? [], { as: 'channel', channel });
    const limits = (channel.limits ?? []).map(({ at, clause }) => ({ document: at, at: clause }));
    yield* on(limits, { as: 'channel', channel });
  }
  for (const standard of standards) {
    for (const { basis, limits } of standard.versions) {
      const toRead = limits.flatMap(({ readAt }) => readAt ?? []);
      yield* on([...basis, ...toRead], { as: 'standard', standard });
    }
  }
  for (const duty of duties) yield* on([duty], { as: 'duty', duty });
  for (const gap of gaps) if (gap.document !== undefined) yield* on([{ document: gap.document }], { as: 'gap', gap });
  if (complaintGuide) yield* ofGuide(complaintGuide);
  for (const limit of limits) yield* on(limit.basis, { as: 'limit', limit });
}

function* ofGuide({ parties, wrongs, rules, evidence, wrongDoors }: ComplaintGuide): Generator<Ground> {
  const advice = (anchor: string, label: Bilingual, against?: readonly Bilingual[]): Rest => ({
    as: 'advice',
    advice: { anchor, label, ...(against && { against }) },
  });
  const named = (codes: readonly string[]) =>
    parties.flatMap(({ code, label }) => (codes.includes(code) ? [label] : []));
  for (const { code, label, laws } of wrongs) yield* on(laws, advice(`law-${code}`, label));
  for (const { id, reason, basis, when } of rules) yield* on(basis, advice(`do-${id}`, reason, named(when.by)));
  for (const { code, label, basis } of evidence) yield* on(basis ?? [], advice(`give-${code}`, label));
  for (const { code, name, basis } of wrongDoors) yield* on(basis ?? [], advice(`door-${code}`, name));
}

/** The grounds of a whole catalogue. */
export function groundsOf({
  fees,
  tariffs,
  reliefs,
  channels,
  standards,
  duties,
  gaps,
  complaintGuide,
  limits,
}: Catalogue): Generator<Ground> {
  return groundsIn({
    fees: fees.values(),
    tariffs,
    reliefs: reliefs.values(),
    channels: channels.values(),
    standards,
    duties,
    gaps,
    complaintGuide,
    limits,
  });
}

function* ofVersions(fee: string, entity: string | null, versions: readonly Version[]): Generator<Ground> {
  for (const version of versions) {
    yield* on(version.basis, { as: 'version', fee, entity, version });
    yield* on(version.suspended?.basis ?? [], { as: 'suspension', fee, entity, version });
    for (const row of version.rates) {
      yield* on(row.basis ?? [], { as: 'row', fee, entity, version, row });
      yield* on(row.readAt ? [row.readAt] : [], { as: 'to-read', fee, entity, version, row });
    }
  }
}

function* on(bases: readonly Basis[], rest: Rest): Generator<Ground> {
  for (const { document, at } of bases) yield { document, at: at ?? null, rest };
}
