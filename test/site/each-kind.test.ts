// What every kind of page owes its readers (each-kind.ts), on the longest page of each route in each language.
import { beforeAll, expect, inject, test } from 'vitest';
import { useSite } from './browser.ts';
import { measured, touched, type Measured } from './each-kind.ts';
import { builtPages, longestOfEach, routesOf } from './routes.ts';

const site = useSite();
const pages = builtPages(inject('siteDir'));
const addresses = new Set(pages.map(({ address }) => address));
const kinds = longestOfEach(routesOf(pages)).filter(address => address !== '/404.html');
/** For the wall: as long as what is posted. */
const isPoster = (address: string) => address.includes('/poster/');
const all: Measured[] = [];

beforeAll(async () => {
  await site.visit(
    '/about/',
    async page => {
      for (const address of kinds) all.push(await measured(page, address));
    },
    touched,
  );
});

/** Kinds for which `fault` says something. */
const faulty = (fault: (kind: Measured) => unknown) =>
  all.flatMap(kind => {
    const said = fault(kind);
    return said === false || said === undefined || (Array.isArray(said) && said.length === 0)
      ? []
      : [[kind.address, said]];
  });

test('there are many kinds, and all were measured', () => {
  expect(kinds.length).toBeGreaterThan(60);
  expect(all).toHaveLength(kinds.length);
});

test('none is longer than 6,000 px on a phone, but a year of changes, this one with what is to come, and what is made for the wall', () => {
  expect(
    faulty(({ address, height }) => height > 6000 && !/\/changes\/(?:\d|$)|\/poster\//u.test(address) && height),
  ).toEqual([]);
});

test('four headings or more have a list that leads to them, but for the home page, which is one of the site', () => {
  const isHome = (address: string) => /^\/(?:en\/)?$/u.test(address);
  expect(
    faulty(
      ({ address, headings, contents }) =>
        headings >= 4 && !contents && !isPoster(address) && !isHome(address) && headings,
    ),
  ).toEqual([]);
});

test('no letters are smaller than 15 px', () => expect(faulty(({ small }) => small)).toEqual([]));

test('numbers to call, the report of a fault and links that stand alone in lists are 44 px high', () => {
  expect(faulty(({ low }) => low)).toEqual([]);
});

test('no sign of a fragment stands beside a price where nothing can hover', () => {
  expect(faulty(({ marks }) => marks)).toEqual([]);
});

test('whatever is said in the other language is marked so', () => {
  expect(faulty(({ foreign }) => foreign)).toEqual([]);
});

test('with letters twice as large nothing runs sideways at 360 px', () => {
  expect(faulty(({ sideways }) => sideways > 0 && sideways)).toEqual([]);
});

test('on a desk the brand and every heading begin at the same place, and nothing runs over', () => {
  expect(
    faulty(({ brand, heading, over }) => (brand !== 80 || heading !== 80 || over > 0) && { brand, heading, over }),
  ).toEqual([]);
});

test('the link to the other language leads to the same page, with what the address said', () => {
  const twinOf = (address: string) => (address.startsWith('/en/') ? address.slice(3) : `/en${address}`);
  expect(faulty(({ address, twin }) => twin !== `${twinOf(address)}?kept=1#kept` && twin)).toEqual([]);
  expect(kinds.filter(address => !addresses.has(twinOf(address)))).toEqual([]);
});
