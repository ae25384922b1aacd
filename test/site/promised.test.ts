// From what is built to what is promised: no page can be found by readers and search engines that may vanish tomorrow.
import { expect, inject, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { recordedPaths } from '#catalogue/register.ts';
import { portFolders } from '../port-folders.ts';
import { builtPages, isFragment, routesOf, unpromised } from './routes.ts';

const pages = builtPages(inject('siteDir'));
const recorded = recordedPaths(loadCatalogue(portFolders).draft);

test('every page that is built is on record, or carries noindex', () => {
  expect(pages.filter(page => !isFragment(page)).length).toBeGreaterThan(1000);
  expect(unpromised(pages, recorded)).toEqual([]);
});

test('a page that nobody has promised is noticed, in either language', () => {
  const html = '<!doctype html><title>New</title>';
  const made = ['/grades/', '/en/grades/', '/f/0104/x.html'].map(address => ({ address, html }));
  expect(unpromised(made, recorded)).toEqual(made.map(({ address }) => address));
  const hidden = { address: '/grades/', html: `${html}<meta name="robots" content="noindex">` };
  expect(unpromised([hidden], recorded)).toEqual([]);
});

test('only what a day leads to is a fragment', () => {
  const fragments = pages.filter(isFragment).map(({ address }) => address);
  expect(fragments.length).toBeGreaterThan(100);
  expect(fragments.filter(address => !/\/on\/[^/]+\/$/u.test(address))).toEqual([]);
});

test('every route has pages, in both languages but for the one that says that there is none, and every page a route', () => {
  const routes = routesOf(pages);
  const without = routes.filter(({ pages: own }) => own.length === 0).map(({ name }) => name);
  expect(without).toEqual([]);
  const oneSided = routes
    .filter(({ pages: own }) => new Set(own.map(({ address }) => address.startsWith('/en/'))).size < 2)
    .map(({ name }) => name);
  expect(oneSided).toEqual(['404.astro']);
  const known = new Set(routes.flatMap(({ pages: own }) => own.map(({ address }) => address)));
  expect(pages.map(({ address }) => address).filter(address => !known.has(address))).toEqual([]);
});
