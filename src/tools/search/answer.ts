// What a query is answered with from the list of names: the suggestions and the results both ask this.
import { bareOf, isBill, isName, isQuestion, isSizeAlone, withoutAmounts } from './asked.ts';
import { fits, type Called } from './called.ts';
import type { Answer } from './entries.ts';
import { unique, uniqueBy, type About, type Finder } from './finder.ts';
import type { Hit } from './hit.ts';
import type { Outside } from './known.ts';
import type { NamedTool } from './name-list.ts';
import type { NamedPage } from './named-pages.ts';
import type { PageKind } from './page-kinds.ts';
import { kinds } from './rank.ts';
import type { FoundTool } from './tools.ts';

/** The groups in which results stand. */
export type Group = 'charges' | 'tools' | PageKind;

export interface Answered {
  /** The query without amounts, sizes and units. */
  name: string;
  /** What is no charge of a port. A charge stands beside it only where it is called so, too. */
  outside: readonly Outside[];
  answers: readonly Answer[];
  /** Nothing is called so: the answers are what comes nearest. */
  guessed: boolean;
  /** Pages that answer what is asked. */
  tools: readonly NamedTool[];
  /** Words with several meanings that are meant. */
  choosers: readonly string[];
  /** Companies, documents and channels that are meant, the best first. */
  pages: readonly NamedPage[];
  /** The groups that hold something, what is meant most first. */
  groups: readonly Group[];
  /** The charge that is meant, where nobody is known to have posted its price. */
  unposted: Hit | null;
  /** The query is a short name: what only holds its words is something else. */
  named: boolean;
}

/** Of each kind of page. */
const MOST_PAGES = 8;
/** The part of a name that has to be asked for before anything is surely meant. */
const SURE = 0.35;
/** The part of a name without a question that a thing has to hold. */
const HELD = 0.4;

export function answer(finder: Finder, query: string): Answered {
  const name = withoutAmounts(query);
  const outside = finder.outside(query);
  const either = <T>(ask: (text: string) => readonly T[]): readonly T[] => {
    const found = ask(query);
    return found.length > 0 ? found : ask(name);
  };
  const named = isName(name);
  // The word for charge tells none of them.
  const found = named && name.length > 1 && bareOf(name) === '' ? [] : either(text => finder.find(text));
  const exact = found.filter(({ kind }) => kind <= kinds.alias);
  const held = outside.length > 0 ? exact : found;
  const called = either(text => finder.pages(text));
  const isPage = called.some(({ fit }) => fit === fits.whole);
  const asks = outside.length === 0 && exact.length === 0 && !isPage && !named;
  const tools = exact.length > 0 || isPage ? [] : toolsFor(finder, query);
  // Which telephone is the right one, the guide asks for; words that a channel shares with the question do not tell.
  const isGuided = tools.some(({ general }) => !general);
  const near = (asks ? finder.about(name) : []).filter(({ value }) => !isGuided || !isChannel(value));
  // What is no question is a name: one that shares a word with it is another, or it is a slip of the finger.
  const about = isQuestion(name) ? near : near.filter(({ share, cover }) => share > 0 && cover >= HELD);
  const meant = chargesMeant(finder, name, about, called);
  const charges = held.length > 0 ? held : meant;
  // Of several words one may be a name, and the others say how it was charged.
  const alike = charges.length > 0 || outside.length > 0 || isPage ? [] : finder.alike(name);
  const answers = charges.length > 0 ? charges : alike;
  const [first] = answers;
  const standing = exact.length > 0 || isPage ? [] : finder.pagesWithin(query);
  const ranked = about.flatMap(({ value }) => ('page' in value ? [value.page] : []));
  const pages = inPlace(
    uniqueBy([...called.map(({ page }) => page), ...standing, ...ranked], one => one),
    called,
    finder,
  );
  const isAlike = alike.length > 0 && first!.kind > kinds.alias;
  const isShort = named && charges.length > 0 && first!.kind > kinds.beginning;
  return {
    name,
    outside,
    answers,
    guessed: isAlike || isShort,
    tools: tools.map(({ tool }) => tool),
    choosers: finder.ambiguous(name),
    pages,
    groups: groupsOf({ query: name, named, answers, exact: exact.length > 0, called, standing, about, tools, pages }),
    unposted: first && first.kind <= kinds.alias && finder.isUnposted(first.entry.hit) ? first.entry.hit : null,
    named,
  };
}

function toolsFor(finder: Finder, query: string): FoundTool[] {
  if (isBill(query)) return finder.tool('bill');
  return isSizeAlone(query) ? finder.tool('estimate') : finder.tools(query);
}

/** Charges that a question is about, those of which a whole name stands in it, and those of the page that is called so. */
function chargesMeant(
  finder: Finder,
  name: string,
  about: ReturnType<Finder['about']>,
  called: readonly Called[],
): Answer[] {
  const asked = about.flatMap(({ value }): Answer[] =>
    'entry' in value ? [{ entry: value.entry, by: '', kind: kinds.part }] : [],
  );
  const listed = called
    .filter(({ fit, page }) => fit <= fits.edge || page.kind === 'companies')
    .slice(0, 1)
    .flatMap(({ page }) => finder.chargesOf(page));
  const within = finder.within(name);
  // By what it was found is known of what stands whole.
  const said = asked.map(one => within.find(({ entry }) => entry === one.entry) ?? one);
  return unique([...said, ...within, ...listed]);
}

/** Not too many of a kind. Whom to call first is not told by words: channels stand as on their own page. */
function inPlace(pages: readonly NamedPage[], called: readonly Called[], finder: Finder): NamedPage[] {
  const isCalled = (page: NamedPage) => called.some(one => one.page === page && one.fit < fits.part);
  const placeOf = (page: NamedPage) => (page.kind === 'channels' && !isCalled(page) ? finder.placeOf(page) : -1);
  return pages
    .filter(page => pages.filter(({ kind }) => kind === page.kind).indexOf(page) < MOST_PAGES)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

interface Meant {
  query: string;
  named: boolean;
  answers: readonly Answer[];
  exact: boolean;
  called: readonly Called[];
  standing: readonly NamedPage[];
  about: ReturnType<Finder['about']>;
  tools: ReturnType<Finder['tools']>;
  pages: readonly NamedPage[];
}

/** What is called so, the page that answers, then what the question is about. */
function groupsOf({ query, named, answers, exact, called, standing, about, tools, pages }: Meant): Group[] {
  const groups: (Group | false)[] = [
    exact && 'charges',
    ...called.map(({ fit, page }) => fit === fits.whole && page.kind),
    tools.some(({ whole }) => whole) && 'tools',
    named && answers.length > 0 && 'charges',
    ...called.map(({ fit, page }) => fit === fits.edge && tells(query) && page.kind),
    tools.some(({ general }) => !general) && 'tools',
    ...about.map(({ value, share }) => share >= SURE && groupOf(value)),
    ...standing.map(({ kind }) => kind),
    tools.length > 0 && 'tools',
    ...about.map(({ value }) => groupOf(value)),
    answers.length > 0 && 'charges',
    ...pages.map(({ kind }) => kind),
  ];
  return [...new Set(groups.filter(group => group !== false))];
}

function groupOf(value: About): Group {
  return 'page' in value ? value.page.kind : 'charges';
}

/** Long enough to be the short name of something. */
function tells(query: string): boolean {
  return /\p{Script=Han}/u.test(query) ? query.length >= 3 : query.includes(' ');
}

function isChannel(value: About): boolean {
  return 'page' in value && value.page.kind === 'channels';
}
