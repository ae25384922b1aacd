// A relief acts in exactly one way on each thing it names.
import type { Rule } from '#catalogue/draft.ts';

const kinds = ['factor', 'waived', 'freeTime', 'other'] as const;

export const reliefEffect: Rule = {
  name: 'relief-effect',
  protects: { zh: '减免的每一项只写一种方式', en: 'Each effect of a relief has one form' },
  check({ entries }, report) {
    for (const relief of entries.relief) {
      for (const [index, effect] of relief.data.effects.entries()) {
        if (kinds.filter(kind => effect[kind] !== undefined).length === 1) continue;
        report(relief, ['effects', index], {
          zh: `每一项减免应有且只有 ${kinds.join(' / ')} 之一。请补上或删去多余的。`,
          en: `Each effect has exactly one of ${kinds.join(' / ')}. Add it, or remove what is too much.`,
        });
      }
    }
  },
};
