// What has moved, for whoever asks at the old address: a page that leads on, and lines for the web server.
import type { Catalogue } from '#domain/catalogue.ts';
import { escapeMarkup } from '#domain/markup.ts';
import { partsOf, type Moved } from '#domain/address/moves.ts';
import { absoluteAddress, pathOnHost } from '#i18n/absolute.ts';
import { langTag, langs, pathIn, type Lang } from '#i18n/lang.ts';
import type { Site } from '#schema/site.ts';
import { movedWords } from '#i18n/moved-words.ts';

/** Where the lines for the web server stand in the built site; no page has an address below /deploy/. */
export const MAP_FILE = 'deploy/redirects.map';

type Placed = Pick<Site, 'baseUrl'>;

/** A file of the built site: its path inside the output folder, and its text. */
interface Written {
  path: string;
  text: string;
}

/** A page for each moved page and language, and the map. `styles` are the paths of the style sheets that a plain page has. */
export function redirectFiles(
  { moved, site }: Pick<Catalogue, 'moved' | 'site'>,
  styles: readonly string[],
): Written[] {
  const pages = moved.filter(({ from }) => partsOf(from).fragment === null);
  return [
    ...pages.flatMap(move =>
      langs.map(lang => ({
        path: `${pathIn(lang, move.from).slice(1)}index.html`,
        text: redirectPage({ move, moved, lang, site, styles }),
      })),
    ),
    { path: MAP_FILE, text: redirectMap(site, pages) },
  ];
}

/** Lines `old new;` of an nginx `map`, both languages. Rows are not the server's: a browser keeps them to itself. */
export function redirectMap(site: Placed, pages: readonly Moved[]): string {
  const lines = pages.flatMap(({ from, to }) =>
    langs.map(lang => `${pathOnHost(site, pathIn(lang, from))} ${pathOnHost(site, pathIn(lang, to))};\n`),
  );
  return `# Old address, new address. For an nginx map; see docs/redirects.md.\n${lines.join('')}`;
}

interface Page {
  move: Moved;
  moved: readonly Moved[];
  lang: Lang;
  site: Pick<Site, 'baseUrl' | 'name'>;
  styles: readonly string[];
}

function redirectPage({ move, moved, lang, site, styles }: Page): string {
  const w = movedWords(lang);
  const onHost = (path: string) => pathOnHost(site, pathIn(lang, path));
  const to = onHost(move.to);
  const rows = moved.flatMap(({ from, to: target }) => {
    const { page, fragment } = partsOf(from);
    return page === move.from && fragment !== null ? [{ fragment, target: onHost(target) }] : [];
  });
  return `<!doctype html>
<html lang="${langTag[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${w.title} · ${site.name[lang]}`)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${absoluteAddress(site, move.to, lang)}">
<link rel="icon" href="${pathOnHost(site, '/icon.svg')}" type="image/svg+xml">
${styles.map(href => `<link rel="stylesheet" href="${pathOnHost(site, href)}">\n`).join('')}</head>
<body>
<main>
<h1>${w.title}</h1>
<p>${w.page(move.on)} <a href="${to}">${to}</a></p>
<p>${escapeMarkup(move.why[lang])}</p>
${rows.length === 0 ? '' : `<ul>\n${rows.map(({ fragment, target }) => `<li id="${fragment}"><a href="${target}">${target}</a></li>\n`).join('')}</ul>\n`}</main>
</body>
</html>
`;
}
