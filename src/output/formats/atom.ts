// An Atom feed (RFC 4287) as text. Knows nothing of charges.
import { escapeMarkup } from '#domain/markup.ts';

export interface AtomEntry {
  /** Permanent, an IRI. */
  id: string;
  title: string;
  /** RFC 3339 instant. */
  updated: string;
  link: string;
  summary: string;
}

export interface AtomFeed {
  /** The feed's own address, which is its id. */
  self: string;
  /** The page that says the same. */
  page: string;
  /** BCP 47 tag. */
  lang: string;
  title: string;
  subtitle: string;
  author: string;
  updated: string;
  entries: readonly AtomEntry[];
}

/** The whole file, ending with a line feed. */
export function atomText(feed: AtomFeed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(feed.lang)}">`,
    `  <id>${escape(feed.self)}</id>`,
    `  <title>${escape(feed.title)}</title>`,
    `  <subtitle>${escape(feed.subtitle)}</subtitle>`,
    `  <updated>${feed.updated}</updated>`,
    `  <author><name>${escape(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(feed.page)}"/>`,
    ...feed.entries.flatMap(entryLines),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines({ id, title, updated, link, summary }: AtomEntry): string[] {
  return [
    '  <entry>',
    `    <id>${escape(id)}</id>`,
    `    <title>${escape(title)}</title>`,
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(link)}"/>`,
    `    <summary>${escape(summary)}</summary>`,
    '  </entry>',
  ];
}

/** Text and attribute values alike; what XML 1.0 cannot carry is left out. */
function escape(text: string): string {
  return escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, ''));
}
