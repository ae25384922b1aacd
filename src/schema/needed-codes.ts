// The codes of content/vocabulary/ that the program knows by name: it writes them, or does something of its own for them.
// Everything else about a code stands with it as data. The check refuses data that lack a code of this table; whoever uses one
// in the program writes code('list', 'name'), which does not compile for a code that is not here.
import type { Bilingual } from './text.ts';

/** A list has all of these. */
export const neededCodes = {
  changes: {
    A: { zh: '导入和对比用它标出提高', en: 'the import and the comparison mark an increase by it' },
    R: { zh: '导入用它标出降低', en: 'the import marks a reduction by it' },
    I: { zh: '新增的项目用它', en: 'what is new is marked by it' },
    C: { zh: '导入用它标出只改文字的', en: 'the import marks a change of wording by it' },
    E: { zh: '已终止的项目用它', en: 'what has ended is marked by it' },
    W: { zh: '对比时凭它认出更正', en: 'the comparison knows a correction by it' },
  },
  endings: { merged: { zh: '并入另一项的收费用它', en: 'a charge that went into another is marked by it' } },
  events: { 'not-stated': { zh: '没写起算点的免费期用它', en: 'free time without a starting point has it' } },
  grades: {
    official: { zh: '只有它要有官方出处', en: 'it alone asks for an official source' },
    secondary: { zh: '导入和新建用它', en: 'the import and new entries have it' },
    derived: { zh: '推算的数字用它，要写算式', en: 'computed figures have it, and show their formula' },
  },
  precisions: { day: { zh: '没写确切程度的日期就是它', en: 'a date without a precision has it' } },
  quantities: { days: { zh: '免费期之后的收费按它算', en: 'charges after free time are counted by it' } },
} as const satisfies Codes;

/** Needed as well where boxes of several sizes are told apart, by the condition `container`. */
export const boxCodes = {
  quantities: {
    boxes: { zh: '账单上的箱数按它算', en: 'boxes on a bill are counted by it' },
    teus: { zh: '没说几个时按一个算', en: 'one is taken where no number is said' },
  },
} as const satisfies Codes;

/** Lists that are closed: for a code that is not here the program has nothing to do. */
export const closedCodes = {
  grades: ['official', 'secondary', 'derived'],
  /** Each is the page of that name. */
  tools: [
    ...['about', 'bill', 'changes', 'channels', 'compare', 'complain', 'coverage', 'd', 'e', 'ended', 'estimate'],
    ...['fees', 'fees/words', 'free-time', 'indicators', 'measures', 'standards'],
  ],
} as const;

/** Units of time by which free days are counted. */
export const freeTimeUnits = ['day', 'working-day'] as const;

/** Conditions that the program reads by their codes, where there are any. */
export const readConditions = [
  'direction',
  'trade',
  'container',
  'load',
  'cargo',
  'boxType',
  'route',
  'place',
] as const;

type Codes = Record<string, Record<string, Bilingual>>;

interface Known {
  changes: keyof typeof neededCodes.changes;
  endings: keyof typeof neededCodes.endings;
  events: keyof typeof neededCodes.events;
  grades: (typeof closedCodes.grades)[number];
  precisions: keyof typeof neededCodes.precisions;
  quantities: keyof typeof neededCodes.quantities | keyof typeof boxCodes.quantities;
  units: (typeof freeTimeUnits)[number];
  conditions: (typeof readConditions)[number];
}
/** A code of a list that the program may use by name. */
export type KnownCode<List extends keyof Known> = Known[List];

/** The code, as the compiler has found it in the table. */
export function code<List extends keyof Known, Code extends KnownCode<List>>(_list: List, name: Code): Code {
  return name;
}
