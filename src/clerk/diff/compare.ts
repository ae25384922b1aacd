// Two states of the content → what became of each entry. A pure function: same states, same answer.
import type { EntryData } from '#catalogue/kinds.ts';
import { channelPath, documentPath, entityPath, feePath, tariffPath } from '#domain/address/address.ts';
import { changesOf, type Change } from '#domain/change/change.ts';
import type { Day } from '#time/day.ts';
import { ceilingOf } from '#domain/entry/entry.ts';
import type { Fee } from '#schema/fee.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Version } from '#schema/version.ts';
import { touchedAddresses, type TouchedAddresses } from './addresses.ts';
import { changedFields, isWording } from './changed-fields.ts';
import type { EntryChange, EntryRef, Item } from './entry-change.ts';
import { fileChanges } from './file-changes.ts';
import { historyItems, type History } from './history-items.ts';
import { comparedKinds, type ComparedKind, type State } from './state.ts';
import { warningsOf, type Warning } from './warnings.ts';

export interface Diff {
  /** By kind, then by id; what stands in no entry last. */
  changes: readonly EntryChange[];
  warnings: readonly Warning[];
  addresses: TouchedAddresses;
  /** Files that differ in comments, order or layout only. */
  layoutOnly: readonly string[];
}

/** The state after has passed the check; the one before need not. `today` stands in for an unknown publication. */
export function compareStates(before: State, after: State, today: Day): Diff {
  const events = eventItems(before, after);
  const entries = comparedKinds.flatMap(kind => entriesOf(kind, before, after, events));
  const changes = [...entries, ...fileChanges(before, after)];
  const told = new Set(changes.map(({ entry }) => entry.file));
  return {
    changes,
    warnings: warningsOf(changes, today),
    addresses: touchedAddresses(changes, before, after),
    layoutOnly: differingFiles(before, after).filter(file => !told.has(file) && !file.startsWith('content/register/')),
  };
}

interface EventItems {
  byFee: ReadonlyMap<string, Item[]>;
  byRelief: ReadonlyMap<string, Item[]>;
  /** What /changes/ tells of each version. */
  ofVersion: ReadonlyMap<Version, Change>;
}

function entriesOf<Kind extends ComparedKind>(
  kind: Kind,
  before: State,
  after: State,
  events: EventItems,
): EntryChange[] {
  const [old, now] = [before.entries[kind], after.entries[kind]];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids.flatMap((id): EntryChange[] => {
    const [a, b] = [old.get(id), now.get(id)];
    const state = b ? after : before;
    const entry = entryRef(kind, id, (b ?? a)!, state);
    if (!a && before.unreadable.has(entry.file)) return [{ entry, fate: 'unread', items: [] }];
    if (!b) return [{ entry, fate: 'gone', items: versionsGone(kind, a!) }];
    const items = itemsOf(kind, a ?? null, b, before, after, events);
    if (!a) return [{ entry, fate: 'new', items }];
    return items.length > 0 ? [{ entry, fate: 'changed', items }] : [];
  });
}

function itemsOf<Kind extends ComparedKind>(
  kind: Kind,
  a: EntryData[Kind] | null,
  b: EntryData[Kind],
  before: State,
  after: State,
  events: EventItems,
): Item[] {
  const histories = versionItems(kind, a, b, before, after, events);
  const id = (b as { id?: string }).id;
  const slug = (b as { slug?: string }).slug;
  const dated =
    (kind === 'fee' ? events.byFee.get(id!) : kind === 'relief' ? events.byRelief.get(slug!) : undefined) ?? [];
  if (a === null) return [...histories, ...dated];
  const fields = changedFields(a, b).filter(field => field !== 'versions');
  const [from, to] = [a, b] as Record<string, unknown>[] as [Record<string, unknown>, Record<string, unknown>];
  const wordings = fields.filter(isWording);
  return [
    ...histories,
    ...dated,
    ...fields
      .filter(field => !isWording(field))
      .map((field): Item => ({ kind: 'field', version: null, field, before: from[field], after: to[field] })),
    ...entryGrade(from, to),
    ...(wordings.length > 0 ? [{ kind: 'wording' as const, version: null, fields: wordings, rows: [] }] : []),
  ];
}

