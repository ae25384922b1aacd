// A version and its rows as YAML text, keys in the order in which the data files have them.
import type { Rate } from '../schema/rate.ts';
import type { Version } from '../schema/version.ts';
import { itemLines, type YamlValue } from './yaml-text.ts';

const RATE_KEYS = [
  ...['id', 'label', 'when'],
  ...['amount', 'range', 'percent', 'tiers', 'formula', 'factor', 'atCost', 'waived', 'unpublished'],
  ...['currency', 'unit', 'minimum', 'maximum', 'minimumQuantity', 'rounding', 'ceiling', 'free', 'example'],
  ...['basis', 'checked', 'readAt', 'otherReadings', 'includedIn', 'note'],
] as const satisfies readonly (keyof Rate)[];

/** The lines of a version as an item of `versions`; `indent` is the column of its dash. */
export function versionLines(version: Omit<Version, 'rates'> & { rates: readonly Rate[] }, indent: number): string[] {
  const { rates, ...facts } = version;
  return itemLines({ ...(facts as Record<string, YamlValue>), rates: rates.map(ordered) }, indent);
}

function ordered(rate: Rate): Record<string, YamlValue> {
  const empty = Object.keys(rate.when).length === 0;
  const keys = RATE_KEYS.filter(key => rate[key] !== undefined && !(key === 'when' && empty));
  return Object.fromEntries(keys.map(key => [key, rate[key] as YamlValue]));
}
