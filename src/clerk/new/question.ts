// One question of a form: how it is asked, what may be answered, what an empty answer means.
import type { z } from 'zod';
import { explainIssue } from '#catalogue/explain.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Draft } from '#catalogue/draft.ts';
import type { Day } from '#time/day.ts';
import type { FileChange } from '#clerk/edit/file-change.ts';
import type { Bilingual } from '#schema/text.ts';
import { DayOrUnknown, Day as DaySchema } from '#schema/value.ts';
import { PlainText, Slug } from '#schema/text.ts';
import type { Answers } from './answers.ts';

/** What a form may look at. */
export interface Known {
  catalogue: Catalogue;
  draft: Draft;
  today: Day;
}

export interface Choice {
  code: string;
  says: Bilingual;
}

/** A value that was understood, or why it is refused. */
export type Reading = { value: string } | { refused: Bilingual };

export interface Question {
  option: string;
  ask: Bilingual;
  /** What an empty answer means; '' leaves it out, null demands an answer. Left out of the question: an answer is demanded. */
  otherwise?: string | ((so: Answers, known: Known) => string | null);
  /** The answers to choose from. */
  choices?: (known: Known, so: Answers) => readonly Choice[];
  /** Several values, divided by commas. */
  many?: boolean;
  read?: (text: string, known: Known, so: Answers) => Reading;
  /** Asked only then. */
  only?: (so: Answers, known: Known) => boolean;
}

/** Questions that are asked once a row. */
export interface Repeated {
  rows: readonly Question[];
  more: Bilingual;
}

export type Step = Question | Repeated;

export function questionsOf(steps: readonly Step[]): Question[] {
  return steps.flatMap(step => ('rows' in step ? step.rows : [step]));
}

/** The options that answer these steps. */
export function optionsOf(steps: readonly Step[]): string[] {
  return questionsOf(steps).map(({ option }) => option);
}

export interface Form {
  title: Bilingual;
  steps: readonly Step[];
  /** Questions that depend on the answers so far. */
  then?: (so: Answers, known: Known) => readonly Step[];
  /** The options that may answer those. */
  laterOptions?: readonly string[];
  files(so: Answers, known: Known): FileChange[];
}

export function refuse(zh: string, en: string): Reading {
  return { refused: { zh, en } };
}

/** Reads what fits the schema of a field, and says why where it does not. */
export function fitting(schema: z.ZodType): (text: string) => Reading {
  return text => {
    const issue = schema.safeParse(text).error?.issues[0];
    if (!issue) return { value: text };
    const explained = explainIssue(issue, text)[0];
    return refuse(explained?.zh ?? '', explained?.en ?? '');
  };
}

/** The first refusal counts. */
export function both(...readers: NonNullable<Question['read']>[]): NonNullable<Question['read']> {
  return (text, known, so) => {
    let reading: Reading = { value: text };
    for (const read of readers) {
      if ('refused' in reading) return reading;
      reading = read(reading.value, known, so);
    }
    return reading;
  };
}

export function text(option: string, zh: string, en: string, more: Partial<Question> = {}): Question {
  return { option, ask: { zh, en }, read: fitting(PlainText), ...more };
}

/** Two questions: `<name>-zh` and `<name>-en`. */
export function inBoth(name: string, zh: string, en: string, more: Partial<Question> = {}): [Question, Question] {
  const { otherwise } = more;
  return [
    text(`${name}-zh`, `${zh}（中文）`, `${en} (in Chinese)`, more),
    // Where the first was left out, the second is not asked; where it was answered, the second is needed.
    text(`${name}-en`, `${zh}（英文）`, `${en} (in English)`, {
      ...more,
      ...(otherwise === '' && { otherwise: undefined, only: so => so.one(`${name}-zh`) !== '' }),
    }),
  ];
}

export function day(option: string, zh: string, en: string, more: Partial<Question> = {}): Question {
  return { option, ask: { zh: `${zh}，YYYY-MM-DD`, en: `${en}, YYYY-MM-DD` }, read: fitting(DaySchema), ...more };
}

export function dayOrUnknown(option: string, zh: string, en: string, more: Partial<Question> = {}): Question {
  return {
    option,
    ask: { zh: `${zh}，YYYY-MM-DD 或 unknown`, en: `${en}, YYYY-MM-DD or unknown` },
    read: fitting(DayOrUnknown),
    ...more,
  };
}

/** The name of a new file; proposed from an English name. */
export function slug(taken: (known: Known, so: Answers) => ReadonlySet<string>, from: string): Question {
  return {
    option: 'slug',
    ask: { zh: '文件名，小写字母、数字和连字符', en: 'File name: lower-case letters, digits, hyphens' },
    otherwise: so => slugOf(so.one(from)) || null,
    read: both(fitting(Slug), (name, known, so) =>
      taken(known, so).has(name)
        ? refuse(`已有 ${name}，请换一个文件名。`, `There is a ${name} already. Choose another file name.`)
        : { value: name },
    ),
  };
}

/** English words as a file name or row id; empty when none is left. */
export function slugOf(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\u0300-\u036f]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
}

/** Codes of a list with labels. */
export function choicesOf(terms: Readonly<Record<string, Bilingual>>): Choice[] {
  return Object.entries(terms).map(([code, { zh, en }]) => ({ code, says: { zh, en } }));
}
