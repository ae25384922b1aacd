// What became of each line of a list, and what would be written.
import type { Named } from '#domain/catalogue.ts';
import type { Day } from '#time/day.ts';
import type { KnownCode } from '#schema/needed-codes.ts';
import type { Rate } from '#schema/rate.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Passed, Unused } from './lines.ts';

/** Codes of vocabulary/changes.yaml that an import gives. */
export type ChangeCode = Exclude<KnownCode<'changes'>, 'W'>;

export type Finding =
  | { kind: 'unchanged'; address: string; fee: string; row: Rate }
  | { kind: 'rate' | 'wording'; address: string; fee: string; before: Rate; row: Rate; codes: readonly ChangeCode[] }
  | { kind: 'new'; address: string; fee: string; row: Rate; codes: readonly ChangeCode[] }
  /** On record, not on the list. `ends`: it is closed, because the caller said so. */
  | { kind: 'missing'; fee: string; row: Rate; ends: boolean; held: Bilingual | null }
  | { kind: 'unclear'; address: string; text: string; why: Bilingual; near: readonly string[] };

export interface TariffEdit {
  fee: string;
  /** The tariff on record, or null for a file to be made. */
  tariff: Named<Tariff> | null;
  /** Index in `tariff.versions` of the one to be closed, and its last day. */
  close: { index: number; to: Day } | null;
  /** What begins; null where the tariff only ends. */
  begins: { rates: readonly Rate[]; change: readonly ChangeCode[]; ceiling?: boolean; regime?: string } | null;
}

export interface Plan {
  findings: readonly Finding[];
  passed: readonly Passed[];
  /** Figures in columns that have no part in a price. */
  unused: readonly Unused[];
  edits: readonly TariffEdit[];
}
