// Kinds of box in one line of text, “1×20GP + 2×40HQ”, as answers to the questions of kinds; what a size is, the one reader of
// sizes says.
import type { sizeReader } from '#reading/size-text.ts';
import type { Lang } from '#i18n/lang.ts';
import { bracketed, comma } from '#i18n/punctuation.ts';
import { normalise } from '#text/normalise.ts';
import { isChoice, isOfKinds, type Answers } from './answers.ts';
import type { EstimateScenario } from './data.ts';
import { situationOf } from './situation.ts';

type SizeReader = ReturnType<typeof sizeReader>;

/** The answers of each kind; or the part of the text that is no kind of box here. */
export type KindText = { kinds: Answers[] } | { unread: string };

/** Between kinds. */
const AND = /[+,，、;；\n]|和|及|与|\band\b/u;

export function readKinds(text: string, scenario: EstimateScenario, sizes: SizeReader): KindText {
  const one = new RegExp(
    `^(?:(?<before>\\d+|一)\\s*[*x个只]?\\s*)?(?<size>${sizes.form})(?:\\s*[*x]\\s*(?<behind>\\d+))?$`,
    'u',
  );
  const kinds: Answers[] = [];
  for (const part of text.split(AND).filter(piece => piece.trim() !== '')) {
    const { before, size, behind } = one.exec(normalise(part.replaceAll(/[×✕✖╳]/gu, '*')))?.groups ?? {};
    const said = size === undefined || (before !== undefined && behind !== undefined) ? null : sizes.read(size);
    const answers = said && answersSaying(scenario, { ...said });
    if (!answers) return { unread: part.trim() };
    kinds.push({ ...answers, ...counted(scenario, before === '一' ? '1' : (before ?? behind ?? '1')) });
  }
  return kinds.length > 0 ? { kinds } : { unread: text.trim() };
}

/** Of all choices that say as much, those that differ least from the usual ones; null where no choice says it. */
function answersSaying(scenario: EstimateScenario, said: Readonly<Record<string, string>>): Answers | null {
  const usual = Object.fromEntries(scenario.questions.map(question => [question.id, question.usual]));
  const choosing = scenario.questions.filter(isChoice).filter(({ id }) => isOfKinds(scenario, id));
  const all = choosing.reduce<Record<string, string>[]>(
    (some, { id, choices }) => some.flatMap(answers => choices.map(({ code }) => ({ ...answers, [id]: code }))),
    [{}],
  );
  const says = (answers: Answers) => {
    const all = { ...usual, ...answers };
    const { known } = situationOf(scenario, all, { fee: '' }, {}, id => [all[id] ?? '']);
    return Object.entries(said).every(([dimension, code]) => {
      const codes = known[dimension];
      return Array.isArray(codes) && codes.includes(code);
    });
  };
  const unusual = (answers: Answers) => Object.entries(answers).filter(([id, code]) => code !== usual[id]).length;
  const [best] = all.filter(says).sort((a, b) => unusual(a) - unusual(b));
  return best ?? null;
}

function counted(scenario: EstimateScenario, count: string): Answers {
  const [question] = scenario.questions.filter(one => 'quantity' in one && isOfKinds(scenario, one.id));
  return question ? { [question.id]: count } : {};
}

/** “40 英尺（冷藏货物）”: a kind by its first answer, and every other that is not the usual one. */
export function kindName(scenario: EstimateScenario, answers: Answers, lang: Lang): string {
  const [first = '', ...others] = scenario.questions
    .filter(isChoice)
    .filter(({ id }) => isOfKinds(scenario, id))
    .filter(({ id, usual }, at) => at === 0 || answers[id] !== usual)
    .flatMap(({ id, choices }) => choices.find(({ code }) => code === answers[id])?.label ?? []);
  return others.length === 0 ? first : `${first}${bracketed[lang](others.join(comma[lang]))}`;
}
