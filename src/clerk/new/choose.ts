// Which of the choices an answer means: its code, its number on the screen, or its name.
import { nearest } from '#text/nearest.ts';
import { sameWord } from '#catalogue/rules/ids/alias-conflict.ts';
import { quote } from '#catalogue/problem.ts';
import { refuse, type Choice, type Reading } from './question.ts';

/** A list longer than this is not shown; one types a part of the name. */
export const MAX_SHOWN = 50;

export function choose(text: string, choices: readonly Choice[]): Reading {
  const word = sameWord(text);
  const byCode = choices.find(({ code }) => code === text);
  const byName = choices.filter(({ says }) => [says.zh, says.en].some(name => sameWord(name) === word));
  const byNumber = choices.length <= MAX_SHOWN && /^[1-9]\d?$/u.test(text) ? choices[Number(text) - 1] : undefined;
  const found = byCode ?? (byName.length === 1 ? byName[0] : undefined) ?? byNumber;
  if (found) return { value: found.code };
  const close = nearest(
    text,
    choices.map(({ code }) => code),
  );
  const alike = choices
    .filter(({ code, says }) => code === close || [code, says.zh, says.en].some(name => sameWord(name).includes(word)))
    .slice(0, 8)
    .map(({ code, says }) => `${code}（${says.zh}）`);
  const hint = alike.length > 0 ? alike.join('、') : choices.length <= MAX_SHOWN ? codesOf(choices) : '';
  return refuse(
    `没有 ${quote(text)}。${hint && `可选：${hint}`}`,
    `There is no ${quote(text)}.${hint && ` Choose from: ${hint}`}`,
  );
}

function codesOf(choices: readonly Choice[]): string {
  return choices.map(({ code }) => code).join('、');
}
