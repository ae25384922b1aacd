// The site of the live data, built as it will be published. What must hold for any valid data: no figure and no entry is named.
import { expect, inject, test } from 'vitest';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import { answering } from '../../site/answering.ts';
import { faultsIn } from '../../site/faults.ts';
import { isFragment, longestOfEach, routesOf, unpromised } from '../../site/routes.ts';
import { FIRST_ROUND_TRIP, isOfEntry, weightOf } from '../../site/weight.ts';

const siteDir = inject('contentSiteDir');
const { pages, isLost, lostLinks } = answering(siteDir);
const { draft } = loadCatalogue(dataFolders());
const recorded = recordedPaths(draft);
const inBoth = (addresses: readonly string[]) => addresses.flatMap(address => [address, `/en${address}`]);

test('every internal link and fragment leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(0);
  expect(lostLinks()).toEqual([]);
});

test('every line of the register answers, rows included, in both languages', () => {
  expect(recorded.length).toBeGreaterThan(0);
  expect(inBoth(recorded).filter(isLost)).toEqual([]);
});

test('every address that the entries give answers, rows included, in both languages', () => {
  expect(inBoth(draftAddresses(draft)).filter(isLost)).toEqual([]);
});

test('every page that is built is given by an entry or on record, or carries noindex', () => {
  expect(unpromised(pages, [...recorded, ...draftAddresses(draft)])).toEqual([]);
});

test('each page has its twin in the other language', () => {
  const known = new Set(pages.map(({ address }) => address));
  const alone = pages
    .map(({ address }) => address)
    .filter(address => address !== '/404.html')
    .filter(address => !known.has(address.startsWith('/en/') ? address.slice('/en'.length) : `/en${address}`));
  expect(alone).toEqual([]);
});

test.each(longestOfEach(routesOf(pages)))('%s, the longest page of its route, is valid HTML', async address => {
  const { html } = pages.find(page => page.address === address)!;
  expect(await faultsIn(html)).toEqual([]);
});

/** The pages are held to the bound over the frozen port; here a row more must not turn a right change of data red. */
const ROOM = 1.1;
test('no page of an entry needs more than the first round trip', () => {
  const entries = pages.filter(page => !isFragment(page) && isOfEntry(page.address));
  expect(entries.length).toBeGreaterThan(0);
  const weights = entries.map(({ address, html }) => ({ address, bytes: weightOf(siteDir, html) }));
  expect(weights.filter(({ bytes }) => bytes > FIRST_ROUND_TRIP * ROOM)).toEqual([]);
});
