// A comparison as JSON for programs: the values themselves, with the warnings and addresses; no words but names.
import type { EntryChange, Item, RowChange } from './entry-change.ts';
import type { Report } from './report.ts';

/** Plain data, fit for JSON.stringify; keys are those of the comparison. */
export function reportJson({ diff, before, after, earlierFaults, today }: Report): unknown {
  return {
    before,
    after,
    today,
    earlierFaults,
    changes: diff.changes.map(changeJson),
    warnings: diff.warnings.map(({ entry, ...rest }) => ({
      ...rest,
      entry: `${entry.kind} ${entry.id}`,
      ...('rows' in rest ? { rows: rest.rows.map(row => (typeof row === 'string' ? row : row.id)) } : {}),
    })),
    addresses: diff.addresses,
    layoutOnly: diff.layoutOnly,
  };
}

function changeJson({ entry, fate, items }: EntryChange): unknown {
  return { entry, fate, items: items.map(itemJson) };
}

/** Versions by their first day, changes of /changes/ by their id there. */
function itemJson(item: Item): unknown {
  return {
    ...item,
    ...('version' in item ? { version: item.version?.from ?? null } : {}),
    ...('change' in item ? { change: item.change?.id ?? null } : {}),
    ...(item.kind === 'version-new' || item.kind === 'corrected'
      ? { before: item.before?.from ?? null, rows: item.rows.map(rowJson) }
      : {}),
  };
}

function rowJson({ id, difference, before, after, percents, large, fields }: RowChange): unknown {
  return { id, difference, before, after, percents, large, fields };
}
