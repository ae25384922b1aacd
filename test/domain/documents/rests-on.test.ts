// The reverse look-up leaves nothing out: every mark of a document in any entry is found from that document.
import { describe, expect, test } from 'vitest';
import { groundsOf } from '#domain/documents/grounds.ts';
import { restingOn } from '#domain/documents/rests-on.ts';
import { ComplaintGuide } from '#schema/complaint-guide.ts';
import { Duties, Gaps } from '#schema/coverage.ts';
import { Channel } from '#schema/entity.ts';
import { Fee } from '#schema/fee.ts';
import { Limits } from '#schema/limits.ts';
import { linksIn } from '#schema/link.ts';
import { Relief } from '#schema/relief.ts';
import { Standard } from '#schema/standard.ts';
import { Tariff } from '#schema/tariff.ts';
import { catalogue } from '../../port.ts';

const onDocument = (slug: string) =>
  restingOn(
    catalogue,
    [...groundsOf(catalogue)].filter(({ document }) => document === slug),
  );

const { fees, tariffs, reliefs, channels, standards, duties, gaps, complaintGuide, limits } = catalogue;

/** Every document named anywhere in a value, as the schema marks it: a field added later counts by itself. */
function namedIn(schema: Parameters<typeof linksIn>[0], value: unknown): string[] {
  return [...linksIn(schema, value)].filter(({ target }) => target === 'document').map(link => link.value);
}

test('as many grounds are found as documents are named in fees, lists, reliefs, channels, standards, duties, gaps, the complaint guide and time limits', () => {
  const named = [
    ...[...fees.values()].flatMap(fee => namedIn(Fee, fee)),
    ...tariffs.flatMap(tariff => namedIn(Tariff, tariff)),
    ...[...reliefs.values()].flatMap(relief => namedIn(Relief, relief)),
    ...[...channels.values()].flatMap(channel => namedIn(Channel, channel)),
    ...standards.flatMap(standard => namedIn(Standard, standard)),
    ...namedIn(Duties, duties),
    ...namedIn(Gaps, gaps),
    ...namedIn(ComplaintGuide, complaintGuide),
    ...namedIn(Limits, limits),
  ];
  expect(named.length).toBeGreaterThan(300);
  expect([...groundsOf(catalogue)].map(({ document }) => document).toSorted()).toEqual(named.toSorted());
});

test('every ground stands at its place on the page of its document', () => {
  for (const { document, at, rest } of groundsOf(catalogue)) {
    const place = onDocument(document).find(one => one.at === at);
    expect(place, `${document} ${at ?? ''}`).toBeDefined();
    const { entries, ...others } = place!;
    if (rest.as === 'relief') expect(others.reliefs).toContain(rest.relief);
    else if (rest.as === 'channel') expect(others.channels).toContain(rest.channel);
    else if (rest.as === 'standard') expect(others.standards).toContain(rest.standard);
    else if (rest.as === 'duty') expect(others.duties).toContain(rest.duty);
    else if (rest.as === 'gap') expect(others.gaps).toContain(rest.gap);
    else if (rest.as === 'advice') expect(others.advice).toContainEqual(rest.advice);
    else if (rest.as === 'limit') expect(others.limits).toContain(rest.limit);
    else {
      const entity = 'entity' in rest ? rest.entity : null;
      const entry = entries.find(one => one.fee.id === rest.fee && one.entity === entity)!;
      if ('version' in rest) expect(entry.versions.map(({ version }) => version)).toContain(rest.version);
      else if (rest.as === 'end') expect(entry.ended).toBe(rest.on);
      else expect([...entry.parts, ...entry.wholes]).toContain(rest.part);
    }
  }
});

describe('what rests on', () => {
  const feesAt = (document: string, at: string | null) =>
    onDocument(document)
      .filter(place => place.at === at)
      .flatMap(({ entries }) => entries.map(({ fee }) => fee.id));

  test('the 2019 rules is found table by table, with the rows still to be read there', () => {
    expect(feesAt('mot-2019-2', '附表2')).toContain('0104');
    const all = onDocument('mot-2019-2');
    expect(all.flatMap(({ entries }) => entries.map(({ fee }) => fee.id))).toEqual(
      expect.arrayContaining(['0101', '0102', '0103', '0104', '0105', '0106']),
    );
    expect(all.some(({ entries }) => entries.some(({ versions }) => versions.some(one => one.toRead.length > 0)))).toBe(
      true,
    );
  });

  test('the merger of 2022 is found by its parts, as part and as whole', () => {
    const places = onDocument('mot-2022-merge');
    const entries = places.flatMap(place => place.entries);
    const wholes = entries.filter(({ wholes: one }) => one.length > 0);
    expect(entries.filter(({ parts }) => parts.length > 0).map(({ fee }) => fee.id)).toContain('0111');
    expect(wholes.map(({ fee }) => fee.id)).toContain('0106');
  });

  test('the notice of 2018 is found by the fees it ended', () => {
    const entries = onDocument('mot-2018-77').flatMap(place => place.entries);
    expect(entries.filter(({ ended }) => ended === '2018-06-20').map(({ fee }) => fee.id)).toEqual(['0112', '0113']);
  });

  test('the suspension of 2025 is the suspended version', () => {
    const [place] = onDocument('mot-2025-suspension');
    expect(place?.entries.flatMap(({ fee, versions }) => versions.map(one => [fee.id, one.suspension]))).toContainEqual(
      ['0401', true],
    );
  });

  test('a document of relief is the relief', () => {
    const slugs = onDocument('nbport-2022-relief').flatMap(place => place.reliefs.map(({ slug }) => slug));
    expect(slugs).toContain('nbport-2022-support');
  });
});

test('articles come in their order, tables and parts after them, what names no place last', () => {
  const places = onDocument('customs-law').map(({ at }) => at);
  expect(places.slice(0, 3)).toEqual(['第二十四条', '第三十条', '第八十条']);
  for (const slug of catalogue.documents.keys()) {
    const order = onDocument(slug).map(({ at, anchors }) =>
      at === null ? 2000 : anchors.length > 0 ? Number(anchors[0]!.slice(1)) : 1000,
    );
    expect(order, slug).toEqual(order.toSorted((a, b) => a - b));
  }
});
