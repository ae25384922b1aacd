// What whole questions, documents, companies, telephone numbers and pages are answered with: the group that stands first, and
// one of the first in it.
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from '#tools/search/answer.ts';
import { finder } from '#tools/search/finder.ts';
import { nameList } from '#tools/search/name-list.ts';
import { catalogue } from '../../port.ts';

const DAY = '2026-11-22';
const FIRST = 3;
const rows = fs
  .readFileSync('test/tools/search/questions.tsv', 'utf8')
  .split('\n')
  .filter(row => row !== '' && !row.startsWith('#'))
  .map(row => row.split('\t') as [question: string, group: string, expect: string]);

describe.each(['zh', 'en'] as const)('in %s', lang => {
  const list = nameList(catalogue, lang, DAY);
  const whole = finder(list, list.fees, DAY);

  test.each(rows.filter(([question]) => /\p{Script=Han}/u.test(question) === (lang === 'zh')))(
    '“%s”: %s first',
    (question, group, title) => {
      const { answers, tools, pages, groups } = answer(whole, question);
      expect(groups[0]).toBe(group);
      const titles =
        group === 'charges'
          ? answers.map(({ entry }) => entry.hit.title)
          : group === 'tools'
            ? tools.map(one => one.title)
            : pages.filter(({ kind }) => kind === group).map(one => one.title);
      expect(titles.slice(0, FIRST)).toContainEqual(expect.stringMatching(title));
    },
  );
});
