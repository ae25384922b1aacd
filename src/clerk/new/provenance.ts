// The questions on where a value comes from: the document it rests on, and what was read to know it.
import { own } from '#catalogue/own.ts';
import type { Answers } from './answers.ts';
import { choicesOf, day, text, type Known, type Question } from './question.ts';
import { code } from '#schema/needed-codes.ts';
import type { Value } from '#clerk/edit/yaml-text.ts';

/** `--document --at`: the legal basis. */
export const basisQuestions: readonly Question[] = [
  {
    option: 'document',
    ask: {
      zh: '依据哪份文件（输入名称的一部分可查找；还没有就先运行 npm run new -- document）',
      en: 'Document it rests on (type part of its name; if there is none yet, run npm run new -- document first)',
    },
    choices: documentChoices,
  },
  text('at', '第几条或哪张附表，照原文', 'Clause or table, as printed', { otherwise: '' }),
];

/** `--source --grade --how --checked-on`: what was read, when, and how far it can be relied on. */
export const checkedQuestions: readonly Question[] = [
  {
    option: 'source',
    ask: {
      zh: '读了哪些出处，逗号分开（还没有就先运行 npm run new -- source）',
      en: 'Sources that were read, divided by commas (if there is none yet, run npm run new -- source first)',
    },
    choices: ({ catalogue }) => [...catalogue.sources].map(([code, { title }]) => ({ code, says: title })),
    many: true,
  },
  {
    option: 'grade',
    ask: { zh: '可靠到什么程度', en: 'How far it can be relied on' },
    choices: ({ catalogue }) => choicesOf(catalogue.vocabulary.grades),
    otherwise: gradeOf,
  },
  text('how', '推算的算式', 'The formula', { only: so => so.one('grade') === code('grades', 'derived') }),
  day('checked-on', '哪天核对的', 'Day it was checked', { otherwise: (_, { today }) => today }),
];

export function basisOf(so: Answers): Value {
  return [documentOf(so)];
}

/** The document and the place in it; a figure that was not read is to be read there. */
export function documentOf(so: Answers): Value {
  return { document: so.one('document'), at: so.maybe('at') };
}

export function checkedOf(so: Answers): Value {
  const [on, grade] = [so.one('checked-on'), so.one('grade')];
  return { on, grade, source: so.all('source'), how: so.maybe('how') };
}

function documentChoices({ catalogue }: Known) {
  return [...catalogue.documents].map(([code, { title }]) => ({ code, says: title }));
}

/** Official only where an official text was read. */
function gradeOf(so: Answers, { catalogue }: Known): string | null {
  const sources = Object.fromEntries(catalogue.sources);
  const kinds = so.all('source').map(id => own(sources, id)?.kind);
  const grade = kinds.some(kind => kind === 'official' || kind === 'official-copy')
    ? code('grades', 'official')
    : code('grades', 'secondary');
  return own(catalogue.vocabulary.grades, grade) ? grade : null;
}
