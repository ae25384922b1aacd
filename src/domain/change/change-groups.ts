// Changes as they are told: by day and year, and what one charger published in one list as one.
import type { Change } from './change.ts';

type VersionChange = Extract<Change, { kind: 'version' }>;

export type Told =
  /** Changes by one hand and one document, told under one head. */
  | { is: 'alike'; changes: readonly Change[] }
  /** One charger's list of that day, with several charges. */
  | { is: 'list'; entity: string; first: boolean; changes: readonly VersionChange[] };

/** The changes of one day: what has one ground stands together, in the order of the day. */
export function toldOf(changes: readonly Change[]): Told[] {
  return [...Map.groupBy(changes, groundOf).values()].map((alike): Told => {
    const [head] = alike;
    if (alike.length < 2 || head?.kind !== 'version' || head.entity === null) return { is: 'alike', changes: alike };
    const list = alike as VersionChange[];
    return { is: 'list', entity: head.entity, first: list.every(({ before }) => before === null), changes: list };
  });
}

function groundOf(change: Change): string {
  return JSON.stringify([change.kind === 'version' && change.entity, change.basis, change.published, change.notice]);
}

export interface YearOfChanges {
  year: string;
  days: number;
  changes: readonly Change[];
}

/** By year, in the order of the changes. */
export function byYear(changes: readonly Change[]): YearOfChanges[] {
  return [...Map.groupBy(changes, ({ on }) => on.slice(0, 4))].map(([year, own]) => ({
    year,
    days: new Set(own.map(({ on }) => on)).size,
    changes: own,
  }));
}
