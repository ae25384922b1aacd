// The texts by which a version is cited. Each has one place for the day of reading, which only the reader's device knows.
import type { Bilingual } from '#schema/text.ts';
import type { CitationStyle } from './cite-words.ts';
import { longDate } from './long-date.ts';

/** What is cited. */
export interface Cited {
  id: string;
  name: Bilingual;
  /** The site. */
  site: Bilingual;
  operator: Bilingual;
  /** Code and name of the charging entity whose list it is; null for the rates of the fee itself. */
  entity: { code: string; name: Bilingual } | null;
  /** First day of the version as the data has it; `unknown` for an undated list; null for an entry without a version. */
  from: string | null;
  /** How much of `from` is known, and what is to be said of it. */
  shown: 'day' | 'month' | 'year';
  caveat: Bilingual | null;
  /** Absolute address of the version, of the page in each language. */
  url: Bilingual;
  /** Absolute address of the same data for machines. */
  data: string;
  /** Null for an entry without a version. */
  hash: string | null;
}

/** `before`, the day of reading, `after`; `blank` stands where no script fills the day in. */
export interface Citation {
  style: CitationStyle;
  before: string;
  blank: string;
  after: string;
}

export function citationsOf(cited: Cited): Citation[] {
  return [chinese(cited), english(cited), bibtex(cited), json(cited)];
}

function chinese({ id, name, site, entity, url, hash, ...version }: Cited): Citation {
  const list = entity ? `${entity.name.zh}公示价目，` : '';
  const from = fromText(version, 'zh');
  return {
    style: 'zh',
    before: `《${name.zh}》（${site.zh}，${list}编号 ${id}${from && `，${from}`}），访问日期：`,
    blank: '　　　　年　　月　　日',
    // The address ends the text: nothing can be taken for a part of it.
    after: `${hash === null ? '' : `，内容校验码：${hash}`}，网址：${url.zh}`,
  };
}

function english({ id, name, site, operator, entity, url, hash, ...version }: Cited): Citation {
  const list = entity ? `, list of ${entity.name.en}` : '';
  const from = fromText(version, 'en');
  return {
    style: 'en',
    before: `${name.en}${list} (no. ${id}${from && `, ${from}`}). ${site.en}, ${operator.en}. ${url.en} (accessed `,
    blank: '__________',
    after: hash === null ? ').' : `; content hash ${hash}).`,
  };
}

/** `@misc` with `year`, which both BibTeX and biblatex know. */
function bibtex({ id, name, site, operator, entity, url, hash, from, shown }: Cited): Citation {
  const dated = from !== null && from !== 'unknown';
  const day = dated ? from.slice(0, { day: 10, month: 7, year: 4 }[shown]) : from === null ? '' : 'undated';
  const key = [`fee${id}`, entity?.code, day].filter(Boolean).join('-');
  const title = [
    `${name.zh} (${name.en}), no. ${id}`,
    ...(entity ? [`list of ${entity.name.zh} (${entity.name.en})`] : []),
    ...(day ? [dated ? `version of ${day}` : day] : []),
  ].join(', ');
  const fields = [
    `title = {${escapeTex(title)}}`,
    `author = {{${escapeTex(operator.zh)}}}`,
    `howpublished = {${escapeTex(`${site.zh} (${site.en})`)}}`,
    ...(dated ? [`year = {${from.slice(0, 4)}}`] : []),
    ...(hash === null ? [] : [`note = {content hash ${hash}}`]),
    `url = {${url.zh}}`,
    'urldate = {',
  ];
  return { style: 'bibtex', before: `@misc{${key},\n  ${fields.join(',\n  ')}`, blank: '', after: '}\n}' };
}

function json({ id, name, entity, from, url, data, hash }: Cited): Citation {
  const known = {
    id,
    ...(entity ? { entity: entity.code } : {}),
    name,
    ...(from === null ? {} : { from }),
    url: url.zh,
    data,
    ...(hash === null ? {} : { hash }),
  };
  return {
    style: 'json',
    before: `${JSON.stringify(known, null, 1).slice(0, -2)},\n "read": "`,
    blank: '',
    after: '"\n}',
  };
}

function fromText({ from, shown, caveat }: Pick<Cited, 'from' | 'shown' | 'caveat'>, lang: 'zh' | 'en'): string {
  if (from === null) return '';
  if (from === 'unknown') return lang === 'zh' ? '日期不详的版本' : 'undated version';
  const day = longDate(from, lang, shown);
  const note = caveat === null ? '' : lang === 'zh' ? `（${caveat.zh}）` : ` (${caveat.en.toLowerCase()})`;
  return lang === 'zh' ? `${day}${note}起施行的版本` : `version in effect from ${day}${note}`;
}

/** Characters that mean something to TeX. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}]/gu, ' ')
    .replace(/[#$%&_]/gu, sign => `\\${sign}`)
    .replace(/[~^]/gu, ' ');
}
