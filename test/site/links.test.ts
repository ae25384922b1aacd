// The built files: every internal link and fragment leads somewhere, every promised address answers, in both languages.
import fs from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { feePath, feeVersionPath } from '#domain/address/address.ts';
import { loadCatalogue } from '#catalogue/load.ts';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import { portFolders } from '../port-folders.ts';
import { answering } from './answering.ts';

const siteDir = inject('siteDir');
const { pages, isLost, lostLinks } = answering(siteDir);

test('every internal link and fragment leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(lostLinks()).toEqual([]);
});

test('every address of every entry answers, rows included, in both languages', () => {
  const { catalogue, draft } = loadCatalogue(portFolders);
  expect(catalogue).not.toBeNull();
  const addresses = draftAddresses(draft);
  expect(addresses.length).toBeGreaterThan(300);
  expect(addresses.flatMap(address => [address, `/en${address}`]).filter(isLost)).toEqual([]);
});

test('every address on record answers in the built files, in both languages', () => {
  const recorded = recordedPaths(loadCatalogue(portFolders).draft);
  expect(recorded.length).toBeGreaterThan(1300);
  expect(recorded.flatMap(address => [address, `/en${address}`]).filter(isLost)).toEqual([]);
});

test('an ended entry keeps its page, its versions and its place in the sitemap', () => {
  const { catalogue } = loadCatalogue(portFolders);
  const ended = [...catalogue!.fees.values()].filter(fee => fee.ended && fee.ended.on <= '2026-11-22');
  const map = fs.readFileSync(path.join(siteDir, 'sitemap-0.xml'), 'utf8');
  expect(ended.length).toBeGreaterThan(10);
  for (const { id, name, versions, ended: end } of ended) {
    const paths = [feePath(id), ...versions.map(({ from }) => feeVersionPath(id, from))];
    expect(paths.flatMap(one => [one, `/en${one}`]).filter(isLost), id).toEqual([]);
    expect(
      paths.filter(one => !map.includes(`${one}</loc>`)),
      id,
    ).toEqual([]);
    const html = fs.readFileSync(path.join(siteDir, feePath(id), 'index.html'), 'utf8');
    expect(html, id).toContain(name.zh);
    expect(html, id).toContain(end!.on.slice(0, 4));
  }
});

test('the articles that entries rest on answer on the page of their document', () => {
  expect(isLost('/d/mot-2017-104/#a45')).toBe(false);
  expect(isLost('/d/samr-penalty-procedure/#a19')).toBe(false);
  expect(fs.readFileSync(path.join(siteDir, 'f/0302/index.html'), 'utf8')).toMatch(/href="\/d\/[a-z0-9-]+\/#a\d+"/u);
});

test('canonical and alternate addresses of an entry are those of its languages', () => {
  const html = fs.readFileSync(path.join(siteDir, 'en/f/0105/index.html'), 'utf8');
  const { catalogue } = loadCatalogue(portFolders);
  const base = catalogue!.site.baseUrl;
  expect(html).toContain(`<link rel="canonical" href="${base}/en/f/0105/">`);
  expect(html).toContain(`<link rel="alternate" hreflang="zh-CN" href="${base}/f/0105/">`);
});

test('the sitemap lists pages of both languages, and neither search nor 404', () => {
  const map = fs.readFileSync(path.join(siteDir, 'sitemap-0.xml'), 'utf8');
  expect(map).toContain('/f/0105/</loc>');
  expect(map).toContain('/en/f/0105/</loc>');
  expect(map).not.toMatch(/\/(?:search|404)\/<\/loc>/u);
});
