// Conditions of rates, reliefs and scenarios use the dimensions and codes of vocabulary/conditions.yaml; bands run upwards.
import Big from 'big.js';
import { codesOf, isBand } from '#case/when.ts';
import { marksIn } from '#schema/link.ts';
import type { When } from '#schema/rate.ts';
import type { Conditions } from '#schema/vocabulary.ts';
import type { Located, Report, Rule } from '#catalogue/draft.ts';
import { heldIn, piecesIn } from '#catalogue/links.ts';
import { own } from '#catalogue/own.ts';
import { quote } from '#catalogue/problem.ts';
import type { Path } from '#catalogue/yaml.ts';
import { nearest } from '#text/nearest.ts';

export const conditionKnown: Rule = {
  name: 'condition-unknown',
  protects: { zh: '影响金额的条件都已编码', en: 'Conditions that change an amount are coded' },
  check(draft, report) {
    const conditions = draft.singles.conditions?.data;
    if (!conditions) return;
    for (const piece of piecesIn(draft)) {
      if (heldIn(piece).conditions.length === 0) continue;
      for (const mark of marksIn(piece.schema, piece.where.data)) {
        if ('conditions' in mark) checkWhen(conditions, mark.conditions as When, piece.where, mark.path, report);
      }
    }
  },
};

function checkWhen(conditions: Conditions, when: When, where: Located, path: Path, report: Report): void {
  for (const [dimension, condition] of Object.entries(when)) {
    const known = own(conditions, dimension);
    const here = [...path, dimension];
    if (!known) {
      const near = nearest(dimension, Object.keys(conditions));
      report(
        where,
        here,
        {
          zh: `conditions.yaml 里没有条件 ${quote(dimension)}。${near ? `是否要写 ${quote(near)}？` : `可用的有：${Object.keys(conditions).join('、')}。`}`,
          en: `conditions.yaml has no condition ${quote(dimension)}. ${near ? `Did you mean ${quote(near)}?` : `It has: ${Object.keys(conditions).join(', ')}.`}`,
        },
        'key',
      );
    } else if (isBand(condition)) {
      if (!known.band)
        report(where, here, {
          zh: `条件 ${dimension} 用编码，不用数量区间。可用的有：${Object.keys(known.values ?? {}).join('、')}。`,
          en: `Condition ${dimension} takes codes, not a band. It has: ${Object.keys(known.values ?? {}).join(', ')}.`,
        });
      else if (
        condition.over !== undefined &&
        condition.upTo !== undefined &&
        new Big(condition.over).gte(condition.upTo)
      ) {
        report(where, here, {
          zh: `区间颠倒：over ${condition.over} 应小于 upTo ${condition.upTo}。`,
          en: `The band runs backwards: over ${condition.over} should be below upTo ${condition.upTo}.`,
        });
      }
    } else if (!known.values) {
      report(where, here, {
        zh: `条件 ${dimension} 用数量区间，不用编码：${quote(condition)}。请写作 { over: "…", upTo: "…" }。`,
        en: `Condition ${dimension} takes a band, not a code: ${quote(condition)}. Write { over: "…", upTo: "…" }.`,
      });
    } else {
      const values = Object.keys(known.values);
      for (const [index, code] of codesOf(condition).entries()) {
        if (values.includes(code)) continue;
        const near = nearest(code, values);
        report(where, Array.isArray(condition) ? [...here, index] : here, {
          zh: `条件 ${dimension} 没有编码 ${quote(code)}。${near ? `是否要写 ${quote(near)}？` : ''}可用的有：${values.join('、')}。`,
          en: `Condition ${dimension} has no code ${quote(code)}.${near ? ` Did you mean ${quote(near)}?` : ''} It has: ${values.join(', ')}.`,
        });
      }
    }
  }
}
