// The feeds, read by a parser of others, and held against the musts of RFC 4287.
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { changesOf, feesOf } from '#domain/change/change.ts';
import { langs } from '#i18n/lang.ts';
import { atomText } from '#output/formats/atom.ts';
import { changeFeed, newsDay } from '#output/feeds/change-feed.ts';
import { catalogue } from '../../port.ts';

const changes = changesOf(catalogue);
const instant = /^\d{4}-\d{2}-\d{2}T00:00:00\+08:00$/u;

describe.each(langs)('the feed of everything (%s)', lang => {
  const text = changeFeed(catalogue, changes, lang);
  const feed = parseAtomFeed(text);

  test('has what a feed must have', () => {
    expect(feed.id).toBe(`${catalogue.site.baseUrl}${lang === 'zh' ? '' : '/en'}/feed.xml`);
    expect(feed.title?.value).toBeTruthy();
    expect(feed.updated).toMatch(instant);
    expect(feed.authors?.[0]?.name).toBeTruthy();
    expect(feed.links?.map(({ rel }) => rel)).toEqual(['self', 'alternate']);
    expect(feed.links?.[0]?.href).toBe(feed.id);
    expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
      true,
    );
  });

  test('has an entry for every change, each with id, title, date and one page', () => {
    expect(feed.entries?.length).toBe(changes.length);
    const ids = feed.entries!.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, updated, links, summary } of feed.entries!) {
      expect(id).toMatch(/^https:\/\/\S+$/u);
      expect(title?.value).toBeTruthy();
      expect(updated).toMatch(instant);
      expect(links?.length).toBe(1);
      expect(links?.[0]?.href).toMatch(/^https:\/\/[^/]+\/\S+\/$/u);
      expect(summary?.value).toBeTruthy();
    }
  });

  test('leads to the page of the version', () => {
    const entry = feed.entries!.find(({ id }) => id?.endsWith('#version-0105-2019-04-01'));
    expect(entry?.links?.[0]?.href).toBe(`${catalogue.site.baseUrl}${lang === 'zh' ? '' : '/en'}/f/0105/2019-04-01/`);
  });

  test('is newest first, and nothing is newer than the content', () => {
    const dates = feed.entries!.map(({ updated }) => updated!);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates[0]! <= feed.updated!).toBe(true);
  });

  test('is the same each time', () => {
    expect(changeFeed(catalogue, changes, lang)).toBe(text);
  });
});

test('a fee has its own changes, the lists of entities and reliefs included', () => {
  for (const id of ['0104', '0106', '0112', '0401']) {
    const own = changes.filter(change => feesOf(change).includes(id));
    const feed = parseAtomFeed(changeFeed(catalogue, own, 'zh', id));
    expect(feed.entries?.length).toBe(own.length);
    expect(feed.id).toBe(`${catalogue.site.baseUrl}/f/${id}/feed.xml`);
  }
});

test('a fee without dated changes has an empty feed, not a broken one', () => {
  const quiet = [...catalogue.fees.keys()].find(id => !changes.some(change => feesOf(change).includes(id)))!;
  const feed = parseAtomFeed(changeFeed(catalogue, [], 'zh', quiet));
  expect(feed.title?.value).toBeTruthy();
  expect(feed.entries ?? []).toEqual([]);
});

test.each([
  ['2019-03-13', '2019-04-01', '2019-03-13'],
  ['unknown', '2019-04-01', '2019-04-01'],
  [null, '2019-04-01', '2019-04-01'],
  ['unknown', '2028-01-01', '2026-11-22'],
])('published %s and in effect on %s, it is news of %s', (published, on, expected) => {
  expect(newsDay({ published, on }, '2026-11-22')).toBe(expected);
});

test('what looks like markup is text, and what XML cannot carry is left out', () => {
  const title = '<b> & "c" ]]> \u0007\u0000';
  const entry = {
    id: 'https://x.example/1',
    title,
    updated: '2020-01-01T00:00:00+08:00',
    link: 'https://x.example/?a=1&b=2',
    summary: title,
  };
  const base = { self: 'https://x.example/', page: 'https://x.example/', lang: 'en', subtitle: '', author: 'A' };
  const feed = parseAtomFeed(atomText({ ...base, title, updated: entry.updated, entries: [entry] }));
  expect(feed.entries?.[0]?.title?.value).toBe('<b> & "c" ]]>');
  expect(feed.entries?.[0]?.links?.[0]?.href).toBe('https://x.example/?a=1&b=2');
});
