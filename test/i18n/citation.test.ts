import { expect, test } from 'vitest';
import { citationsOf, type Cited } from '#i18n/citation.ts';
import { longDate } from '#i18n/long-date.ts';

const cited: Cited = {
  id: '0105',
  name: { zh: '停泊费', en: 'Berthage' },
  site: { zh: '某港收费', en: 'Some port charges' },
  operator: { zh: '某处', en: 'A & B_C' },
  entity: null,
  from: '2019-04-01',
  shown: 'day',
  caveat: null,
  url: { zh: 'https://x.example/f/0105/2019-04-01/', en: 'https://x.example/en/f/0105/2019-04-01/' },
  data: 'https://x.example/api/v1/fees/0105.json',
  hash: '0123456789ab',
};
const textOf = (style: string, of = cited) => {
  const { before, blank, after } = citationsOf(of).find(one => one.style === style)!;
  return before + blank + after;
};

test('each style names number, date, address of the version and hash, with a place for the day of reading', () => {
  expect(textOf('zh')).toBe(
    '《停泊费》（某港收费，编号 0105，2019年4月1日起施行的版本），访问日期：　　　　年　　月　　日，内容校验码：0123456789ab，网址：https://x.example/f/0105/2019-04-01/',
  );
  expect(textOf('en')).toBe(
    'Berthage (no. 0105, version in effect from 1 April 2019). Some port charges, A & B_C. https://x.example/en/f/0105/2019-04-01/ (accessed __________; content hash 0123456789ab).',
  );
  for (const style of ['bibtex', 'json']) {
    for (const part of ['0105', '2019-04-01', cited.url.zh, '0123456789ab']) expect(textOf(style)).toContain(part);
  }
});

test('the JSON is JSON, and the BibTeX escapes what means something to TeX', () => {
  expect(JSON.parse(textOf('json'))).toMatchObject({ id: '0105', from: '2019-04-01', read: '', hash: cited.hash });
  const odd = { ...cited, operator: { zh: 'A & B_{C}', en: '' } };
  expect(textOf('bibtex', odd)).toContain('author = {{A \\& B\\_ C }},');
  expect(textOf('bibtex')).toMatch(/^@misc\{fee0105-2019-04-01,\n[^]*,\n {2}urldate = \{\}\n\}$/u);
});

test('an entity’s list, an undated one, a year and an entry without a version are said to be so', () => {
  const list = { ...cited, entity: { code: 'nbport', name: { zh: '某港公司', en: 'Some Port Co.' } } };
  expect(textOf('zh', list)).toContain('某港公司公示价目，编号 0105');
  expect(textOf('en', list)).toContain('Berthage, list of Some Port Co. (no. 0105');
  expect(textOf('bibtex', list)).toContain('@misc{fee0105-nbport-2019-04-01,');
  expect(textOf('zh', { ...cited, from: 'unknown' })).toContain('编号 0105，日期不详的版本）');
  expect(textOf('bibtex', { ...cited, from: 'unknown' })).not.toContain('year');
  expect(textOf('en', { ...cited, from: '1997-01-01', shown: 'year' })).toContain('in effect from 1997)');
  const bare = { ...cited, from: null, hash: null };
  expect(textOf('en', bare)).toContain('Berthage (no. 0105). ');
  expect(textOf('zh', bare)).not.toContain('校验码');
  expect(Object.keys(JSON.parse(textOf('json', bare)) as object)).not.toContain('hash');
});

test('a day in words has no more of it than is known', () => {
  expect(longDate('2026-11-02', 'zh')).toBe('2026年11月2日');
  expect(longDate('2026-11-02', 'en')).toBe('2 November 2026');
  expect(longDate('2026-11-02', 'zh', 'month')).toBe('2026年11月');
  expect(longDate('2026-11-02', 'en', 'year')).toBe('2026');
});
