// What is over without a known last day says so in one way: the fee by when it was over, the relief what its end hung on.
import type { Rule } from '#catalogue/draft.ts';

export const endUnseen: Rule = {
  name: 'end-unseen',
  protects: {
    zh: '终止日没见到的，说明怎样知道已经终止',
    en: 'Where the last day was not seen, it is said how the end is known',
  },
  check({ entries }, report) {
    for (const fee of entries.fee) {
      const { ended } = fee.data;
      if (!ended) continue;
      if (ended.on === 'unknown' && ended.by === undefined) {
        report(fee, ['ended', 'on'], {
          zh: '终止日写作 unknown，还要在 by 里写最迟哪天已知不再收。',
          en: 'Where the end is unknown, say in by on which day it was known to be over.',
        });
      }
      if (ended.on !== 'unknown' && ended.by !== undefined) {
        report(fee, ['ended', 'by'], {
          zh: `终止日已知（${ended.on}），请删去 by。`,
          en: `The day of the end is known (${ended.on}). Remove by.`,
        });
      }
    }
    for (const relief of entries.relief) {
      const { to, endedWith } = relief.data;
      if (endedWith === undefined || to === 'unknown') continue;
      report(relief, ['endedWith'], {
        zh: 'endedWith 只用于终止日未见的减免。请把 to 写作 unknown，或删去 endedWith。',
        en: 'endedWith is for reliefs whose last day was not seen. Set to: unknown, or remove endedWith.',
      });
    }
  },
};
