// The sections of the site: the row above and the bar below a page, the map at its foot, and which section a page stands in.
import type { Catalogue } from '#domain/catalogue.ts';
import type { Lang } from '#i18n/lang.ts';
import { frameWords } from '#i18n/frame-words.ts';
import { words } from '#i18n/words.ts';

/** What the site has pages for. */
type Has = Catalogue['has'];

export interface Section {
  name: 'fees' | 'bill' | 'reckon' | 'complain' | 'rules' | 'data' | 'about';
  /** In Chinese. */
  path: string;
}

/** The main sections in their order; where nothing can be estimated, what is reckoned is free time. */
export const sectionsOf = (has: Has): readonly Section[] => [
  { name: 'fees', path: '/fees/' },
  { name: 'bill', path: '/bill/' },
  { name: 'reckon', path: has.scenarios ? '/estimate/' : '/free-time/' },
  { name: 'complain', path: '/complain/' },
  { name: 'rules', path: '/changes/' },
  { name: 'data', path: '/about/#data' },
  { name: 'about', path: '/about/' },
];

/** First steps of addresses, by the section that they stand in. */
const steps: Readonly<Record<string, Section['name']>> = {
  fees: 'fees',
  f: 'fees',
  e: 'fees',
  ended: 'fees',
  search: 'fees',
  bill: 'bill',
  estimate: 'reckon',
  'free-time': 'reckon',
  complain: 'complain',
  channels: 'complain',
  changes: 'rules',
  compare: 'rules',
  d: 'rules',
  measures: 'rules',
  standards: 'rules',
  data: 'data',
  about: 'about',
  coverage: 'about',
  indicators: 'about',
};

/** The section of a page, by its path in Chinese; none for the home page. */
function sectionOf(path: string): Section['name'] | undefined {
  return steps[path.split('/')[1]!];
}

/** What `aria-current` says of a link to `target` on the page `path`: the page itself, or the section it stands in. */
export function currentOf(target: string, path: string): 'page' | 'true' | undefined {
  if (target === path) return 'page';
  return !target.includes('#') && sectionOf(target) === sectionOf(path) ? 'true' : undefined;
}

interface MapGroup {
  title: string;
  links: readonly (readonly [path: string, text: string])[];
}

/** The map at the foot of every page. */
export function siteMap(has: Has, lang: Lang): MapGroup[] {
  const { map } = frameWords(lang);
  const where = <T>(is: boolean, link: T): T[] => (is ? [link] : []);
  return [
    {
      title: map.groups.look,
      links: [
        ['/fees/', words(lang).navFees],
        ['/e/', map.entities],
        ['/ended/', map.ended],
        ['/fees/words/', map.words],
      ],
    },
    {
      title: map.groups.reckon,
      links: [
        ['/bill/', map.bill],
        ...where(has.scenarios, ['/estimate/', map.estimate] as const),
        ['/free-time/', map.freeTime],
        ['/complain/', map.complain],
        ['/channels/', map.channels],
      ],
    },
    {
      title: map.groups.rules,
      links: [
        ['/d/', map.documents],
        ...where(has.measures, ['/measures/', map.measures] as const),
        ['/changes/', map.changes],
        ['/compare/', map.compare],
        ['/standards/', map.standards],
      ],
    },
    {
      title: map.groups.about,
      links: [
        ['/about/', map.about],
        ['/coverage/', map.sure],
        ...where(has.indicators, ['/indicators/', map.indicators] as const),
        ['/about/#data', map.data],
        ['/about/#report', map.contact],
      ],
    },
  ];
}
