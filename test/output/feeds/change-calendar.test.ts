// The calendar, read by a parser of others, and held against the musts of RFC 5545.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { changesOf } from '#domain/change/change.ts';
import { langs } from '#i18n/lang.ts';
import { changeCalendar } from '#output/feeds/change-calendar.ts';
import { calendarText, fold } from '#output/formats/icalendar.ts';
import { catalogue } from '../../port.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as [string, never[], never[]])
    .getAllSubcomponents('vevent')
    .map(one => new ICAL.Event(one));

describe.each(langs)('the calendar (%s)', lang => {
  const text = changeCalendar(catalogue, changesOf(catalogue), lang);
  const events = eventsIn(text);

  test('has lines of at most 75 octets, each ending with CR LF and nothing else', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    const lines = text.slice(0, -2).split('\r\n');
    expect(lines.filter(line => octets(line) > 75)).toEqual([]);
    expect(lines.filter(line => /[\r\n]/u.test(line))).toEqual([]);
    expect(text).not.toContain('\uFFFD');
  });

  test('has every change that is known to the day, as an event of that whole day', () => {
    const { precisions } = catalogue.vocabulary;
    const known = changesOf(catalogue).filter(({ precision }) => precisions[precision ?? 'day']!.shown === 'day');
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(known.map(({ on }) => on));
    expect(events.every(({ startDate, duration }) => startDate.isDate && duration.toSeconds() === 86_400)).toBe(true);
  });

  test('gives each event an id of its own, and stamps it with the day of the content', () => {
    const uids = events.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const stamps = [...text.matchAll(/^DTSTAMP:(?<at>\S+)\r$/gmu)].map(({ groups }) => groups!.at);
    const midnight = new Date(`${catalogue.site.contentDate}T00:00:00${catalogue.site.timeZone}`);
    expect(new Set(stamps)).toEqual(new Set([midnight.toISOString().replace(/[-:]|\.\d+/gu, '')]));
    expect(stamps.length).toBe(events.length);
  });

  test('has both ends of reliefs and suspensions, and what is announced', () => {
    const uids = events.map(({ uid }) => uid);
    for (const id of [
      'relief-begins-mot-2020-cut',
      'relief-ends-mot-2020-cut',
      'suspension-begins-0401-2025-11-10',
      'version-0401-2028-04-17',
    ])
      expect(uids).toContain(`${id}-${lang}@${new URL(catalogue.site.baseUrl).host}`);
  });

  test('says where a day was inferred, and leaves out years', () => {
    const inferred = events.find(({ uid }) => uid.startsWith('version-0504-2019-10-10-'))!;
    expect(inferred.description).toContain(catalogue.vocabulary.precisions['inferred']![lang]);
    expect(events.some(({ uid }) => uid.startsWith('version-0104-1997-01-01-'))).toBe(false);
  });
});

test('text is read back as it was written', () => {
  const words = fc
    .array(fc.constantFrom('港', '，', ';', ',', '\\', '\n', 'é', '😀', ' ', 'a'))
    .map(parts => `x${parts.join('')}x`);
  fc.assert(
    fc.property(words, summary => {
      const event = { uid: 'a@b', on: '2020-02-29', summary, description: summary, url: 'https://x.example/' };
      const base = { name: 'n', description: 'd', lang: 'zh-CN', stamp: new Date(0) };
      const [read] = eventsIn(calendarText({ ...base, events: [event] }));
      expect(read!.summary).toBe(summary);
      expect(read!.endDate.toString()).toBe('2020-03-01');
    }),
  );
});

test('folding breaks between characters and loses none', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }).filter(line => !/[\r\n]/u.test(line)),
      line => {
        const folded = fold(line);
        expect(folded.split('\r\n').every(part => octets(part) <= 75)).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      },
    ),
  );
});
