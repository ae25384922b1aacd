// A move leads straight to where the address stands now: no second move behind it, no circle.
import type { Rule } from '#catalogue/draft.ts';

export const moveStraight: Rule = {
  name: 'move-chain',
  protects: { zh: '旧网址一步到达新网址', en: 'An old address leads to the new one in one step' },
  check(draft, report) {
    const { moves } = draft.singles;
    if (!moves) return;
    const next = new Map(moves.data.map(({ from, to }) => [from, to]));
    for (const [index, { from, to }] of moves.data.entries()) {
      const after = next.get(to);
      if (after === undefined) continue;
      report(moves, [index, 'to'], {
        zh: `${from} 移到 ${to}，而 ${to} 又移到 ${after}。请把每一条都直接写到最后的网址，不要绕圈。`,
        en: `${from} moves to ${to}, which itself moves to ${after}. Let every line lead straight to the last address, and none in a circle.`,
      });
    }
  },
};
