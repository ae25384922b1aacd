import { expect, test } from 'vitest';
import { counted, singular } from '#i18n/plural.ts';
import { rateConditions } from '#i18n/rate-conditions.ts';
import { words } from '#i18n/words.ts';
import { catalogue } from '../port.ts';

test.each([
  ['1', 'day', '1 day'],
  ['2', 'day', '2 days'],
  ['10', 'working day', '10 working days'],
  ['0', 'hour', '0 hours'],
  ['1.5', 'month', '1.5 months'],
])('%s %s is %s', (quantity, noun, text) => {
  expect(counted(quantity, noun)).toBe(text);
});

test.each([
  ['containers', 'container'],
  ['bills of lading', 'bill of lading'],
  ['hatches', 'hatch'],
  ['times 10 kg', 'times 10 kg'],
  ['net tonnage', 'net tonnage'],
])('one of %s is a %s', (nouns, noun) => {
  expect(singular(nouns)).toBe(noun);
});

test('free time is plural in English, wherever it is written', () => {
  const t = words('en');
  expect(t.freeFor('2', 'day')).toBe('2 days free');
  expect(t.afterFree('1', 'day')).toBe('after 1 day free');
  const lines = catalogue.tariffs.flatMap(({ versions }) =>
    versions.flatMap(({ rates }) => rates.flatMap(rate => rateConditions(rate, catalogue.vocabulary, 'en'))),
  );
  expect(lines.some(line => line.startsWith('2 days free'))).toBe(true);
  expect(lines.filter(line => /^(?!1 )\d+ day free/u.test(line))).toEqual([]);
});
