// A figure that was worked out is graded so, and comes out again.
import Big from 'big.js';
import { evaluate } from '#domain/price/expression.ts';
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { code } from '#schema/needed-codes.ts';
import { linesIn } from '#catalogue/rules/prices/lines-in.ts';

export const figureComputes: Rule = {
  name: 'figure-computed',
  protects: {
    zh: '推算的指标算得出，且标明是推算',
    en: 'A derived figure of an indicator computes, and says it is derived',
  },
  check(draft, report) {
    for (const { entry, line, path } of linesIn(draft)) {
      for (const [index, { value, computed, checked }] of (line.points ?? []).entries()) {
        if (computed === undefined || value === undefined) continue;
        const here = [...path, 'points', index];
        const result = resultOf(computed, value.split('.')[1]?.length ?? 0);
        if (result !== value)
          report(entry, [...here, 'computed'], {
            zh: `算式得 ${result ?? '不出结果'}，value 却写 ${quote(value)}。请改其中一个。`,
            en: `The expression gives ${result ?? 'no result'}, but value says ${quote(value)}. Correct one of them.`,
          });
        if (checked?.grade !== code('grades', 'derived'))
          report(entry, here, {
            zh: '有 computed 的数字须有自己的 checked，等级为 derived（推算）。',
            en: 'A figure with computed needs a checked of its own, of grade derived.',
          });
      }
    }
  },
};

/** With as many decimals as the value has; null where the expression cannot be worked out. */
function resultOf(expression: string, decimals: number): string | null {
  try {
    return evaluate(expression, {}).round(decimals, Big.roundHalfUp).toFixed(decimals);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
