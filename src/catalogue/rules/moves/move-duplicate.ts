// An address has moved to one place only.
import type { Rule } from '#catalogue/draft.ts';

export const moveOnce: Rule = {
  name: 'move-duplicate',
  protects: { zh: '一个旧网址只有一个去处', en: 'An old address leads to one place' },
  check(draft, report) {
    const { moves } = draft.singles;
    if (!moves) return;
    const first = new Map<string, string>();
    for (const [index, { from, to }] of moves.data.entries()) {
      const before = first.get(from);
      if (before === undefined) first.set(from, to);
      else
        report(moves, [index, 'from'], {
          zh: `${from} 前面已写移到 ${before}。一个网址只写一条，请删去其中之一。`,
          en: `${from} is already said to have moved to ${before}. One line an address: remove one of the two.`,
        });
    }
  },
};
