// Inside the complaint guide every code leads to something: charging sides, what is wrong, evidence, texts, ways.
import type { ComplaintGuide } from '#schema/complaint-guide.ts';
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import type { Path } from '#catalogue/yaml.ts';
import { nearest } from '#text/nearest.ts';

type List = 'parties' | 'wrongs' | 'evidence' | 'letters' | 'wrongDoors';

export const guideCodeKnown: Rule = {
  name: 'guide-code-unknown',
  protects: { zh: '投诉向导里的代号都有着落', en: 'Every code inside the complaint guide leads to something' },
  check({ singles }, report) {
    const guide = singles['complaint-guide'];
    if (!guide) return;
    for (const { list, code, path } of codesIn(guide.data)) {
      const known = guide.data[list].map(item => item.code);
      if (known.includes(code)) continue;
      const near = nearest(code, known);
      report(guide, path, {
        zh: `${list} 里没有 ${quote(code)}。${near ? `是否要写 ${quote(near)}？` : '请改正，或先列入。'}`,
        en: `${list} has no ${quote(code)}. ${near ? `Did you mean ${quote(near)}?` : 'Correct it, or add it there first.'}`,
      });
    }
  },
};

function* codesIn({ parties, wrongs, rules }: ComplaintGuide): Generator<{ list: List; code: string; path: Path }> {
  for (const [p, party] of parties.entries()) yield* each('wrongs', party.wrongs, ['parties', p, 'wrongs']);
  for (const [w, { laws }] of wrongs.entries())
    for (const [l, law] of laws.entries()) yield* each('parties', law.by ?? [], ['wrongs', w, 'laws', l, 'by']);
  for (const [r, { when, give, letter, notHere = [] }] of rules.entries()) {
    yield* each('parties', when.by, ['rules', r, 'when', 'by']);
    yield* each('wrongs', when.wrong, ['rules', r, 'when', 'wrong']);
    yield* each('evidence', give, ['rules', r, 'give']);
    yield { list: 'letters', code: letter, path: ['rules', r, 'letter'] };
    yield* each('wrongDoors', notHere, ['rules', r, 'notHere']);
  }
}

function* each(list: List, codes: readonly string[], path: Path): Generator<{ list: List; code: string; path: Path }> {
  for (const [index, code] of codes.entries()) yield { list, code, path: [...path, index] };
}
