// What is asked of an estimate, as it stands in an address: scenario, day, answers. What cannot be taken is said, never guessed.
import Big from 'big.js';
import { isCalendarDay, type Day } from '#time/day.ts';
import { CLOCK } from '#schema/time-of-day.ts';
import type { ChoiceQuestion, EstimateQuestion, EstimateScenario, NumberQuestion, TimeQuestion } from './data.ts';
import { numberText } from '#domain/price/typed-number.ts';

/** Why an answer cannot be used. */
export type Fault =
  | 'empty'
  | 'not-a-number'
  | 'negative'
  | 'not-a-time'
  | 'not-whole'
  | 'too-fine'
  | 'too-large'
  | 'unknown-choice'
  | 'impossible-day'
  | 'unknown-scenario'
  | 'too-many-kinds';

/** Answers by the id of their question: a code, or a number as it was typed. */
export type Answers = Readonly<Record<string, string>>;
type Faults = Readonly<Record<string, Fault>>;

export interface EstimateRequest {
  /** Id of a scenario; empty where none is asked for. */
  scenario: string;
  on: Day | '';
  /**
   * All answers for each kind of box, as typed: they differ in the questions of kinds alone. One where no kinds are told apart.
   * A question that is not in the address has its usual answer.
   */
  kinds: readonly Answers[];
  /** By question, `on`, `scenario` or `kinds`: only of what is asked with these answers. */
  faults: Faults;
  /** Of the questions that are answered for each kind, in the order of `kinds`. */
  kindFaults: readonly Faults[];
}

/** Decimals that a quantity may have. */
const PLACES = 3;
/** Longer than any number that is meant. */
const LONGEST = 40;
/** Kinds of box in one estimate. */
export const MOST_KINDS = 12;

/** What an address asks for. A day that is left out is `today`. Each kind of box repeats the questions of kinds. */
export function readEstimate(
  parameters: URLSearchParams,
  scenarios: readonly EstimateScenario[],
  today: Day,
): EstimateRequest {
  const asked = parameters.get('scenario')?.trim() ?? '';
  const scenario = scenarios.find(({ id }) => id === asked);
  const on = parameters.get('on')?.trim() ?? today;
  const repeated = Math.max(1, ...(scenario?.kinds ?? []).map(id => parameters.getAll(id).length));
  const kinds = Array.from({ length: Math.min(repeated, MOST_KINDS + 1) }, (_, at) =>
    Object.fromEntries(
      (scenario?.questions ?? []).map(({ id, usual }) => {
        const said = isOfKinds(scenario!, id) ? parameters.getAll(id)[at] : parameters.get(id);
        return [id, said?.trim().slice(0, LONGEST) ?? usual];
      }),
    ),
  );
  return checked(scenario, asked, on, kinds);
}

/** The same for what was typed. */
export function checked(
  scenario: EstimateScenario | undefined,
  asked: string,
  on: string,
  kinds: readonly Answers[],
): EstimateRequest {
  const faults: Record<string, Fault> = {};
  if (asked !== '' && !scenario) faults['scenario'] = 'unknown-scenario';
  if (on === '') faults['on'] = 'empty';
  else if (!isCalendarDay(on)) faults['on'] = 'impossible-day';
  if (kinds.length > MOST_KINDS) faults['kinds'] = 'too-many-kinds';
  const kindFaults = kinds.slice(0, MOST_KINDS).map(answers => {
    const own: Record<string, Fault> = {};
    for (const question of scenario ? askedOf(scenario, answers) : []) {
      const fault = faultOf(question, answers[question.id] ?? '');
      if (fault) (isOfKinds(scenario!, question.id) ? own : faults)[question.id] = fault;
    }
    return own;
  });
  return {
    ...{ scenario: scenario?.id ?? '', on: faults['on'] ? '' : on },
    ...{ kinds: kinds.slice(0, MOST_KINDS), faults, kindFaults },
  };
}

/** Can the answers be worked with? */
export function isUsable({ faults, kindFaults }: EstimateRequest): boolean {
  return [faults, ...kindFaults].every(found => Object.keys(found).length === 0);
}

/** The part of an address that asks for this: the day, and every answer to what is asked, in the order of the page. */
export function writeEstimate(scenario: EstimateScenario, on: string, kinds: readonly Answers[]): string {
  const parameters = new URLSearchParams({ scenario: scenario.id, on });
  const asked = new Set(kinds.flatMap(answers => askedOf(scenario, answers).map(({ id }) => id)));
  for (const { id } of scenario.questions.filter(question => asked.has(question.id)))
    for (const answers of isOfKinds(scenario, id) ? kinds : kinds.slice(0, 1)) parameters.append(id, answers[id] ?? '');
  return parameters.toString();
}

/** Is this asked for each kind of box? */
export function isOfKinds({ kinds = [] }: EstimateScenario, question: string): boolean {
  return kinds.includes(question);
}

/** The questions that these answers leave to be asked. */
export function askedOf(scenario: EstimateScenario, answers: Answers): EstimateQuestion[] {
  const open: EstimateQuestion[] = [];
  for (const question of scenario.questions) if (answeredSo(question.if, answers, open)) open.push(question);
  return open;
}

/** Do the answers to questions that are asked bring this about? */
export function answeredSo(
  wanted: Readonly<Record<string, readonly string[]>> | undefined,
  answers: Answers,
  asked: readonly EstimateQuestion[],
  /** What an answer comes to; several codes where it is one of them. */
  codesOf: (question: string) => readonly string[] = id => [answers[id] ?? ''],
): boolean {
  return Object.entries(wanted ?? {}).every(
    ([id, codes]) => asked.some(question => question.id === id) && codesOf(id).some(code => codes.includes(code)),
  );
}

export function isChoice(question: EstimateQuestion): question is ChoiceQuestion {
  return 'choices' in question;
}

export function isTime(question: EstimateQuestion): question is TimeQuestion {
  return 'time' in question;
}

function faultOf(question: EstimateQuestion, typed: string): Fault | null {
  if (isChoice(question)) return question.choices.some(({ code }) => code === typed) ? null : 'unknown-choice';
  if (isTime(question)) return typed === '' ? 'empty' : CLOCK.test(typed) ? null : 'not-a-time';
  return numberFault(question, numberText(typed));
}

function numberFault({ whole, most }: NumberQuestion, text: string): Fault | null {
  if (text === '') return 'empty';
  if (/^[-−–]\s*[\d.]/u.test(text)) return 'negative';
  if (!/^\d+(?:\.\d+)?$/u.test(text)) return 'not-a-number';
  const number = new Big(text);
  if (number.gt(most)) return 'too-large';
  if (whole && !number.mod(1).eq(0)) return 'not-whole';
  return number.round(PLACES, Big.roundDown).eq(number) ? null : 'too-fine';
}
