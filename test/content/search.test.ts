// The words of content/ under which the search answers: each leads to what it stands for.
import { describe, expect, test } from 'vitest';
import { dataFolders, loadCatalogueOrThrow } from '#catalogue/load.ts';
import { langs } from '#i18n/lang.ts';
import { answer } from '#tools/search/answer.ts';
import { finder } from '#tools/search/finder.ts';
import { nameList } from '#tools/search/name-list.ts';

const catalogue = loadCatalogueOrThrow(dataFolders());

describe.each(langs)('in %s', lang => {
  const list = nameList(catalogue, lang, '2026-12-01');
  const whole = finder(list, list.fees, '2026-12-01');

  test('every name outside the scope is said to be so', () => {
    const missed = list.outside.flatMap(([code, , , ...names]) =>
      names.filter(name => answer(whole, `${name} 1200`).outside.every(one => one.code !== code)),
    );
    expect(missed).toEqual([]);
  });

  test('no name of a charge is said to be outside the scope, unless the register has the same name', () => {
    const outside = new Set(list.outside.flatMap(([, , , ...names]) => names.map(name => name.toLowerCase())));
    const wrong = list.fees.flatMap(([, names]) =>
      names.filter(name => !outside.has(name.toLowerCase()) && answer(whole, name).outside.length > 0),
    );
    expect(wrong).toEqual([]);
  });

  test('every wording of a question is understood, and no name of a charge is taken for a question', () => {
    const missed = list.tools.flatMap(({ url, wordings, general }) =>
      [...wordings, ...general].filter(wording => whole.tools(wording).every(({ tool }) => tool.url !== url)),
    );
    expect(missed).toEqual([]);
    const asked = list.fees.flatMap(([, names]) => names.filter(name => answer(whole, name).tools.length > 0));
    expect(asked).toEqual([]);
  });
});
