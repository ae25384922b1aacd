// One state of the content as far as two states are compared: also of one that today's check no longer passes.
// Holds what could be read and says what could not; never reads a file.
import type { Named } from '#domain/catalogue.ts';
import type { Draft, Entry } from '#catalogue/draft.ts';
import { kindOf, type EntryData, type EntryKind, type SingleName } from '#catalogue/kinds.ts';
import type { RawFile } from '#catalogue/read.ts';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import type { Histories } from '#domain/change/change.ts';
import { movedAddresses, type Moved } from '#domain/address/moves.ts';
import type { Fee } from '#schema/fee.ts';
import type { Vocabulary } from '#schema/vocabulary.ts';

/** The kinds of entry that are compared field by field; `fee` by id, `tariff` by `entity/fee`, the rest by slug. */
export const comparedKinds = ['fee', 'tariff', 'relief', 'entity', 'channel', 'document', 'chooser'] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** The others are told as files. */
export function isCompared(kind: EntryKind): kind is ComparedKind {
  return (comparedKinds as readonly EntryKind[]).includes(kind);
}

export interface State {
  entries: { [Kind in ComparedKind]: ReadonlyMap<string, Named<EntryData[Kind]>> };
  /** Files that stand alone, parsed; by name. */
  singles: ReadonlyMap<SingleName, unknown>;
  histories: Histories;
  addresses: ReadonlySet<string>;
  moved: readonly Moved[];
  /** Text of each file by `content/…` or `seeds/…`. */
  files: ReadonlyMap<string, string>;
  /** Where an entry stands: `fee 0104` → `content/fees/port/cargo-dues.yaml`. */
  fileOf: ReadonlyMap<string, string>;
  /** Files that are there but could not be made out. */
  unreadable: ReadonlySet<string>;
}

export interface StateFiles {
  content: readonly RawFile[];
  seeds: readonly RawFile[];
}

/** Under which an entry is found again in the other state. */
function entryId(kind: ComparedKind, entry: Named<EntryData[ComparedKind]>): string {
  if (kind === 'fee') return (entry as Fee).id;
  if (kind === 'tariff') {
    const { entity, fee } = entry as EntryData['tariff'];
    return `${entity}/${fee}`;
  }
  return entry.slug;
}

/** `closedLists`: what stands in for vocabulary that this state lacks. */
export function stateOf(draft: Draft, files: StateFiles, closedLists?: Vocabulary): State {
  const texts = new Map(
    (['content', 'seeds'] as const).flatMap(root => files[root].map(raw => [`${root}/${raw.path}`, raw.text] as const)),
  );
  const maps = Object.fromEntries(
    comparedKinds.map(kind => [kind, entriesOf(draft, kind)]),
  ) as unknown as State['entries'];
  const standing = new Map(
    Object.values(draft.entries)
      .flat()
      .map(entry => [`${entry.kind} ${entry.folder}/${entry.slug}`, entry] as const),
  );
  const fileOf = new Map<string, string>();
  const made = new Set<string>();
  for (const path of texts.keys()) {
    const [root, inside] = splitRoot(path);
    const kind = kindOf(root, inside);
    if (kind === null || 'text' in kind) made.add(path);
    else if ('single' in kind) {
      if (draft.singles[kind.single]) made.add(path);
    } else {
      const { entry: of, slug, folder } = kind;
      const entry = standing.get(`${of} ${folder}/${slug}`);
      if (!entry) continue;
      made.add(path);
      if (isCompared(of)) fileOf.set(`${of} ${entryId(of, { ...entry.data, slug } as never)}`, path);
    }
  }
  const addresses = new Set(draftAddresses(draft));
  return {
    entries: maps,
    singles: new Map(Object.entries(draft.singles).map(([name, single]) => [name as SingleName, single.data] as const)),
    histories: historiesOf(draft, maps, closedLists),
    addresses,
    moved: movedAddresses(recordedPaths(draft), draft.singles.moves?.data ?? [], addresses),
    files: texts,
    fileOf,
    unreadable: new Set([...texts.keys()].filter(path => !made.has(path))),
  };
}

export function splitRoot(path: string): ['content' | 'seeds', string] {
  const cut = path.indexOf('/');
  return [path.slice(0, cut) as 'content' | 'seeds', path.slice(cut + 1)];
}

function entriesOf<Kind extends ComparedKind>(draft: Draft, kind: Kind): Map<string, Named<EntryData[Kind]>> {
  const entries = draft.entries[kind] as Entry<Kind>[];
  return new Map(
    entries.map(({ slug, data }) => {
      const named = { ...data, slug };
      return [entryId(kind, named as never), named];
    }),
  );
}

/** Lists of fees that could not be made out have no history that could be told. */
function historiesOf({ singles }: Draft, entries: State['entries'], closedLists?: Vocabulary): Histories {
  const own = Object.fromEntries(Object.entries(singles).map(([name, { data }]) => [name, data]));
  const tariffs = [...entries.tariff.values()].filter(({ fee }) => entries.fee.has(fee));
  return {
    fees: entries.fee,
    tariffs,
    tariffsOfFee: Map.groupBy(tariffs, ({ fee }) => fee),
    reliefs: entries.relief,
    vocabulary: { ...closedLists, ...own } as Vocabulary,
  };
}
