// The fee that a name on a list means: what the entity prints goes first, conditions may stand around it, and nothing is guessed.
import { expect, test } from 'vitest';
import { nameFinder } from '#clerk/import/fee-named.ts';
import { caseReader } from '#reading/case-text.ts';
import { catalogue } from '../../port.ts';

const readCase = caseReader(catalogue.vocabulary.conditions);
const find = nameFinder(catalogue, 'ningbo-yage', readCase);

test('conditions on either side are handed back, also where a size stands against the name', () => {
  expect(find('电放费')).toEqual({ kind: 'fee', fee: '0804', rest: '' });
  expect(find('出口电放费 20尺')).toMatchObject({
    kind: 'fee',
    fee: '0804',
    rest: expect.stringMatching(/出口\s+20尺/u),
  });
  expect(find('THC20尺')).toMatchObject({ kind: 'fee', fee: '0802', rest: '20尺' });
});

test('anything else beside the name makes it unknown, with fees that are called something like it', () => {
  expect(find('电放费说明')).toMatchObject({ kind: 'unknown', near: expect.arrayContaining(['0804']) });
});

test('a word with several meanings is asked about, unless the entity prints it for one of them', () => {
  const { word, meanings } = catalogue.choosers.find(one => one.meanings.length > 1)!;
  expect(find(word)).toMatchObject({ kind: 'several', fees: meanings.map(({ fee }) => fee) });
  expect(find(word)).toMatchObject({ says: meanings.map(({ says }) => says) });
  const [tariff] = catalogue.tariffs.filter(({ entity }) => entity === 'ningbo-yage');
  const printed = { ...tariff!, name: { zh: word, en: word } };
  const own = nameFinder({ ...catalogue, tariffs: [printed] }, 'ningbo-yage', readCase);
  expect(own(word)).toEqual({ kind: 'fee', fee: tariff!.fee, rest: '' });
});
