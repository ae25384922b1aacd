// Conditions as a clerk types them: `trade=foreign container=20|40 storageDays=..7`.
import type { When } from '#schema/rate.ts';
import { quote } from '#catalogue/problem.ts';
import { own } from '#catalogue/own.ts';
import { refuse, type Known, type Reading } from './question.ts';

/** The conditions that were meant; call only with what `readWhen` took. */
export function whenFrom(text: string): When {
  return Object.fromEntries(
    partsOf(text).map(([name, value]) => {
      const band = /^(?<over>[\d.]*?)\.\.(?<upTo>[\d.]*)$/u.exec(value)?.groups;
      if (band) return [name, { ...(band.over && { over: band.over }), ...(band.upTo && { upTo: band.upTo }) }];
      const codes = value.split('|');
      return [name, codes.length > 1 ? codes : value];
    }),
  );
}

export function readWhen(text: string, { catalogue }: Known): Reading {
  const { conditions } = catalogue.vocabulary;
  for (const [name, value] of partsOf(text)) {
    const condition = own(conditions, name);
    if (!condition) {
      const names = Object.keys(conditions).join('、');
      return refuse(`没有条件 ${quote(name)}。可用：${names}`, `There is no condition ${quote(name)}. Use: ${names}`);
    }
    const codes = Object.keys(condition.values ?? {});
    const isBand = condition.band !== undefined && /^(?:\d+(?:\.\d+)?)?\.\.(?:\d+(?:\.\d+)?)?$/u.test(value);
    if (!(isBand && value !== '..') && !value.split('|').every(code => codes.includes(code))) {
      const forms = [...codes, ...(condition.band ? ['2000..5000', '..7'] : [])].join('、');
      return refuse(`${name} 没有 ${quote(value)}。可用：${forms}`, `${name} has no ${quote(value)}. Use: ${forms}`);
    }
  }
  return { value: text };
}

function partsOf(text: string): [string, string][] {
  return text
    .split(/[\s,，]+/u)
    .filter(Boolean)
    .map(part => {
      const [name = '', ...value] = part.split('=');
      return [name, value.join('=')];
    });
}
