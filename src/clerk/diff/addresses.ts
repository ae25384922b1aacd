// The addresses that a difference touches: pages new, changed, redirected and gone. Paths only, Chinese ones;
// each has its twin under /en. "Changed" names the pages that say the changed thing first, not every list it is on.
import type { EntryData } from '#catalogue/kinds.ts';
import {
  cataloguePath,
  changeDayPath,
  documentPath,
  entityPath,
  entryPath,
  feePath,
  tariffPath,
} from '#domain/address/address.ts';
import { feesOf, type Change } from '#domain/change/change.ts';
import type { Basis } from '#schema/provenance.ts';
import type { Version } from '#schema/version.ts';
import type { EntryChange, Item } from './entry-change.ts';
import type { State } from './state.ts';

export interface TouchedAddresses {
  added: readonly string[];
  changed: readonly string[];
  redirected: readonly { from: string; to: string }[];
  /** Of these, rows are fragments of pages. */
  gone: readonly string[];
  /** How many rows and articles were added on pages. */
  rowsAdded: number;
  /** A file was changed that every page rests on. */
  everyPage: boolean;
}

export function touchedAddresses(changes: readonly EntryChange[], before: State, after: State): TouchedAddresses {
  const fresh = [...after.addresses].filter(address => !before.addresses.has(address));
  const movedBefore = new Set(before.moved.map(({ from, to }) => `${from} ${to}`));
  const redirected = after.moved
    .filter(({ from, to }) => !movedBefore.has(`${from} ${to}`))
    .map(({ from, to }) => ({ from, to }));
  const leading = new Set(after.moved.map(({ from }) => from));
  const touched = new Set(changes.flatMap(change => pagesOf(change, after)));
  return {
    added: fresh.filter(isPage).sort(),
    changed: [...touched].filter(page => after.addresses.has(page) && before.addresses.has(page)).sort(),
    redirected,
    gone: [...before.addresses].filter(address => !after.addresses.has(address) && !leading.has(address)).sort(),
    rowsAdded: fresh.filter(address => !isPage(address)).length,
    everyPage: changes.some(({ entry }) => entry.kind === 'file' && isEverywhere(entry.file)),
  };
}

const isPage = (address: string): boolean => !address.includes('#');

/** What gaps, duties, the complaint guide and scenarios say stands on one page; the rest of what stands alone is read for all. */
function isEverywhere(file: string): boolean {
  const onOnePage = [
    'content/gaps.yaml',
    'content/duties.yaml',
    'content/complaint-guide.yaml',
    'content/limits.yaml',
    'content/scenarios.yaml',
    'content/corrections.yaml',
  ];
  const ofOnePage = [
    'content/policies/',
    'content/measures/',
    'content/indicators/',
    'content/standards/',
    'content/holidays/',
  ];
  return !onOnePage.includes(file) && !ofOnePage.some(folder => file.startsWith(folder));
}

function pagesOf({ entry, items }: EntryChange, after: State): string[] {
  const own = entry.path === null ? [] : [entry.path];
  const told = items.flatMap(item => [...versionPages(entry.kind, entry.id, item), ...eventPages(item)]);
  switch (entry.kind) {
    case 'fee': {
      const fee = after.entries.fee.get(entry.id);
      const lists = fee ? [cataloguePath(fee.catalogue), ...(fee.ended ? ['/ended/'] : [])] : [];
      return [...own, ...told, ...lists, '/fees/'];
    }
    case 'tariff': {
      const [entity = '', fee = ''] = entry.id.split('/');
      return [...own, ...told, entityPath(entity), feePath(fee)];
    }
    case 'relief': {
      const effects = (after.entries.relief.get(entry.id) as EntryData['relief'] | undefined)?.effects ?? [];
      const pages = effects.map(({ fee, entity }) => (entity === undefined ? feePath(fee) : tariffPath(entity, fee)));
      const basis = after.entries.relief.get(entry.id)?.basis ?? [];
      return [...pages, ...documents(basis), ...told];
    }
    case 'entity':
      return [...own, '/e/'];
    case 'channel':
      return [...own, '/channels/'];
    case 'document':
      return [...own, '/d/'];
    case 'chooser':
      return ['/search/'];
    case 'file':
      return entry.path === null ? (isEverywhere(entry.file) ? [] : ['/coverage/', '/coverage/missing/']) : own;
  }
}

function versionPages(kind: EntryChange['entry']['kind'], id: string, item: Item): string[] {
  const version = 'version' in item ? item.version : null;
  if (version === null || (kind !== 'fee' && kind !== 'tariff')) return [];
  const [entity, fee] = kind === 'tariff' ? (id.split('/') as [string, string]) : [undefined, id];
  const day = version.from === 'unknown' ? [] : [changeDayPath(version.from), '/changes/'];
  return [entryPath(fee, entity, version.from), ...day, ...basesOf(version)];
}

function eventPages(item: Item): string[] {
  if (item.kind !== 'event') return [];
  const { change }: { change: Change } = item;
  return [changeDayPath(change.on), '/changes/', ...feesOf(change).map(feePath), ...documents(change.basis)];
}

function basesOf({ basis, rates }: Version): string[] {
  return documents([...basis, ...rates.flatMap(rate => rate.basis ?? [])]);
}

function documents(bases: readonly Basis[]): string[] {
  return bases.map(({ document }) => documentPath(document));
}
