// Answers as the conditions of rates know them: codes and measured numbers, and the quantities that are billed.
import Big from 'big.js';
import type { Known } from '#case/match.ts';
import { codesAt } from '#case/time-of-day.ts';
import { codesOf } from '#case/when.ts';
import type { When } from '#schema/rate.ts';
import type { Day } from '#time/day.ts';
import { numberText } from '#domain/price/typed-number.ts';
import { askedOf, isChoice, isOfKinds, isTime, type Answers } from './answers.ts';
import type { EstimateData, EstimateMeet, EstimateScenario } from './data.ts';
import type { Sums } from './sums.ts';

export interface Situation {
  /** By dimension. A dimension that is not there is not known. */
  known: Known;
  /** By quantity, digits. */
  given: Readonly<Record<string, string>>;
  /** Quantities of which each kind of box has its own number. */
  counted: readonly string[];
  /** What other charges of the estimate come to, by the base that they make; where that is known already. */
  sums: Sums;
}

/** What the answer to a question comes to on the day: one code, or several where it is one of them. */
export type CodesOf = (question: string) => readonly string[];

export function codesOn(
  { times, holidays }: EstimateData,
  { questions }: EstimateScenario,
  answers: Answers,
  day: Day,
): CodesOf {
  return id => {
    const answer = answers[id] ?? '';
    const question = questions.find(one => one.id === id);
    return question && isTime(question) ? codesAt(times[question.time] ?? [], day, answer, holidays) : [answer];
  };
}

/** What the answers say, and what the scenario and this one charge say beyond them. The answers have no fault. */
export function situationOf(
  scenario: EstimateScenario,
  answers: Answers,
  meet: EstimateMeet,
  sums: Sums,
  codesOf: CodesOf,
): Situation {
  const known: Record<string, Known[string]> = { ...codesKnown(scenario.fixed) };
  const given: Record<string, string> = {};
  const counted: string[] = [];
  const asked = askedOf(scenario, answers);
  for (const question of asked) {
    const answer = answers[question.id] ?? '';
    if (isChoice(question)) {
      const choice = question.choices.find(({ code }) => code === answer);
      const codes = choice ? (choice.means ?? [choice.code]) : [];
      if (question.condition !== undefined && codes.length > 0) known[question.condition] = codes;
      Object.assign(known, codesKnown(choice?.when ?? {}));
      continue;
    }
    if (isTime(question)) {
      const codes = codesOf(question.id);
      // Where it is one of several it is not known.
      if (codes.length === 1) known[question.time] = codes;
      continue;
    }
    const digits = new Big(numberText(answer)).toFixed();
    given[question.quantity] ??= digits;
    if (isOfKinds(scenario, question.id)) counted.push(question.quantity);
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
  const said = (quantity: string) => meet.given?.[quantity];
  const others = Object.entries(given).filter(([quantity]) => said(quantity) === undefined);
  return {
    known: { ...known, ...codesKnown(meet.when ?? {}) },
    given: Object.fromEntries([...others, ...own]),
    sums,
    counted: counted.filter(quantity => said(quantity) === undefined || isOfKinds(scenario, said(quantity)!)),
  };
}

/** Several kinds of box as one: what each counts is added up, all else is the same. At least one. */
export function joined(situations: readonly Situation[]): Situation {
  const [first] = situations;
  const sum = (quantity: string) =>
    situations.reduce((total, { given }) => total.plus(given[quantity] ?? 0), new Big(0)).toFixed();
  const added = Object.fromEntries(first!.counted.map(quantity => [quantity, sum(quantity)]));
  return { ...first!, given: { ...first!.given, ...added } };
}

function codesKnown(when: When): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(when).map(([dimension, condition]) => [dimension, codesOf(condition)]));
}
