// What was read and fits its schema, before the cross-entry rules have looked at it; each piece knows where it stands.
import type { Problem } from './problem.ts';
import type { EntryData, EntryKind, SingleData, SingleName } from './kinds.ts';
import { own } from './own.ts';
import type { Day } from '#time/day.ts';
import type { Path, Place } from './yaml.ts';

export interface Located {
  file: string;
  locate(path: Path, part?: 'key' | 'value'): Place;
}

export interface Entry<Kind extends EntryKind = EntryKind> extends Located {
  kind: Kind;
  /** File name without its extension. */
  slug: string;
  /** Name of the folder the file is in: the catalogue of a fee, the entity of a tariff. */
  folder: string;
  data: EntryData[Kind];
}

export interface Single<Name extends SingleName = SingleName> extends Located {
  data: SingleData[Name];
}

/** A file of lines. */
export type Lines = Located & { lines: string[] };

export interface Draft {
  /** The last day that has come, for what cannot have happened after it; null where nobody has said. */
  today: Day | null;
  entries: { [Kind in EntryKind]: Entry<Kind>[] };
  singles: { [Name in SingleName]?: Single<Name> };
  /** Lines of content/register/addresses.txt and of rows.txt beside it, with their place. */
  addresses: Lines;
  rows: Lines;
  /** Entries whose file is there but broken: what refers to them is not said to be missing. */
  broken: Set<string>;
}

/** `fee:0104`, `document:mot-2019-2`: how an entry is referred to across kinds. */
export function entryKey(kind: EntryKind | 'source' | 'catalogue', id: string): string {
  return `${kind}:${id}`;
}

/** How a file that stands alone is named among the broken ones. */
export function singleKey(name: SingleName): string {
  return `single:${name}`;
}

/** Instead of an id: every entry of a kind, where its whole folder could not be read. */
export const ANY = '*';

/** Is the file of this entry there, with a fault of its own? A broken fee is known by its id or its registered file. */
export function isBrokenEntry({ broken, singles }: Draft, kind: EntryKind, id: string): boolean {
  if (broken.has(entryKey(kind, id)) || broken.has(entryKey(kind, ANY))) return true;
  const slug =
    kind === 'fee'
      ? own(singles.ids?.data ?? {}, id)
          ?.file.split('/')
          .at(-1)
      : undefined;
  return slug !== undefined && broken.has(entryKey('fee', slug));
}

/** Adds a problem at a path of an entry. */
export type Report = (where: Located, path: Path, message: { zh: string; en: string }, part?: 'key' | 'value') => void;

/** One cross-entry rule: finds what a schema of one file cannot see. Adds problems, changes nothing. */
export interface Rule {
  name: string;
  /** What the rule protects, for the data guide. */
  protects: { zh: string; en: string };
  check(draft: Draft, report: Report): void;
}

/** Runs one rule; problems carry its name. */
export function runRule(rule: Rule, draft: Draft): Problem[] {
  const problems: Problem[] = [];
  rule.check(draft, (where, path, { zh, en }, part) => {
    problems.push({ file: where.file, ...where.locate(path, part), rule: rule.name, zh, en });
  });
  return problems;
}

/** Fees by id; of two with one id the first, as the second is reported for it. */
export function feesById(draft: Draft): Map<string, Entry<'fee'>> {
  return new Map(draft.entries.fee.toReversed().map(fee => [fee.data.id, fee]));
}

/** Every entry with a history, whatever its versions hold. */
export function* historiesIn(draft: Draft): Generator<Entry<'fee'> | Entry<'tariff'> | Entry<'standard'>> {
  yield* versionsIn(draft);
  yield* draft.entries.standard;
}

/** Every entry that has versions with rates. */
export function* versionsIn(draft: Draft): Generator<Entry<'fee'> | Entry<'tariff'>> {
  yield* draft.entries.fee;
  yield* draft.entries.tariff;
}
