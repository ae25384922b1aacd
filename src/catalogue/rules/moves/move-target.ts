// What has moved leads to an address that answers.
import type { Rule } from '#catalogue/draft.ts';
import { draftAddresses } from '#catalogue/register.ts';
import { quote } from '#catalogue/problem.ts';
import { isOfBrokenFile } from '#catalogue/rules/ids/address-owner.ts';
import { nearest } from '#text/nearest.ts';

export const moveTarget: Rule = {
  name: 'move-target',
  protects: { zh: '移动后的网址打得开', en: 'A move leads to an address that answers' },
  check(draft, report) {
    const { moves } = draft.singles;
    if (!moves) return;
    const present = new Set(draftAddresses(draft));
    const sources = new Set(moves.data.map(({ from }) => from));
    for (const [index, { to }] of moves.data.entries()) {
      // A move to what has moved itself is named by the rule on chains.
      if (present.has(to) || sources.has(to) || isOfBrokenFile(to, draft)) continue;
      const near = nearest(to, [...present]);
      report(moves, [index, 'to'], {
        zh: `没有这个网址：${quote(to)}。${near ? `是否要写 ${quote(near)}？` : '请写现在打得开的网址。'}`,
        en: `There is no address ${quote(to)}. ${near ? `Did you mean ${quote(near)}?` : 'Write one that answers today.'}`,
      });
    }
  },
};
