// Only what was published can have moved: the source of a move stands in the register.
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import { nearest } from '#text/nearest.ts';

export const moveRecorded: Rule = {
  name: 'move-unrecorded',
  protects: { zh: '只有公布过的网址才需要移动', en: 'Only what was published can have moved' },
  check(draft, report) {
    const { moves } = draft.singles;
    if (!moves) return;
    const recorded = new Set(recordedPaths(draft));
    const present = new Set(draftAddresses(draft));
    for (const [index, { from }] of moves.data.entries()) {
      if (recorded.has(from) || present.has(from)) continue;
      const near = nearest(from, [...recorded]);
      report(moves, [index, 'from'], {
        zh: `没有公布过这个网址：${quote(from)}（content/register/）。${near ? `是否要写 ${quote(near)}？` : '请改正，或删去这一条。'}`,
        en: `The address ${quote(from)} was never published (content/register/). ${near ? `Did you mean ${quote(near)}?` : 'Correct it, or remove this line.'}`,
      });
    }
  },
};
