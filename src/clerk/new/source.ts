// A new source: a page, file or copy that was read. It gets the next number.
import { append } from '#clerk/edit/append.ts';
import { Address } from '#schema/text.ts';
import type { Source } from '#schema/document.ts';
import {
  choicesOf,
  day,
  dayOrUnknown,
  fitting,
  inBoth,
  refuse,
  text,
  type Choice,
  type Form,
  type Known,
} from './question.ts';
import { blockText } from '#clerk/edit/yaml-text.ts';

const kindNames: Record<Source['kind'], Choice['says']> = {
  official: { zh: '官方文本', en: 'Official text' },
  'official-copy': { zh: '官方文本的复制件', en: 'Copy of an official text' },
  secondary: { zh: '二手：新闻、行业资料', en: 'Secondary: news, trade sources' },
  company: { zh: '企业自己的公示', en: 'A company’s own list' },
};

export const source: Form = {
  title: { zh: '出处（读了什么）', en: 'Source (what was read)' },
  steps: [
    ...inBoth('title', '名称', 'Title'),
    text('series', '编号的字母', 'Letter of its number', {
      otherwise: 'S',
      read: letter =>
        /^[A-Z]$/u.test(letter) ? { value: letter } : refuse('写一个大写字母。', 'Write a capital letter.'),
    }),
    text('publisher', '谁发布', 'Who published it', { otherwise: '' }),
    dayOrUnknown('dated', '文本日期', 'Its date', { otherwise: '' }),
    day('read', '哪天读的', 'Day it was read', { otherwise: (_, { today }) => today }),
    { option: 'kind', ask: { zh: '哪一种', en: 'Kind' }, choices: () => choicesOf(kindNames) },
    text('url', '网址，https（不宜链接就不填）', 'Web address, https (left out where it is not linked)', {
      ...{ otherwise: '', read: fitting(Address) },
    }),
    ...inBoth('no-link', '为什么不链接', 'Why it is not linked', { otherwise: '', only: so => !so.one('url') }),
  ],
  files(so, known) {
    const id = nextSource(so.one('series'), known);
    const path = 'sources.yaml';
    const entry = {
      title: so.both('title'),
      publisher: so.maybe('publisher'),
      dated: so.maybe('dated'),
      read: so.one('read'),
      kind: so.one('kind'),
      url: so.maybe('url'),
      noLink: so.maybeBoth('no-link'),
    };
    return [{ root: 'seeds', path, make: before => append(before ?? '', `${id}:\n${blockText(entry, 2)}`) }];
  },
};

/** One more than the highest of its letter; numbers are never given again. */
function nextSource(letter: string, { catalogue }: Known): string {
  const numbers = [...catalogue.sources.keys()]
    .filter(id => id.startsWith(letter))
    .map(id => Number.parseInt(id.slice(1), 10));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
