// What a live collection handed on; a failure of its loader is a failure of the page.

export function recordsOf<T>({ entries, error }: { entries?: readonly { data: T }[]; error?: Error }): T[] {
  if (entries === undefined) throw error ?? new Error('the collection handed on nothing');
  return entries.map(({ data }) => data);
}
