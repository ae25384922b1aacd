// How a build that another program started differs from one of `astro build`: who hears of it, and when its data come.
import type { CatalogueError } from '#catalogue/problem.ts';
import type { Refusal } from '#schema/refusal.ts';
import type { Checked } from './checked.ts';

export interface Run {
  /** How far the build is. */
  progress(line: string): void;
  /** Asked when everything is compiled, for pages that were compiled before their data were known. Left out: they are. */
  order?(): Promise<Order>;
  /** Nothing is built: the data have faults (a CatalogueError), or the site may not be written there (a Refusal). */
  refused?(error: CatalogueError | Refusal): Promise<never>;
  /** The site is in its place. */
  built?(built: { checked: Checked; files: number }): void;
}

export interface Order {
  checked: Checked;
  /** Where the site goes. */
  target: string;
}

let current: Run | null = null;

/** What holds for builds of this process from now on. */
export function startRun(run: Run): void {
  current = run;
}

export function currentRun(): Run | null {
  return current;
}
