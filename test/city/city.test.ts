// Another city is another pair of data folders: its site builds whole, and nothing of this project's own city shows in it.
import fs from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { loadCatalogue } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import { catalogue as ours } from '../port.ts';
import { answering } from '../site/answering.ts';
import { faultsIn } from '../site/faults.ts';
import { cityFolders } from './built-city.ts';

const cityDir = inject('cityDir');
const files = fs.globSync('**/*', { cwd: cityDir }).filter(file => fs.statSync(path.join(cityDir, file)).isFile());
const pages = files.filter(file => file.endsWith('.html'));
const read = (file: string) => fs.readFileSync(path.join(cityDir, file), 'utf8');
const loaded = loadCatalogue(cityFolders);

/** What names the project's own city: its name, as written and as shouted, and the codes of its ports. */
const ourNames = [ours.site.region, ...ours.site.region.ports].flatMap(({ name }) => [name.zh, name.en]);
const ourCodes = ours.site.region.ports.map(({ unlocode }) => unlocode);
const ownCity = new RegExp([...new Set([...ourNames, ...ourCodes])].join('|'), 'iu');

test('the check finds nothing to say about the second city', () => {
  expect(loaded.problems.map(formatProblem)).toEqual([]);
});

test('every address of the second city is on its record and answers, in both languages', () => {
  const addresses = draftAddresses(loaded.draft);
  expect(new Set(recordedPaths(loaded.draft))).toEqual(new Set(addresses));
  const wanted = addresses.map(address => address.replace(/#.*$/u, ''));
  for (const address of new Set(wanted.flatMap(one => [one, `/en${one}`]))) {
    expect(pages, address).toContain(`${address}index.html`.slice(1));
  }
});

test('no file of the second city names the first', () => {
  expect(pages.length).toBeGreaterThan(50);
  expect('宁波 NINGBO CNNGB'.match(new RegExp(ownCity, 'giu'))).toHaveLength(3);
  expect(files.filter(file => ownCity.test(file) || ownCity.test(read(file)))).toEqual([]);
});

test('the home page says whose site it is, in both languages', () => {
  const { site } = loaded.catalogue!;
  expect(read('index.html')).toContain(`<title>${site.name.zh}</title>`);
  expect(read('en/index.html')).toContain(`<title>${site.name.en}</title>`);
  expect(read('index.html')).not.toMatch(/八本/u);
});

test('every inner link and fragment of the second city leads somewhere', () => {
  expect(answering(cityDir).lostLinks()).toEqual([]);
});

test.each([
  'index.html',
  'fees/index.html',
  'e/index.html',
  'ended/index.html',
  'coverage/index.html',
  'f/2001/index.html',
])('%s is valid HTML with few entries or none', async page => {
  expect(await faultsIn(read(page))).toEqual([]);
});

test('lists without an entry say so instead of showing an empty table', () => {
  for (const page of ['ended/index.html', 'e/index.html']) {
    expect(read(page)).toContain('目前没有。');
    expect(read(page)).not.toContain('<table');
    expect(read(`en/${page}`)).toContain('None so far.');
  }
});

test('src/ names no city of its own', () => {
  const sources = fs.globSync('{src,public}/**/*.*').filter(file => fs.statSync(file).isFile());
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter(file => ownCity.test(fs.readFileSync(file, 'utf8')))).toEqual([]);
});
