// The one immutable value that everything else is a function of.
import type { MeasurePlace } from '#domain/documents/measures.ts';
import type { Moved } from '#domain/address/moves.ts';
import type { ComplaintGuide } from '#schema/complaint-guide.ts';
import type { Correction } from '#schema/corrections.ts';
import type { Duty, Gap } from '#schema/coverage.ts';
import type { Channel, Entity } from '#schema/entity.ts';
import type { Document, Source } from '#schema/document.ts';
import type { Fee } from '#schema/fee.ts';
import type { Holidays } from '#schema/holidays.ts';
import type { Limit } from '#schema/limits.ts';
import type { Measures } from '#schema/measures.ts';
import type { Indicator } from '#schema/indicator.ts';
import type { Relief } from '#schema/relief.ts';
import type { Scenario } from '#schema/scenario.ts';
import type { CatalogueInfo, Chooser, Site } from '#schema/site.ts';
import type { Standard } from '#schema/standard.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Day } from '#time/day.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';

/** Adds the name by which an entry is addressed: its file name. */
export type Named<T> = T & { readonly slug: string };

/** What was read, joined. */
export interface Records {
  /** With the version and the day of the data, which are worked out of them. */
  readonly site: Site & { readonly contentVersion: string; readonly contentDate: Day };
  /** In the order of the site. */
  readonly catalogues: readonly CatalogueInfo[];
  readonly vocabulary: Vocabulary;
  /** By id, ascending. */
  readonly fees: ReadonlyMap<string, Named<Fee>>;
  readonly tariffs: readonly Named<Tariff>[];
  readonly standards: readonly Named<Standard>[];
  readonly reliefs: ReadonlyMap<string, Named<Relief>>;
  readonly entities: ReadonlyMap<string, Named<Entity>>;
  /** In their order of display. */
  readonly channels: ReadonlyMap<string, Named<Channel>>;
  readonly choosers: readonly Named<Chooser>[];
  /** In the order of the page. */
  readonly indicators: ReadonlyMap<string, Named<Indicator>>;
  readonly documents: ReadonlyMap<string, Named<Document>>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The measures of a document, by its slug. */
  readonly measures: ReadonlyMap<string, Named<Measures>>;
  readonly gaps: readonly Gap[];
  readonly duties: readonly Duty[];
  /** From a situation to the channel; null where there is none. */
  readonly complaintGuide: ComplaintGuide | null;
  /** In the order of the page. */
  readonly limits: readonly Limit[];
  /** By year, as four digits. */
  readonly holidays: ReadonlyMap<string, Named<Holidays>>;
  /** Of the estimate, in the order of the page. */
  readonly scenarios: readonly Scenario[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Every address ever published, as content/register/addresses.txt has them. */
  readonly recorded: readonly string[];
  /** Published addresses that have moved, each with the one that answers for it. */
  readonly moved: readonly Moved[];
  /** SHA-256 of everything that was read. */
  readonly fingerprint: string;
}

/** The same records by what they belong to, so that nobody goes through all of them for one. Keys without any are left out. */
export interface Indexes {
  /** What entities publish for a fee, by its id; and what an entity publishes, by its slug. In the order of `tariffs`. */
  readonly tariffsOfFee: ReadonlyMap<string, readonly Named<Tariff>[]>;
  readonly tariffsOfEntity: ReadonlyMap<string, readonly Named<Tariff>[]>;
  /** Reliefs with an effect on a fee, by its id, newest first. */
  readonly reliefsOfFee: ReadonlyMap<string, readonly Named<Relief>[]>;
  /** Fees of a catalogue, by its id, in the order of ids. */
  readonly feesOfCatalogue: ReadonlyMap<string, readonly Named<Fee>[]>;
  /** Ids of the fees that name a fee as related, as their whole or as their successor, by its id. */
  readonly pointingTo: ReadonlyMap<string, readonly string[]>;
  /** Fees by who charges, ended ones too: the code of a role, or the slug of an entity. In the order of ids. */
  readonly feesChargedBy: ReadonlyMap<string, readonly Named<Fee>[]>;
  /** Measures that concern a fee, by its id, and a channel, by its slug: newest document first. */
  readonly measuresOfFee: ReadonlyMap<string, readonly MeasurePlace[]>;
  readonly measuresOfChannel: ReadonlyMap<string, readonly MeasurePlace[]>;
  /** Slugs of the indicators that are about a fee, by its id; and of those with a figure from a document, by its slug. */
  readonly indicatorsOfFee: ReadonlyMap<string, readonly string[]>;
  readonly indicatorsOfDocument: ReadonlyMap<string, readonly string[]>;
  /** Whether there is anything of these kinds: asked by every page, which then need not read all of them. */
  readonly has: { readonly measures: boolean; readonly indicators: boolean; readonly scenarios: boolean };
  /** Operating-time standards of an entity, by its slug; and of an operation, by its code. */
  readonly standardsOfEntity: ReadonlyMap<string, readonly Named<Standard>[]>;
  readonly standardsOfOperation: ReadonlyMap<string, readonly Named<Standard>[]>;
  /** Codes of the operations that a fee is charged for, by its id. */
  readonly operationsOfFee: ReadonlyMap<string, readonly string[]>;
  /** Slug of an entity by its Chinese name. */
  readonly entityNamed: ReadonlyMap<string, string>;
}

export interface Catalogue extends Records, Indexes {}
