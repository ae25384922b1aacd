// Addresses that were published once and have moved: where each of them leads now.
import type { Move } from '#schema/moves.ts';

/** A published address that has moved, and the address that answers for it. */
export type Moved = Move;

/** `/f/0104/#import-20` → its page and its fragment; the fragment is null for a page. */
export function partsOf(address: string): { page: string; fragment: string | null } {
  const [page = '', fragment] = address.split('#');
  return { page, fragment: fragment ?? null };
}

/**
 * Where `address` leads by the moves, or null where none of them covers it.
 * A moved page carries its rows and the pages below it along; a renamed row is renamed on the version pages too.
 */
export function movedTo(address: string, moves: readonly Move[], present: ReadonlySet<string>): Moved | null {
  return candidates(address, moves).find(({ to }) => present.has(to)) ?? null;
}

/** All recorded addresses that no longer answer by themselves but lead on, sorted. */
export function movedAddresses(
  recorded: readonly string[],
  moves: readonly Move[],
  present: ReadonlySet<string>,
): Moved[] {
  if (moves.length === 0) return [];
  const gone = [...new Set(recorded)].filter(address => !present.has(address)).sort();
  return gone.flatMap(address => movedTo(address, moves, present) ?? []);
}

/** What a page shows of moved rows: those it was published with, and those of pages that lead to it now. */
export function rowsMovedFrom(moved: readonly Moved[], page: string): { fragment: string; move: Moved }[] {
  const leadsHere = new Set([page, ...moved.filter(({ to }) => to === page).map(({ from }) => from)]);
  return moved.flatMap(move => {
    const { page: old, fragment } = partsOf(move.from);
    // Where the page took its rows along, the browser carries the fragment over and the row itself answers.
    const same = old !== page && move.to === `${page}#${fragment}`;
    return fragment !== null && leadsHere.has(old) && !same ? [{ fragment, move }] : [];
  });
}

/** By row that stands on `page`: the former ids that lead to it. */
export function formerIds(moved: readonly Moved[], page: string): Map<string, string[]> {
  const former = new Map<string, string[]>();
  for (const { fragment, move } of rowsMovedFrom(moved, page)) {
    const target = partsOf(move.to);
    if (target.page !== page || target.fragment === null) continue;
    former.set(target.fragment, [...(former.get(target.fragment) ?? []), fragment]);
  }
  return former;
}

/** The moves that could cover an address, the nearest first. */
function candidates(address: string, moves: readonly Move[]): Moved[] {
  const { page, fragment } = partsOf(address);
  const hash = fragment === null ? '' : `#${fragment}`;
  const covering = moves
    .flatMap(move => {
      const [from, to] = [partsOf(move.from), partsOf(move.to)];
      if (move.from === address) return [{ move, reach: Infinity, target: move.to }];
      // A row or article is no folder: only what leads from a page to a page, or a row to a row, carries more along.
      if ((from.fragment === null) !== (to.fragment === null) || !page.startsWith(from.page)) return [];
      if (from.fragment !== null && from.fragment !== fragment) return [];
      const rest = page.slice(from.page.length);
      return [
        {
          move,
          reach: from.page.length,
          target: `${to.page}${rest}${to.fragment === null ? hash : `#${to.fragment}`}`,
        },
      ];
    })
    .sort((a, b) => b.reach - a.reach);
  return covering.map(({ move, target }) => ({ ...move, from: address, to: target }));
}
