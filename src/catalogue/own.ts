// Look-ups by words that come from data files, which may well say “constructor” or “__proto__”.

/** The table's own value under `key`; never one that every object inherits. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
