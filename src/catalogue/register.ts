// The register of published addresses: what stands on record, and what the entries of a draft give today.
import { addressesOf } from '#domain/address/address.ts';
import { changeDays, changeYears } from '#domain/change/change-days.ts';
import { anchorsByDocument } from '#domain/documents/document-anchors.ts';
import { groundsIn } from '#domain/documents/grounds.ts';
import { partsOf } from '#domain/address/moves.ts';
import type { Draft, Entry, Lines } from './draft.ts';
import type { EntryData, EntryKind } from './kinds.ts';

/** One address on record, with the line that holds it. */
export interface Recorded {
  address: string;
  in: Lines;
  line: number;
}

/** Both files of the register, line by line: a page a line, and `page row row …` for the rows. */
export function recordedAddresses({ addresses, rows }: Draft): Recorded[] {
  return [
    ...linesOf.addresses(addresses.lines).map(one => ({ ...one, in: addresses })),
    ...linesOf.rows(rows.lines).map(one => ({ ...one, in: rows })),
  ];
}

/** The addresses that a text of the register holds. */
export function recordedIn(part: keyof typeof linesOf, text: string): string[] {
  return linesOf[part](text.split('\n')).map(({ address }) => address);
}

export function recordedPaths(draft: Draft): string[] {
  return recordedAddresses(draft).map(({ address }) => address);
}

/** The two texts of the register for these addresses: pages, and their rows. Sorted, each once. */
export function registerTexts(addresses: readonly string[]): { addresses: string; rows: string } {
  const pages = new Set<string>();
  const rows = new Map<string, Set<string>>();
  for (const address of [...new Set(addresses)].sort()) {
    const { page, fragment } = partsOf(address);
    if (fragment === null) pages.add(page);
    else rows.set(page, (rows.get(page) ?? new Set()).add(fragment));
  }
  return {
    addresses: `# 公布过的网址，只增不减（npm run links -- --record）。 Every address ever published; lines are only added.\n${[...pages].join('\n')}\n`,
    rows: `# 公布过的行和条，前面是所在的页，只增不减（npm run links -- --record）。 Rows and articles ever published, after their page; only added.\n${[...rows].map(([page, ids]) => `${page} ${[...ids].join(' ')}\n`).join('')}`,
  };
}

const known = new WeakMap<Draft, string[]>();

/** The addresses that the entries of a draft give; worked out once for each draft. */
export function draftAddresses(draft: Draft): string[] {
  const addresses = known.get(draft) ?? addressesIn(draft);
  known.set(draft, addresses);
  return addresses;
}

function addressesIn({ entries, singles, addresses }: Draft): string[] {
  const fees = entries.fee.map(({ data }) => data);
  const tariffs = entries.tariff.map(({ data }) => data);
  const grounds = groundsIn({
    fees,
    tariffs,
    reliefs: slugged(entries.relief),
    channels: slugged(entries.channel),
    standards: slugged(entries.standard),
    duties: singles.duties?.data ?? [],
    gaps: singles.gaps?.data ?? [],
    complaintGuide: singles['complaint-guide']?.data ?? null,
    limits: singles.limits?.data ?? [],
  });
  const dated = {
    fees: new Map(entries.fee.map(({ slug, data }) => [data.id, { ...data, slug }])),
    tariffs: slugged(entries.tariff),
    reliefs: new Map(slugged(entries.relief).map(relief => [relief.slug, relief])),
    vocabulary: { precisions: singles.precisions?.data ?? {} },
  };
  const days = changeDays(dated, addresses.lines);
  return addressesOf({
    changeDays: days,
    changeYears: changeYears(days, addresses.lines),
    fees,
    tariffs,
    entities: entries.entity.map(({ slug }) => slug),
    channels: entries.channel.map(({ slug }) => slug),
    documents: anchorsByDocument(
      entries.document.map(({ slug, data }) => [slug, data] as const),
      grounds,
      entries.measures.map(({ data }) => data),
    ),
    indicators: entries.indicator.map(({ slug }) => slug),
    catalogues: (singles.catalogues?.data ?? []).map(({ id }) => id),
  });
}

function slugged<Kind extends EntryKind>(entries: readonly Entry<Kind>[]): (EntryData[Kind] & { slug: string })[] {
  return entries.map(({ slug, data }) => ({ ...data, slug }));
}

/** How each file of the register writes its addresses. */
const linesOf = {
  addresses: (lines: readonly string[]) => meaningful(lines).map(({ line, text }) => ({ address: text, line })),
  rows: (lines: readonly string[]) =>
    meaningful(lines).flatMap(({ line, text }) => {
      const [page = '', ...ids] = text.split(/\s+/u);
      return ids.map(id => ({ address: `${page}#${id}`, line }));
    }),
};

function meaningful(lines: readonly string[]): { line: number; text: string }[] {
  return lines
    .map((text, line) => ({ line, text: text.trim() }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}
