// The catalogue for pages and endpoints: the entries of the collections, joined.
import { joinParts } from '#catalogue/join.ts';
import { collection } from '#collections.ts';
import { derive } from '#domain/derived.ts';
import { fromEntries, kindOf, type CollectionEntries, type CollectionName } from '#entries/entries.ts';

const names = [...Object.keys(kindOf), 'files'] as CollectionName[];
const entries = await Promise.all(names.map(async name => [name, await collection(name)] as const));
const { parts, day } = fromEntries(Object.fromEntries(entries) as CollectionEntries);

export const catalogue = joinParts(parts);

/** The day the site is built for, a day of the region: BUILD_DAY, or today. */
export const today = day;

/** What is worked out of the whole catalogue for the day. */
export const derived = derive(catalogue, today);
