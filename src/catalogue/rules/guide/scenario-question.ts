// Inside a scenario of the estimate every code leads to something: questions, choices, conditions, quantities. Numbers are in bounds.
import Big from 'big.js';
import type { Question, Scenario } from '#schema/scenario.ts';
import type { Conditions } from '#schema/vocabulary.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Rule } from '#catalogue/draft.ts';
import { own } from '#catalogue/own.ts';
import { quote } from '#catalogue/problem.ts';
import type { Path } from '#catalogue/yaml.ts';
import { nearest } from '#text/nearest.ts';

interface Fault {
  path: Path;
  message: Bilingual;
}

/** Names that the address of an estimate has for itself. */
const taken = ['scenario', 'on', 'kinds'];

export const scenarioQuestion: Rule = {
  name: 'scenario-question',
  protects: {
    zh: '估算情景里的问题、选项、数量都有着落',
    en: 'Questions, choices and quantities of a scenario lead somewhere',
  },
  check({ singles }, report) {
    const { scenarios, conditions } = singles;
    if (!scenarios || !conditions) return;
    const seen = new Set<string>();
    for (const [s, scenario] of scenarios.data.entries()) {
      if (seen.has(scenario.id)) report(scenarios, [s, 'id'], twice(scenario.id));
      seen.add(scenario.id);
      for (const { path, message } of faultsIn(scenario, conditions.data)) report(scenarios, [s, ...path], message);
    }
  },
};