function versionItems(
  kind: ComparedKind,
  a: object | null,
  b: object,
  before: State,
  after: State,
  { ofVersion }: EventItems,
): Item[] {
  if (kind !== 'fee' && kind !== 'tariff') return [];
  const was = a === null ? null : historyOf(kind, a as EntryData['fee' | 'tariff'], before);
  return historyItems(was, historyOf(kind, b as EntryData['fee' | 'tariff'], after)).map(item =>
    item.kind === 'version-new' ? { ...item, change: ofVersion.get(item.version) ?? null } : item,
  );
}

function historyOf(kind: 'fee' | 'tariff', entry: EntryData['fee' | 'tariff'], state: State): History {
  const { versions } = entry;
  const fee = kind === 'fee' ? (entry as Fee) : state.entries.fee.get((entry as EntryData['tariff']).fee);
  const entity = kind === 'fee' ? null : (entry as EntryData['tariff']).entity;
  return {
    versions,
    ceilingOf: version =>
      fee === undefined ? (version.ceiling ?? false) : ceilingOf(state.histories, fee, entity, version),
  };
}

function versionsGone(kind: ComparedKind, a: object): Item[] {
  if (kind !== 'fee' && kind !== 'tariff') return [];
  return (a as EntryData['fee']).versions.map(version => ({ kind: 'version-gone', version }));
}

/** The grade of an entry as a whole, and of what it says of its end. */
function entryGrade(a: Record<string, unknown>, b: Record<string, unknown>): Item[] {
  return [
    [a, b],
    [a.ended, b.ended],
  ].flatMap(([from, to]): Item[] => {
    const [was, is] = [gradeIn(from), gradeIn(to)];
    if (was === null || is === null || was === is) return [];
    return [{ kind: 'grade', version: null, before: was, after: is, rows: [] }];
  });
}

function gradeIn(value: unknown): string | null {
  return (value as { checked?: { grade: string } } | undefined)?.checked?.grade ?? null;
}

/** What /changes/ tells after and did not tell before, and the other way round. */
function eventItems(before: State, after: State): EventItems {
  const [old, now] = [changesOf(before.histories), changesOf(after.histories)];
  const known = new Set(old.map(({ id }) => id));
  const told = new Set(now.map(({ id }) => id));
  const byFee = new Map<string, Item[]>();
  const byRelief = new Map<string, Item[]>();
  const add = (change: Change, fate: 'new' | 'gone') => {
    if (change.kind === 'version') return;
    const [map, key] = 'relief' in change ? [byRelief, change.relief.slug] : [byFee, change.fee.id];
    map.set(key, [...(map.get(key) ?? []), { kind: 'event', change, fate }]);
  };
  for (const change of now) if (!known.has(change.id)) add(change, 'new');
  for (const change of old) if (!told.has(change.id)) add(change, 'gone');
  const versions = now.flatMap(change => (change.kind === 'version' ? [[change.version, change] as const] : []));
  return { byFee, byRelief, ofVersion: new Map(versions) };
}

function entryRef(kind: ComparedKind, id: string, entry: object, state: State): EntryRef {
  const file = state.fileOf.get(`${kind} ${id}`) ?? '';
  const plain = { kind, id, file, by: null };
  switch (kind) {
    case 'fee':
      return { ...plain, name: (entry as Fee).name, path: feePath(id) };
    case 'tariff': {
      const { fee, entity, name } = entry as EntryData['tariff'];
      const by = state.entries.entity.get(entity);
      return {
        ...plain,
        name: name ?? state.entries.fee.get(fee)?.name ?? alike(fee),
        by: by ? (by.shortName ?? by.name) : alike(entity),
        path: tariffPath(entity, fee),
      };
    }
    case 'document':
      return { ...plain, name: (entry as EntryData['document']).title, path: documentPath(id) };
    case 'chooser':
      return { ...plain, name: alike((entry as EntryData['chooser']).word), path: null };
    default: {
      const path = kind === 'entity' ? entityPath(id) : kind === 'channel' ? channelPath(id) : null;
      return { ...plain, name: (entry as { name: Bilingual }).name, path };
    }
  }
}

const alike = (text: string): Bilingual => ({ zh: text, en: text });

/** Files of both states whose text is not the same. */
function differingFiles(before: State, after: State): string[] {
  return [...after.files.keys()].filter(
    path => (before.files.get(path) ?? after.files.get(path)) !== after.files.get(path),
  );
}
