// One word a charge: what is not collected goes before what the regime says of the price.
import { expect, test } from 'vitest';
import { viewFee } from '#domain/entry/entry.ts';
import { shortAnswerOf } from '#domain/entry/short-answer.ts';
import { langs } from '#i18n/lang.ts';
import { shortAnswerText, toneOf } from '#i18n/short-answer.ts';
import { catalogue } from '../../port.ts';

const DAY = '2026-11-22';
const answerOf = (id: string, day = DAY) => shortAnswerOf(catalogue, viewFee(catalogue, id, day));

test.each([
  ['0207', 'ended', 'an abolished fund'],
  ['0112', 'merged', 'what went into another'],
  ['0111', 'inside', 'a part that keeps a ceiling'],
  ['0401', 'unconfirmed', 'past a suspension without a known sequel'],
  ['0105', 'ceiling', 'a government-guided price'],
  ['0206', 'set', 'a tax'],
  ['0802', 'market', 'a market price'],
])('%s is %s: %s', (id, answer) => expect(answerOf(id)).toBe(answer));

test('before it ended a charge is answered by its regime', () => {
  expect(answerOf('0207', '2019-01-01')).not.toBe('ended');
});

test.each(langs)('every charge has a word in %s, and red is for what has ended alone', lang => {
  for (const { id, ended, regime } of catalogue.fees.values()) {
    const answer = answerOf(id);
    expect(shortAnswerText(answer, catalogue.vocabulary.regimes[regime]![lang], lang)).not.toBe('');
    if (toneOf(answer) === 'red') expect(ended).toBeDefined();
  }
});
