// Every situation that can be chosen in the complaint guide has exactly one rule, and every rule answers some situation.
import { answers } from '#domain/complaint/decide.ts';
import { situationsOf, type Situation } from '#domain/complaint/situation.ts';
import type { Rule } from '#catalogue/draft.ts';

export const guideCovers: Rule = {
  name: 'guide-coverage',
  protects: { zh: '投诉向导的每种情形恰有一条规则', en: 'Each situation of the complaint guide has exactly one rule' },
  check({ singles }, report) {
    const guide = singles['complaint-guide'];
    if (!guide) return;
    const { rules, parties } = guide.data;
    const used = new Set<number>();
    for (const situation of situationsOf(guide.data)) {
      const matching = [...rules.keys()].filter(index => answers(rules[index]!, situation));
      for (const index of matching) used.add(index);
      const named = nameOf(situation);
      if (matching.length === 0) {
        const place = parties.findIndex(({ code }) => code === situation.by);
        report(guide, ['parties', place, 'wrongs', parties[place]!.wrongs.indexOf(situation.wrong)], {
          zh: `情形 ${named} 没有规则。请在 rules 里加一条，或不列这个问题。`,
          en: `No rule answers ${named}. Add one to rules, or do not offer it.`,
        });
      }
      for (const index of matching.slice(1))
        report(guide, ['rules', index, 'id'], {
          zh: `情形 ${named} 已由 ${rules[matching[0]!]!.id} 回答。请只留一条。`,
          en: `${named} is answered by ${rules[matching[0]!]!.id} already. Keep one of them.`,
        });
    }
    for (const [index, { id }] of rules.entries()) {
      if (used.has(index)) continue;
      report(guide, ['rules', index, 'id'], {
        zh: `规则 ${id} 不回答任何可选的情形。请改正 when，或删去。`,
        en: `Rule ${id} answers no situation that can be chosen. Correct its when, or remove it.`,
      });
    }
  },
};

const nameOf = ({ by, role, wrong }: Situation): string => `${by} · ${role} · ${wrong}`;
