// Answers as the conditions of rates know them: codes and measured numbers, and the quantities that are billed.
import Big from 'big.js';
import { codesOf, isBand } from '#case/when.ts';
import type { When } from '#schema/rate.ts';
import { numberText } from '#domain/price/typed-number.ts';
import { askedOf, isChoice, type Answers } from './answers.ts';
import type { EstimateMeet, EstimateScenario } from './data.ts';

/** What is known of one dimension: any of these codes, or a number of a quantity; it may run `through` its bands, as days do. */
type Known = { codes: readonly string[] } | { number: Big; quantity: string; through: boolean };

export interface Situation {
  /** By dimension. A dimension that is not there is not known. */
  known: Readonly<Record<string, Known>>;
  /** By quantity, digits. */
  given: Readonly<Record<string, string>>;
}

/** What the answers say, and what the scenario and this one charge say beyond them. The answers have no fault. */
export function situationOf(scenario: EstimateScenario, answers: Answers, meet: EstimateMeet): Situation {
  const known: Record<string, Known> = { ...codesKnown(scenario.fixed) };
  const given: Record<string, string> = {};
  const asked = askedOf(scenario, answers);
  for (const question of asked) {
    const answer = answers[question.id] ?? '';
    if (isChoice(question)) {
      const choice = question.choices.find(({ code }) => code === answer);
      const codes = choice ? (choice.means ?? [choice.code]) : [];
      if (question.condition !== undefined && codes.length > 0) known[question.condition] = { codes };
      continue;
    }
    const digits = new Big(numberText(answer)).toFixed();
    given[question.quantity] ??= digits;
    if (question.band !== undefined)
      known[question.band] = {
        number: new Big(digits),
        quantity: question.quantity,
        through: question.through ?? false,
      };
  }
  const own = Object.entries(meet.given ?? {}).flatMap(([quantity, from]) => {
    if (/^\d/u.test(from)) return [[quantity, from] as const];
    const known = asked.some(({ id }) => id === from);
    return known ? [[quantity, new Big(numberText(answers[from] ?? '')).toFixed()] as const] : [];
  });
  // What this charge says of a quantity counts alone, even where its question is not asked.
  const others = Object.entries(given).filter(([quantity]) => meet.given?.[quantity] === undefined);
  return { known: { ...known, ...codesKnown(meet.when ?? {}) }, given: Object.fromEntries([...others, ...own]) };
}

function codesKnown(when: When): Record<string, Known> {
  return Object.fromEntries(
    Object.entries(when).map(([dimension, condition]) => [dimension, { codes: codesOf(condition) }]),
  );
}

/** Does a case fall under these conditions? `maybe` where something that they name is not known; `open` says what. */
export interface Fit {
  fits: 'yes' | 'no' | 'maybe';
  open: string[];
  /** Of a number that runs through bands: how much of it lies in this one, and where the band begins. */
  part?: { quantity: string; size: Big; start: Big };
}

export function fit(when: When, { known }: Situation): Fit {
  const result: Fit = { fits: 'yes', open: [] };
  for (const [dimension, condition] of Object.entries(when)) {
    const said = Object.hasOwn(known, dimension) ? known[dimension] : undefined;
    if (said === undefined) {
      result.open.push(dimension);
      continue;
    }
    if (isBand(condition) !== 'number' in said) return { fits: 'no', open: [] };
    if ('codes' in said) {
      const codes = codesOf(condition);
      if (!said.codes.some(code => codes.includes(code))) return { fits: 'no', open: [] };
    } else if (isBand(condition)) {
      const { over = '0', upTo } = condition;
      const reached = condition.over === undefined || said.number.gt(over);
      if (!reached) return { fits: 'no', open: [] };
      if (said.through) {
        const top = upTo === undefined || said.number.lt(upTo) ? said.number : new Big(upTo);
        result.part = { quantity: said.quantity, size: top.minus(over), start: new Big(over) };
      } else if (upTo !== undefined && said.number.gt(upTo)) return { fits: 'no', open: [] };
    }
  }
  return result.open.length > 0 ? { ...result, fits: 'maybe' } : result;
}
