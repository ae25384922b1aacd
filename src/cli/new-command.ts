// How `npm run new` is called, as a whole and for each kind of entry.
import { forms } from '#clerk/new/forms.ts';
import { optionsOf, questionsOf, type Form } from '#clerk/new/question.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Command, Option } from './help.ts';

/** May be given several times: once a row. */
type Answer = Option & { type: 'string'; multiple: true };

const DEPENDS = { zh: '看前面怎样回答才用', en: 'used where the answers before it call for it' };

const name = 'new';
const environment = ['CONTENT_DIR', 'SEEDS_DIR'] as const;

export const newCommand: Command = {
  name,
  does: {
    zh: '一问一答新建一项（费率变了也在这里），连同全部数据检查通过才写；每个问题也能写成选项。',
    en: 'Asks what a new entry (a changed rate, too) needs, checks it with all the rest, then writes it; each question can be an option.',
  },
  usage: [`[${Object.keys(forms).join('|')}] [--option value …]`, 'version --help'],
  options: {},
  environment,
  example: 'npm run new -- version --fee 0111',
};

/** The questions of one kind of entry are its options. */
export function formCommand(kind: string, form: Form): Command<Readonly<Record<string, Answer>>> {
  const asked = new Map(questionsOf(form.steps).map(({ option, ask }) => [option, answer(ask)]));
  for (const option of form.laterOptions ?? []) if (!asked.has(option)) asked.set(option, answer(DEPENDS));
  return {
    name,
    does: {
      zh: `新建：${form.title.zh}。没有写成选项的，逐个问；没有终端就不问，缺的都指出来。`,
      en: `Makes: ${form.title.en}. What is not given as an option is asked for; without a terminal all that lacks is named.`,
    },
    usage: [`${kind} [--option value …]`],
    words: { written: kind, most: 0 },
    options: Object.fromEntries(asked),
    environment,
    example: `npm run new -- ${kind} --${optionsOf(form.steps)[0] ?? 'help'} …`,
  };
}

function answer(says: Bilingual): Answer {
  return { type: 'string', multiple: true, value: '…', says };
}
