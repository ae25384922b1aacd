// Where a whole names a part and the part names its whole, they tell the same story.
import { feesById, type Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';

export const partsAgree: Rule = {
  name: 'parts-disagree',
  protects: { zh: '包含与被包含两边一致', en: 'Whole and part agree' },
  check(draft, report) {
    const feeOf = feesById(draft);
    for (const whole of draft.entries.fee) {
      for (const [index, part] of (whole.data.includes ?? []).entries()) {
        const other = feeOf.get(part.fee);
        if (
          !other ||
          other.data.includedIn?.some(
            ({ fee, from, to }) => fee === whole.data.id && from === part.from && to === part.to,
          )
        )
          continue;
        report(whole, ['includes', index], {
          zh: `本项目写明自 ${part.from} 起包含 ${quote(part.fee)}，对方的 includedIn 却没有同样的记载（编号、from、to 都要一致）。请补上或改正。`,
          en: `This fee includes ${quote(part.fee)} from ${part.from}, but that fee’s includedIn does not say so with the same from and to. Add it there, or correct it.`,
        });
      }
    }
  },
};
