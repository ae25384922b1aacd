// A measure's number is its address: one in a file, as printed, and each body stands once.
import { numberOf } from '#domain/documents/clause.ts';
import { responsible } from '#domain/documents/measures.ts';
import { quote } from '#catalogue/problem.ts';
import type { Rule } from '#catalogue/draft.ts';

export const measureNumbered: Rule = {
  name: 'measure-number',
  protects: { zh: '措施的序号与原文一致，不重复', en: 'Measures are numbered as printed, each once' },
  check({ entries }, report) {
    for (const entry of entries.measures) {
      const seen = new Set<string>();
      for (const [index, measure] of entry.data.measures.entries()) {
        const { number, at } = measure;
        const printed = /^（?(?<numeral>[^（）]+)）?$/u.exec(at)?.groups?.['numeral'] ?? '';
        const plain = numberOf(printed);
        if (seen.has(number)) {
          report(entry, ['measures', index, 'number'], {
            zh: `序号 ${quote(number)} 已用过。一份文件里每条措施的序号不同。`,
            en: `Number ${quote(number)} is taken. Each measure of a document has a number of its own.`,
          });
        } else if (plain !== null && /^\d+$/u.test(number) && plain !== Number(number)) {
          report(entry, ['measures', index, 'number'], {
            zh: `序号 ${quote(number)} 与原文的 ${quote(at)} 不一致。请改正其中一个。`,
            en: `Number ${quote(number)} does not agree with ${quote(at)} as printed. Correct one of them.`,
          });
        }
        seen.add(number);
        const bodies = responsible(measure);
        const twice = bodies.find((body, place) => bodies.indexOf(body) !== place);
        if (twice !== undefined) {
          report(entry, ['measures', index, 'bodies'], {
            zh: `责任单位 ${quote(twice)} 写了两次。牵头单位不再写在 bodies 里。`,
            en: `Body ${quote(twice)} stands twice. The lead body is not repeated in bodies.`,
          });
        }
      }
    }
  },
};
