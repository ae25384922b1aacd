// Every address the site promises, as a function of the catalogue's entries. Paths only; English stands under /en.
import type { Fee } from '#schema/fee.ts';
import type { Tariff } from '#schema/tariff.ts';
import type { Version } from '#schema/version.ts';

/** The last step of a version's address: its first day, or `undated` where the list carries no date. */
export const versionStep = (from: string): string => (from === 'unknown' ? 'undated' : from);

export const feePath = (id: string): string => `/f/${id}/`;
export const feeVersionPath = (id: string, from: string): string => `/f/${id}/${versionStep(from)}/`;
export const entityPath = (entity: string): string => `/e/${entity}/`;
export const tariffPath = (entity: string, fee: string): string => `/e/${entity}/${fee}/`;
export const tariffVersionPath = (entity: string, fee: string, from: string): string =>
  `/e/${entity}/${fee}/${versionStep(from)}/`;
/** The page of a fee (`entity` undefined) or of an entity's list, of the version from `from` or of what holds today. */
export function entryPath(id: string, entity: string | undefined, from: string | undefined): string {
  if (entity === undefined) return from === undefined ? feePath(id) : feeVersionPath(id, from);
  return from === undefined ? tariffPath(entity, id) : tariffVersionPath(entity, id, from);
}
/** The picture that leads to an entry: same in both languages. `path` is that of the fee or tariff. */
export const qrPath = (path: string): string => `${path}qr.svg`;
/** The fee as a file for machines. */
export const feeJsonPath = (id: string): string => `/api/v1/fees/${id}.json`;
export const cataloguePath = (catalogue: string): string => `/fees/${catalogue}/`;
export const documentPath = (document: string): string => `/d/${document}/`;
/** The list for the wall, of an entity or a catalogue, whose own page is `path`: A4, and A3 below it. */
export const posterPath = (path: string, size: 'a4' | 'a3' = 'a4'): string =>
  size === 'a4' ? `${path}poster/` : `${path}poster/${size}/`;
export const changeDayPath = (day: string): string => `/changes/${day}/`;
export const changeYearPath = (year: string): string => `/changes/${year}/`;
export const indicatorPath = (indicator: string): string => `/indicators/${indicator}/`;
/** Its line on the page of all indicators, where it once stood whole. */
const indicatorPlace = (indicator: string): string => `/indicators/#${indicator}`;
/** What is sought, and which duty is met where: each at its place. */
export const gapPath = (gap: string): string => `/coverage/missing/#gap-${gap}`;
export const dutyPath = (duty: string): string => `/coverage/duties/#duty-${duty}`;
/** The complaint guide, told of which charge and of whose list it is. */
export const complainPath = (fee: string, entity: string | undefined): string =>
  `/complain/?fee=${fee}${entity === undefined ? '' : `&entity=${entity}`}`;
/** What companies post for one fee, side by side. */
export const compareCompaniesPath = (fee: string): string => `/compare/?fee=${fee}`;
/** Free time counted by one rule: a row of a list, or a time limit. */
export const freeTimePath = (rule: string): string => `/free-time/?rule=${rule}`;
export const channelPath = (channel: string): string => `/channels/${channel}/`;

/** Addresses that do not depend on entries. */
export const fixedPaths = [
  '/',
  '/fees/',
  '/fees/by-name/',
  '/fees/words/',
  '/e/',
  '/ended/',
  '/changes/',
  '/compare/',
  '/d/',
  '/measures/',
  '/channels/',
  '/complain/',
  '/free-time/',
  '/estimate/',
  '/bill/',
  '/search/',
  '/coverage/',
  '/standards/',
  '/coverage/duties/',
  '/coverage/figures/',
  '/coverage/findings/',
  '/coverage/missing/',
  '/indicators/',
  '/about/',
] as const;

interface Addressed {
  fees: Iterable<Pick<Fee, 'id' | 'versions'>>;
  tariffs: Iterable<Pick<Tariff, 'fee' | 'entity' | 'versions'>>;
  entities: Iterable<string>;
  channels: Iterable<string>;
  /** Slug and anchors of each. */
  documents: Iterable<readonly [slug: string, anchors: readonly string[]]>;
  catalogues: Iterable<string>;
  indicators: Iterable<string>;
  changeDays: Iterable<string>;
  changeYears: Iterable<string>;
}

/** All addresses, row fragments included, sorted; the same set under /en is implied. */
export function addressesOf({
  fees,
  tariffs,
  entities,
  channels,
  documents,
  catalogues,
  indicators,
  changeDays,
  changeYears,
}: Addressed): string[] {
  const all: string[] = [...fixedPaths];
  for (const { id, versions } of fees) {
    all.push(feePath(id), ...rowAddresses(feePath(id), versions));
    all.push(...versionAddresses(versions, from => feeVersionPath(id, from)));
  }
  for (const { fee, entity, versions } of tariffs) {
    all.push(tariffPath(entity, fee), ...rowAddresses(tariffPath(entity, fee), versions));
    all.push(...versionAddresses(versions, from => tariffVersionPath(entity, fee, from)));
  }
  for (const [slug, anchors] of documents) {
    all.push(documentPath(slug), ...anchors.map(anchor => `${documentPath(slug)}#${anchor}`));
  }
  all.push(
    ...[...map(entities, entityPath), ...map(catalogues, cataloguePath)].flatMap(path => [
      path,
      posterPath(path),
      posterPath(path, 'a3'),
    ]),
    ...map(channels, channelPath),
    ...[...indicators].flatMap(one => [indicatorPath(one), indicatorPlace(one)]),
    ...map(changeDays, changeDayPath),
    ...map(changeYears, changeYearPath),
  );
  return [...new Set(all)].sort();
}

type WithRows = Pick<Version, 'from' | 'rates'>;

/** Every version's page, and its rows there. */
function versionAddresses(versions: readonly WithRows[], pathOf: (from: string) => string): string[] {
  return versions.flatMap(version => [pathOf(version.from), ...rowAddresses(pathOf(version.from), [version])]);
}

/** Rows on one page. A row that only a former version has still answers on the entry's page: at that version's line. */
function rowAddresses(path: string, versions: readonly WithRows[]): string[] {
  return versions.flatMap(({ rates }) => rates.map(({ id }) => `${path}#${id}`));
}

function map<T, U>(items: Iterable<T>, change: (item: T) => U): U[] {
  return [...items].map(change);
}
