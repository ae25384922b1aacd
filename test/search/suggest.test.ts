// The suggestions over the real catalogue: every charge is suggested by its own names, in the order of the results.
import { describe, expect, test } from 'vitest';
import { rankOf } from '../../src/search/rank.ts';
import { nameList } from '../../src/search/name-list.ts';
import { MOST_SUGGESTIONS, suggester } from '../../src/search/suggest.ts';
import { langs } from '../../src/i18n/lang.ts';
import { catalogue } from '../real.ts';

describe.each(langs)('in %s', lang => {
  const list = nameList(catalogue, lang, '2026-11-22');
  const suggest = suggester(list);
  const idsFor = (typed: string) => suggest(typed).flatMap(one => (one.kind === 'fee' ? [one.id] : []));

  test('each of a charge’s official names suggests it, before any charge not called so', () => {
    const missed = list.fees.flatMap(([id, names]) =>
      names.slice(0, 2).filter(name => {
        const first = idsFor(name)[0];
        return (
          first !== id &&
          !list.fees
            .find(fee => fee[0] === first)?.[1]
            .slice(0, 2)
            .includes(name)
        );
      }),
    );
    expect(missed).toEqual([]);
  });

  test('a name that is also a word with several meanings is told apart first', () => {
    for (const { words } of list.choosers)
      for (const word of words) expect(suggest(word)[0]).toMatchObject({ kind: 'chooser', word: words[0] });
  });

  test.each(['港', '费', '船舶', '理费', '滞'])('%s is answered in the order of the results', typed => {
    const named = idsFor(typed).map(id => list.fees.find(fee => fee[0] === id)!);
    const ranks = named.map(([, names, , , state]) => rankOf(typed, { names, ended: state === 'ended' }));
    expect(ranks.length).toBeGreaterThan(1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(suggest(typed).length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
  });

  test.each(['', ' ', "'", '〔〕', '\u0000', '\ud800', '港'.repeat(10_000), '<|>', '.*', '\\'])(
    '%j suggests nothing and is no error',
    typed => {
      expect(suggest(typed)).toEqual([]);
    },
  );
});
