// The list of names over the real catalogue: every charge is found and suggested by its own names.
import { describe, expect, test } from 'vitest';
import { namesOfEntity } from '#domain/entry/names-of.ts';
import { langs } from '#i18n/lang.ts';
import { answer } from '#tools/search/answer.ts';
import { fits } from '#tools/search/called.ts';
import { finder } from '#tools/search/finder.ts';
import { nameList } from '#tools/search/name-list.ts';
import { divide, partsOf } from '#tools/search/parts.ts';
import { MOST_SUGGESTIONS, suggest } from '#tools/search/suggest.ts';
import { catalogue } from '../../port.ts';

describe.each(langs)('in %s', lang => {
  const list = nameList(catalogue, lang, '2026-11-22');
  const whole = finder(list, list.fees, '2026-11-22');
  const idsFor = (typed: string) => suggest(whole, typed).flatMap(one => (one.kind === 'fee' ? [one.hit.id] : []));
  const officialOf = (id: string | undefined) => list.fees.find(([facts]) => facts[0] === id)?.[1].slice(0, 2) ?? [];

  test('each of a charge’s official names suggests it, before any charge not called so', () => {
    const missed = list.fees.flatMap(([[id], names]) =>
      names.slice(0, 2).filter(name => {
        const first = idsFor(name)[0];
        return first !== id && !officialOf(first).includes(name);
      }),
    );
    expect(missed).toEqual([]);
  });

  test('a measure is suggested by its whole title and by words of it, after the charges', () => {
    const titles = [...catalogue.measures].flatMap(([slug, { measures }]) =>
      measures.map(({ number, title }) => ({ title: title[lang], tail: `/d/${slug}/#m${number}` })),
    );
    expect(titles.length).toBeGreaterThan(50);
    for (const { title, tail } of titles)
      expect(
        whole.pages(title).some(({ page, fit }) => page.url.endsWith(tail) && fit === fits.whole),
        title,
      ).toBe(true);
    const words = lang === 'zh' ? '保安费' : 'fee security';
    expect(answer(whole, words).pages.map(({ url }) => url.slice(url.indexOf('/d/')))).toContain(
      '/d/zj-2021-facilitation/#m23',
    );
    const kinds = suggest(whole, lang === 'zh' ? '保安费' : 'security fee').map(({ kind }) => kind);
    expect(kinds).toContain('fee');
    expect(kinds.at(-1)).toBe('page');
  });

  test('every part of a Chinese name from one character on finds its charge', () => {
    for (const [[id], [name = '']] of list.fees) {
      const run = /\p{Script=Han}+/u.exec(name)?.[0] ?? '';
      for (let from = 0; from < run.length; from++)
        for (let to = from + 1; to <= run.length; to++) {
          const found = whole.find(run.slice(from, to)).map(({ entry }) => entry.hit.id);
          expect(found).toContain(id);
        }
    }
  });

  test('a name that is also a word with several meanings is told apart first', () => {
    for (const { words } of list.choosers)
      for (const word of words) expect(suggest(whole, word)[0]).toMatchObject({ kind: 'chooser', word: words[0] });
  });

  test.each(['港', '费', '船舶', '理费', '滞'])('%s suggests no more than there is room for', typed => {
    expect(suggest(whole, typed).length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
  });

  test.each([
    ['K05', '清关费'],
    ['K05', 'customs clearance fee'],
    ['K07', '短驳费'],
    ['K07', '放箱费'],
    ['K07', '驳船费'],
    ['K07', 'EDI'],
    ['K07', '信息费'],
    ['K07', '提箱费'],
    ['K07', 'demurrage'],
    ['K10', '箱单费'],
    ['K26-15', 'CIC'],
    ['K26-01', 'what is ORC charge'],
  ])('%s: %s may mean several things, and is asked about', (_, word) => {
    expect(whole.ambiguous(word)).toHaveLength(1);
  });

  test('K26: the surrender of a bill of lading, cleaning and transit lead where they should', () => {
    expect(idsFor('B/L surrender fee')[0]).toBe('0804');
    expect(whole.ambiguous('container cleaning fee')).toEqual(['洗箱费']);
    expect(whole.ambiguous('转关费')).toEqual(['转关费']);
  });

  test('letters inside another word are no name, and inland haulage is no shuttle of a terminal', () => {
    expect(whole.ambiguous('who is the workforce of circle')).toEqual([]);
    expect(idsFor('drayage')).toEqual([]);
    expect(whole.ambiguous('drayage')).toEqual([]);
  });

  test('K27-09: an entity is suggested by every name and code it has; what is called exactly so comes first', () => {
    const suggested = (typed: string) => suggest(whole, typed).flatMap(one => (one.kind === 'page' ? [one.url] : []));
    for (const [slug, entity] of catalogue.entities)
      for (const name of namesOfEntity(entity)) expect(suggested(name).join(' '), name).toContain(`/e/${slug}/`);
    // BLCT begins codes of others, and stands in some; it is one, too.
    expect(suggested('BLCT')[0]).toContain('/e/blct/');
    expect(suggested('blct1')[0]).toContain('/e/nbct/');
    expect(suggested('梅山码头费用')[0]).toContain('/e/meishan-terminal/');
  });

  test('the number of a document, with any brackets, suggests its page and what rests on it', () => {
    for (const typed of ['交水规〔2019〕2号', '交水规[2019]2号', '交水规（2019）2号', '〔2019〕2号']) {
      const [page, ...fees] = suggest(whole, typed);
      expect(page).toMatchObject({ kind: 'page', title: '交水规〔2019〕2号' });
      expect(fees.length).toBeGreaterThan(3);
    }
  });

  test('a figure of earlier years finds its charge, after those that charge it now', () => {
    const [first] = whole.find('751元');
    expect(first).toMatchObject({ by: '751' });
    expect(first?.entry.hit.id).toBe('0106');
  });

  test.each(
    ['', ' ', "'", '〔〕', '\u0000', '\ud800', '鑫'.repeat(10_000), '<|>', '.*', '\\'].map(
      (typed, index) => [index, typed] as const,
    ),
  )('what is no name suggests nothing and is no error: %i', (_, typed) => {
    expect(suggest(whole, typed)).toEqual([]);
  });

  test('a list cut into parts finds by the beginning of a name what the whole list finds', () => {
    const { head, parts } = divide(list, 30, 20);
    expect(head.fees).toEqual([]);
    expect(parts.length).toBeGreaterThan(3);
    for (const [[id], names, , , figures] of list.fees) {
      for (const name of [...names, ...figures.split(' ').filter(Boolean)]) {
        const fees = partsOf(name, head.contents!).flatMap(part => parts[part]!);
        const part = finder(head, [...new Set(fees)], '2026-11-22');
        expect(
          part.find(name).map(({ entry }) => entry.hit.id),
          name,
        ).toContain(id);
      }
    }
  });
});
