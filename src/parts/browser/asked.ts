// What an address asks of a tool: behind the #, which no server sees, or as a query where somebody links here.
import { openFoldsAround } from './fold-around.ts';

/** Is what stands behind the # a place on the page, not a request? */
export function isPlace(): boolean {
  return location.hash.length > 1 && !location.hash.includes('=');
}

export function askedOf(): URLSearchParams {
  return new URLSearchParams((isPlace() ? '' : location.hash.slice(1)) || location.search);
}

export function isAsked(): boolean {
  return location.search !== '' || location.hash.includes('=');
}

/** Opens what is folded around the place that the address leads to, and shows it. */
export function toPlace(): void {
  openFoldsAround(location.hash)?.place.scrollIntoView();
}
