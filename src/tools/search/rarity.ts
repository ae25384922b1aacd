// How much a word of a query tells: the fewer names hold it, the more.

/** Nothing where no name holds the piece. */
export type Rarity = (piece: string) => number;

/** `names` by the pieces that each holds. */
export function rarityAmong(names: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const pieces of names) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return piece => {
    const count = counts.get(piece) ?? 0;
    return count === 0 ? 0 : Math.log(1 + names.length / count);
  };
}

export function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
