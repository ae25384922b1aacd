/** An item stands once under each of its keys, in the order of the items; or what `valueOf` gives for it. */
export function groupBy<T, V = T>(
  items: Iterable<T>,
  keysOf: (item: T) => readonly string[],
  valueOf: (item: T) => V = item => item as unknown as V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(valueOf(item));
      else groups.set(key, [valueOf(item)]);
    }
  }
  return groups;
}
