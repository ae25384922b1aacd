// An ended fee says what follows, and nothing of it goes on after its end.
import { addDays } from '#time/day.ts';
import type { Rule } from '#catalogue/draft.ts';

export const endedConsistent: Rule = {
  name: 'ended-successor',
  protects: {
    zh: '取消的项目写明去向，取消后不再有效',
    en: 'An ended fee names its successor and has no rate in force afterwards',
  },
  check({ entries }, report) {
    for (const fee of entries.fee) {
      const { ended, id, versions } = fee.data;
      if (!ended) continue;
      if (ended.successor !== 'none' && ended.successor.includes(id)) {
        report(fee, ['ended', 'successor'], {
          zh: '接替项目不能是它自己。请写接替项目的编号，没有就写 "none"。',
          en: 'A fee cannot be its own successor. Name the fee that follows, or "none".',
        });
      }
      if (ended.on === 'unknown') continue;
      for (const [v, { from, to }] of versions.entries()) {
        if (from === 'unknown' || (to !== undefined && to < ended.on)) continue;
        report(fee, ['versions', v, to === undefined ? 'from' : 'to'], {
          zh: `项目已于 ${ended.on} 终止，这一版却仍有效。请把 to 写作 "${addDays(ended.on, -1)}" 或更早。`,
          en: `The fee ended on ${ended.on}, but this version goes on. Set to: "${addDays(ended.on, -1)}" or earlier.`,
        });
      }
    }
  },
};
