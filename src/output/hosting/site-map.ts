// The site map: every page that is an answer of its own, with its twin in the other language.
import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise, type SitemapItemLoose } from 'sitemap';
import { absoluteAddress, siteUrl } from '#i18n/absolute.ts';
import { langs, langTag } from '#i18n/lang.ts';
import type { Site } from '#schema/site.ts';

/** What the format allows in one file. */
const MOST_IN_A_FILE = 45_000;

/** Pages of the search, of addresses that do not answer, and the fragments for other days are none of them. */
const LEFT_OUT = /^\/(?:search|404)\/?$|\/on\//u;

/** Files by name: the index and the maps it names. `paths` are those of Chinese pages; each has an English twin. */
export async function siteMap(site: Site, paths: readonly string[]): Promise<Map<string, Buffer>> {
  const listed = paths.filter(path => !LEFT_OUT.test(path)).sort();
  const files = new Map<string, Buffer>();
  for (let at = 0; at < listed.length; at += MOST_IN_A_FILE / langs.length) {
    const part = listed.slice(at, at + MOST_IN_A_FILE / langs.length);
    files.set(`sitemap-${files.size}.xml`, await mapOf(site, part));
  }
  const index = Readable.from([...files.keys()].map(name => ({ url: siteUrl(site, `/${name}`) })));
  return new Map([...files, ['sitemap-index.xml', await streamToPromise(index.pipe(new SitemapIndexStream()))]]);
}

function mapOf(site: Site, paths: readonly string[]): Promise<Buffer> {
  const items = paths.flatMap((path): SitemapItemLoose[] => {
    const links = langs.map(lang => ({ lang: langTag[lang], url: absoluteAddress(site, path, lang) }));
    return links.map(({ url }) => ({ url, links }));
  });
  const format = new SitemapStream({ xmlns: { news: false, video: false, image: false, xhtml: true } });
  return streamToPromise(Readable.from(items).pipe(format));
}
