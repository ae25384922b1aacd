// Only an address that no entry gives any more can have moved; while its page stands, a redirect would hide it.
import type { Rule } from '#catalogue/draft.ts';
import { draftAddresses } from '#catalogue/register.ts';

export const moveSourceGone: Rule = {
  name: 'move-source-live',
  protects: { zh: '还在的页面不被改道', en: 'A page that stands is not redirected' },
  check(draft, report) {
    const { moves } = draft.singles;
    if (!moves) return;
    const present = new Set(draftAddresses(draft));
    for (const [index, { from }] of moves.data.entries()) {
      if (!present.has(from)) continue;
      report(moves, [index, 'from'], {
        zh: `网址 ${from} 现在还在，不能写成已移动。请删去这一条，或先改掉原来的条目或行编号。`,
        en: `The address ${from} still stands and cannot have moved. Remove this line, or change the entry or row id first.`,
      });
    }
  },
};
