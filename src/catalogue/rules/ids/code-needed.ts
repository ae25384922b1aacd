// The codes that the program knows by name (schema/needed-codes.ts) are there, and lists that it has to know in full hold no other.
import { boxCodes, closedCodes, freeTimeUnits, neededCodes, readConditions } from '#schema/needed-codes.ts';
import type { VocabularyName } from '#schema/link.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Draft, Located, Report, Rule } from '#catalogue/draft.ts';
import { own } from '#catalogue/own.ts';
import { quote } from '#catalogue/problem.ts';
import type { Path } from '#catalogue/yaml.ts';
import { nearest } from '#text/nearest.ts';
import { ratesIn } from '#catalogue/rules/prices/rates-in.ts';

export const codeNeeded: Rule = {
  name: 'code-needed',
  protects: { zh: '程序要用的编码都有，没有程序不会处理的', en: 'The codes that the program needs are there' },
  check(draft, report) {
    const { conditions } = draft.singles;
    checkNeeded(draft, report, neededCodes);
    if (conditions && Object.hasOwn(conditions.data, 'container')) checkNeeded(draft, report, boxCodes);
    checkClosed(draft, report);
    for (const name of readConditions) {
      if (!conditions || !own(conditions.data, name) || conditions.data[name]!.values) continue;
      report(conditions, [name], {
        zh: `程序按编码读条件 ${quote(name)}，请写 values；数量区间请另取名字。`,
        en: `The program reads the condition ${quote(name)} by its codes. Give it values, or name a band otherwise.`,
      });
    }
    for (const { where, path, unit } of freeTimesIn(draft)) {
      if ((freeTimeUnits as readonly string[]).includes(unit)) continue;
      const counted = own(draft.singles.units?.data ?? {}, unit)?.of;
      if (counted?.length !== 1 || counted[0] !== 'days') continue;
      report(where, path, {
        zh: `程序不会按 ${quote(unit)} 数免费期。按日数的请写 ${freeTimeUnits.join(' 或 ')}。`,
        en: `The program cannot count free time by ${quote(unit)}. Days are counted by ${freeTimeUnits.join(' or ')}.`,
      });
    }
  },
};

function checkNeeded({ singles }: Draft, report: Report, needed: Record<string, Record<string, Bilingual>>): void {
  for (const [list, codes] of Object.entries(needed)) {
    const single = singles[list as VocabularyName];
    if (!single) continue;
    const others = Object.keys(single.data).filter(code => !Object.hasOwn(codes, code));
    for (const [code, why] of Object.entries(codes)) {
      if (Object.hasOwn(single.data, code)) continue;
      const near = nearest(code, others);
      report(single, [], {
        zh: `${list}.yaml 缺少程序要用的 ${quote(code)}：${why.zh}。${near ? `是否误写成了 ${quote(near)}？` : '请加上。'}`,
        en: `${list}.yaml lacks ${quote(code)}, which the program needs: ${why.en}. ${near ? `Is it there as ${quote(near)}?` : 'Add it.'}`,
      });
    }
  }
}

function checkClosed({ singles }: Draft, report: Report): void {
  for (const [list, codes] of Object.entries(closedCodes)) {
    const single = singles[list as VocabularyName];
    for (const code of Object.keys(single?.data ?? {})) {
      if ((codes as readonly string[]).includes(code)) continue;
      report(
        single!,
        [code],
        {
          zh: `程序不认识 ${quote(code)}，写了也不起作用。${list}.yaml 只能有：${codes.join('、')}。`,
          en: `The program does not know ${quote(code)}, which would do nothing. ${list}.yaml takes: ${codes.join(', ')}.`,
        },
        'key',
      );
    }
  }
}

function* freeTimesIn(draft: Draft): Generator<{ where: Located; path: Path; unit: string }> {
  for (const { entry, rate, path } of ratesIn(draft))
    if (rate.free) yield { where: entry, path: [...path, 'free', 'unit'], unit: rate.free.unit };
  for (const relief of draft.entries.relief)
    for (const [e, { freeTime }] of relief.data.effects.entries())
      if (freeTime) yield { where: relief, path: ['effects', e, 'freeTime', 'unit'], unit: freeTime.unit };
}
