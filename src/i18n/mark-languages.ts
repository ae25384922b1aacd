// Marks in the HTML of a page what is in the other language, wherever it comes from: names, numbers of documents, notes. So it is
// read out, broken into lines and set in letters as what it is, and no page has to think of it.
import { langTag, type Lang } from './lang.ts';
import { languageRuns } from './language-runs.ts';

/** What may hold no element, and what is no prose: left as it is. */
const LEFT = 'script|style|title|textarea|option|svg|pre';
const pieces = new RegExp(
  `<!--.*?-->|<![^>]*>|<(?<left>${LEFT})\\b.*?</\\k<left>>|<(?<end>/?)(?<tag>[a-z][\\w-]*)(?:[^"'>]|"[^"]*"|'[^']*')*>|[^<]+`,
  'gsu',
);
/** Elements without an end. */
const EMPTY = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

interface Open {
  tag: string;
  lang: Lang;
}

/** `lang` is that of a piece of a page, which does not say it itself. */
export function markLanguages(html: string, lang: Lang): string {
  const open: Open[] = [];
  const here = (): Lang => open.at(-1)?.lang ?? lang;
  return html.replaceAll(pieces, (piece: string, ...rest: unknown[]) => {
    const { left, end, tag } = rest.at(-1) as Record<string, string | undefined>;
    if (left !== undefined || piece.startsWith('<!')) return piece;
    if (tag === undefined) return marked(piece, here());
    if (end === '/')
      open.splice(
        Math.max(
          0,
          open.findLastIndex(one => one.tag === tag),
        ),
      );
    else if (!EMPTY.has(tag)) open.push({ tag, lang: saidBy(piece) ?? here() });
    return piece;
  });
}

function saidBy(tag: string): Lang | undefined {
  const said = /\slang="(?<lang>[a-z]+)/u.exec(tag)?.groups?.['lang'];
  return said === 'zh' || said === 'en' ? said : undefined;
}

/** As `bdi`, which no style speaks of; a text of both languages stays one piece, as boxes in a row are made of pieces. */
function marked(text: string, lang: Lang): string {
  const runs = languageRuns(text, lang);
  if (runs.every(run => run.lang === undefined)) return text;
  const pieces = runs.map(run => (run.lang ? `<bdi lang="${langTag[run.lang]}">${run.text}</bdi>` : run.text)).join('');
  return runs.length > 1 ? `<bdi>${pieces}</bdi>` : pieces;
}
