// The next free number of a catalogue. An id given once is never given again, so gaps are not filled.

/** Ids of a catalogue begin alike: 01xx. */
const BLOCK = 2;

/**
 * One more than the last of the block in which most of the catalogue's ids stand; the first of a new block where the
 * catalogue has none yet or its block is full.
 *
 * @param given every id ever given, with the catalogue it was given in
 */
export function nextId(catalogue: string, given: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>();
  for (const [id, owner] of given) {
    if (owner === catalogue) counts.set(blockOf(id), (counts.get(blockOf(id)) ?? 0) + 1);
  }
  const blocks = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([block]) => block)
    .filter(block => block.length === BLOCK);
  for (const block of blocks) {
    const last = Math.max(...[...given.keys()].filter(id => blockOf(id) === block).map(id => Number(id.slice(BLOCK))));
    if (last < 99) return block + String(last + 1).padStart(2, '0');
  }
  const used = new Set([...given.keys()].map(blockOf));
  for (let block = 1; block < 100; block += 1) {
    const name = String(block).padStart(BLOCK, '0');
    if (!used.has(name)) return `${name}01`;
  }
  return String(Math.max(...[...given.keys()].map(Number)) + 1).padStart(5, '0');
}

/** Longer ids stand in no block. */
function blockOf(id: string): string {
  return id.length === 4 ? id.slice(0, BLOCK) : id;
}
