// A row as the entry that a verdict speaks of.
import type { Applicable } from './rows.ts';
import type { Entry } from './verdict.ts';

export function entryOf(fee: string, { list, version, row }: Pick<Applicable, 'list' | 'version' | 'row'>): Entry {
  const { from, basis } = version;
  return { fee, entity: list.entity, from, basis, row: row.label, text: row.text, ceiling: row.ceiling ?? false };
}
