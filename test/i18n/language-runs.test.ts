// Which pieces of a text are in the other language.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageRuns } from '#i18n/language-runs.ts';

test.each([
  ['Port Charges Rules 2019 (交水规〔2019〕2号), Table 2', ['交水规〔2019〕2号']],
  ['代理费 (agency fee)', ['代理费']],
  ['《价格法》 and 反垄断法', ['《价格法》', '反垄断法']],
  ['Terminal handling charge (THC)', []],
  ['号', ['号']],
  ['', []],
])('%s', (text, chinese) => {
  const runs = languageRuns(text, 'en');
  expect(runs.filter(({ lang }) => lang === 'zh').map(run => run.text)).toEqual(chinese);
});

test.each([
  ['KCN Shipping 的价目', ['KCN Shipping']],
  ['THC、EDI传输费、CC BY 4.0', []],
  ['agency fee、handling', ['agency fee']],
  ['https://example.org/port dues', []],
])('%s', (text, english) => {
  const runs = languageRuns(text, 'zh');
  expect(runs.filter(({ lang }) => lang === 'en').map(run => run.text)).toEqual(english);
});

test('the pieces are the text, whatever it is, and no Chinese sign is left unmarked', () => {
  const text = fc.string({ unit: fc.constantFrom('港', '费', '〔', '〕', '2', 'a', ' ', '，', '(', '》') });
  fc.assert(
    fc.property(text, one => {
      const runs = languageRuns(one, 'en');
      expect(runs.map(run => run.text).join('')).toBe(one);
      expect(runs.some(run => run.lang === undefined && /\p{Script=Han}/u.test(run.text))).toBe(false);
    }),
  );
});
