// The HTML of each route, and of each state that an entry can be in, follows the standard, by an independent validator.
import { expect, inject, test } from 'vitest';
import { faultsIn } from './faults.ts';
import { bothLanguages } from './page-kinds.ts';
import { builtPages, longestOfEach, routesOf } from './routes.ts';

const pages = builtPages(inject('siteDir'));
const htmlOf = new Map(pages.map(({ address, html }) => [address, html]));

test.each([...new Set([...longestOfEach(routesOf(pages)), ...bothLanguages])])('%s is valid', async address => {
  expect(await faultsIn(htmlOf.get(address)!)).toEqual([]);
});
