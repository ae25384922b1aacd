// A version and its rows as YAML text, keys in the order in which the data files have them. It never leaves one out.
import { priceKinds, Rate } from '#schema/rate.ts';
import { Version } from '#schema/version.ts';
import { blockText, type Entries } from './yaml-text.ts';

const VERSION_KEYS = Object.keys(Version.shape);
/** As people write them: what it is, the price, per what, and then the rest as the schema has it. */
const RATE_KEYS = [...new Set(['id', 'label', 'when', ...priceKinds, 'currency', 'unit', ...Object.keys(Rate.shape)])];

/** A version, or what of it is known to the one who writes it. */
export type VersionToWrite = Entries & { rates: readonly Entries[] };

/** The version as a block that is not indented. Keys without a value are left out. */
export function versionText(version: VersionToWrite): string {
  return blockText(versionEntries(version));
}

/** The same as entries of a file. */
export function versionEntries(version: VersionToWrite): Entries {
  return inOrder({ ...version, rates: version.rates.map(rateEntries) }, VERSION_KEYS);
}

/** No conditions are not written. */
function rateEntries({ when, ...rate }: Entries): Entries {
  return inOrder({ ...rate, when: Object.keys(when ?? {}).length > 0 ? when : undefined }, RATE_KEYS);
}

function inOrder(entries: Entries, keys: readonly string[]): Entries {
  return Object.fromEntries(keys.map(key => [key, entries[key]]));
}
