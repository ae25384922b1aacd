// Files that are not compared field by field: closed lists, the site's own file, summaries and measures of documents,
// indicators, gaps and duties.
import { kindOf } from '#catalogue/kinds.ts';
import { documentPath } from '#domain/address/address.ts';
import { isSame } from './changed-fields.ts';
import type { EntryChange } from './entry-change.ts';
import { isCompared, splitRoot, type State } from './state.ts';

/** One change a file; what the register remembers shows in the addresses and is not told here. */
export function fileChanges(before: State, after: State): EntryChange[] {
  const paths = [...new Set([...before.files.keys(), ...after.files.keys()])].sort();
  return paths.flatMap((file): EntryChange[] => {
    const kind = kindOf(...splitRoot(file));
    if (kind === null || 'text' in kind || file.startsWith('content/register/')) return [];
    const [a, b] = [before.files.get(file), after.files.get(file)];
    const fate = a === undefined ? 'new' : b === undefined ? 'gone' : 'changed';
    const change = (path: string | null, items: EntryChange['items'] = []): EntryChange => ({
      entry: { kind: 'file', id: file, name: { zh: file, en: file }, by: null, file, path },
      fate,
      items,
    });
    if ('entry' in kind) {
      if (isCompared(kind.entry) || a === b) return [];
      const page = { indicator: '/indicators/', standard: '/standards/', holidays: '/free-time/' }[
        kind.entry as string
      ];
      return [change(page ?? documentPath(kind.slug))];
    }
    const [old, now] = [before.singles.get(kind.single), after.singles.get(kind.single)];
    if (a !== undefined && old === undefined) return [{ ...change(null), fate: 'unread' }];
    if (isSame(old, now)) return [];
    return [change(null, keysOf(old, now))];
  });
}

/** Which keys of a table, or how many entries of a list, differ. */
function keysOf(old: unknown, now: unknown): EntryChange['items'] {
  if (!isTable(old) || !isTable(now)) return [];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(key => !isSame(old[key], now[key]));
  return [{ kind: 'wording', version: null, fields: keys, rows: [] }];
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