function* faultsIn({ questions, kinds, meets }: Scenario, conditions: Conditions): Generator<Fault> {
  const before: Question[] = [];
  for (const [q, question] of questions.entries()) {
    const path: Path = ['questions', q];
    if (taken.includes(question.id) || before.some(({ id }) => id === question.id))
      yield { path: [...path, 'id'], message: twice(question.id) };
    yield* faultsOfIf(question.if, before, [...path, 'if']);
    if ('choices' in question) yield* faultsOfChoices(question, conditions, path);
    else if ('time' in question) yield* faultsOfTime(question, conditions, path);
    else yield* faultsOfNumber(question, conditions, path);
    before.push(question);
  }
  const ids = questions.map(({ id }) => id);
  if (kinds) yield* faultsOfKinds(kinds, questions);
  for (const [m, { if: wanted, ifMore, given = {} }] of meets.entries()) {
    const path: Path = ['meets', m];
    yield* faultsOfIf(wanted, questions, [...path, 'if'], conditions);
    if (ifMore !== undefined && !ids.includes(ifMore))
      yield { path: [...path, 'ifMore'], message: unknown(ifMore, ids) };
    for (const [quantity, from] of Object.entries(given)) {
      if (!/^(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(from) && !ids.includes(from))
        yield { path: [...path, 'given', quantity], message: unknown(from, ids) };
    }
  }
}

/** Questions of each kind of box: they are there, stand side by side, and one of them counts the boxes. */
function* faultsOfKinds(kinds: readonly string[], questions: readonly Question[]): Generator<Fault> {
  const ids = questions.map(({ id }) => id);
  const strange = kinds.findIndex(id => !ids.includes(id));
  if (strange >= 0) {
    yield { path: ['kinds', strange], message: unknown(kinds[strange]!, ids) };
    return;
  }
  const first = ids.indexOf(kinds[0]!);
  const apart = kinds.findIndex((id, at) => ids[first + at] !== id);
  if (apart >= 0) yield { path: ['kinds', apart], message: notTogether(kinds[apart]!) };
  const counting = questions.filter(question => kinds.includes(question.id) && 'quantity' in question);
  if (counting.length !== 1) yield { path: ['kinds'], message: countedOnce };
}

/** Only questions asked before, and their choices. */
function* faultsOfIf(
  wanted: Readonly<Record<string, readonly string[]>> | undefined,
  before: readonly Question[],
  path: Path,
  /** Where a charge is met by the time: what codes a time may have. */
  times: Conditions = {},
): Generator<Fault> {
  const codesOf = (one: Question) => {
    if ('choices' in one) return one.choices.map(({ code }) => code);
    return 'time' in one ? Object.keys(own(times, one.time)?.values ?? {}) : [];
  };
  for (const [id, codes] of Object.entries(wanted ?? {})) {
    const question = before.find(one => one.id === id);
    const known = question ? codesOf(question) : [];
    if (known.length === 0) {
      const choosing = before.filter(one => codesOf(one).length > 0).map(one => one.id);
      yield { path: [...path, id], message: unknown(id, choosing) };
      continue;
    }
    for (const [at, code] of codes.entries())
      if (!known.includes(code)) yield { path: [...path, id, at], message: unknown(code, known) };
  }
}

function* faultsOfChoices(
  { condition, choices, usual }: Extract<Question, { choices: unknown }>,
  conditions: Conditions,
  path: Path,
): Generator<Fault> {
  const codes = choices.map(({ code }) => code);
  if (!codes.includes(usual)) yield { path: [...path, 'usual'], message: unknown(usual, codes) };
  for (const [c, code] of codes.entries())
    if (codes.indexOf(code) < c) yield { path: [...path, 'choices', c, 'code'], message: twice(code) };
  const values = condition === undefined ? undefined : own(conditions, condition)?.values;
  if (condition !== undefined && !values)
    yield { path: [...path, 'condition'], message: unknown(condition, withValues(conditions)) };
  for (const [c, { code, means, label }] of choices.entries()) {
    const here: Path = [...path, 'choices', c];
    if (!values) {
      if (condition === undefined && label === undefined)
        yield {
          path: here,
          message: {
            zh: `选项 ${quote(code)} 不是哪个条件的编码，请写 label。`,
            en: `Choice ${quote(code)} is a code of no condition. Give it a label.`,
          },
        };
      continue;
    }
    for (const meant of means ?? [code])
      if (!Object.hasOwn(values, meant)) yield { path: here, message: unknown(meant, Object.keys(values)) };
  }
}

function* faultsOfTime(
  { time }: Extract<Question, { time: unknown }>,
  conditions: Conditions,
  path: Path,
): Generator<Fault> {
  const timed = Object.keys(conditions).filter(name =>
    Object.values(conditions[name]?.values ?? {}).some(({ at }) => at !== undefined),
  );
  if (!timed.includes(time)) yield { path: [...path, 'time'], message: unknown(time, timed) };
}

function* faultsOfNumber(
  { band, most, usual, whole, through }: Extract<Question, { quantity: unknown }>,
  conditions: Conditions,
  path: Path,
): Generator<Fault> {
  if (band !== undefined && !own(conditions, band)?.band) {
    const bands = Object.keys(conditions).filter(name => conditions[name]?.band);
    yield { path: [...path, 'band'], message: unknown(band, bands) };
  }
  if (new Big(usual).gt(most) || (whole && !new Big(usual).mod(1).eq(0)))
    yield {
      path: [...path, 'usual'],
      message: {
        zh: `usual ${usual} 不合本题的限制（most ${most}${whole ? '，整数' : ''}）。请改正。`,
        en: `usual ${usual} is not an answer that the question takes (most ${most}${whole ? ', whole' : ''}). Correct it.`,
      },
    };
  if (through && band === undefined)
    yield {
      path: [...path, 'through'],
      message: {
        zh: '没有 band，就没有可经过的区间。请删去 through。',
        en: 'Without band there is nothing to pass through. Remove through.',
      },
    };
}

const withValues = (conditions: Conditions) => Object.keys(conditions).filter(name => conditions[name]?.values);

function twice(code: string): Bilingual {
  return {
    zh: `${quote(code)} 已经用过，或是网址自己要用的名字。请另取。`,
    en: `${quote(code)} is used already, or is a name that the address needs. Choose another.`,
  };
}

const countedOnce: Bilingual = {
  zh: 'kinds 里要有一题、也只有一题问数量（几个箱）。请补上，或去掉多的。',
  en: 'One question of kinds, and only one, asks for a number (how many boxes). Add it, or take the others away.',
};

function notTogether(id: string): Bilingual {
  return {
    zh: `kinds 里的问题要按 questions 的次序连在一起，${quote(id)} 不在它的位置。请调整次序。`,
    en: `The questions of kinds follow each other as in questions; ${quote(id)} is not in its place. Move it.`,
  };
}

function unknown(code: string, known: readonly string[]): Bilingual {
  if (known.length === 0)
    return {
      zh: `这里没有 ${quote(code)}，也没有别的可写。请删去。`,
      en: `There is no ${quote(code)} here, nor anything else to name. Remove it.`,
    };
  const near = nearest(code, [...known]);
  return {
    zh: `这里没有 ${quote(code)}。${near ? `是否要写 ${quote(near)}？` : ''}可用的有：${known.join('、')}。`,
    en: `There is no ${quote(code)} here. ${near ? `Did you mean ${quote(near)}? ` : ''}There is: ${known.join(', ')}.`,
  };
}
