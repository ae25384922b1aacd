// A word leads to one fee; a word with several meanings has a chooser that tells them apart.
import { entryKey, type Entry, type Report, type Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';

/** Case, width and spaces do not make two words of one. */
export function sameWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

export const aliasDistinct: Rule = {
  name: 'alias-conflict',
  protects: {
    zh: '一个叫法只指向一个项目，多义的有辨析',
    en: 'An alias leads to one fee; ambiguous words have a chooser',
  },
  check({ entries, broken }, report) {
    const owner = ownersByName(entries.fee, report);
    const meanings = meaningsOf(entries.chooser, report);
    for (const fee of entries.fee) {
      const { zh = [], en = [], ambiguous = [] } = fee.data.aliases ?? {};
      for (const [list, words] of Object.entries({ zh, en })) {
        for (const [index, word] of words.entries()) {
          const other = owner.get(sameWord(word));
          if (meanings.has(sameWord(word)) || (other && other !== fee)) {
            report(fee, ['aliases', list, index], {
              zh: `叫法 ${quote(word)} 也指向${other && other !== fee ? `“${other.data.name.zh}”（${other.data.id}）` : '多个项目'}。请移到 aliases.ambiguous，并在 content/choosers/ 写辨析。`,
              en: `Alias ${quote(word)} also means ${other && other !== fee ? `${quote(other.data.name.en)} (${other.data.id})` : 'other fees'}. Move it to aliases.ambiguous and explain it in content/choosers/.`,
            });
          } else owner.set(sameWord(word), fee);
        }
      }
      for (const [index, word] of ambiguous.entries()) {
        if (meanings.get(sameWord(word))?.has(fee.data.id)) continue;
        if ([...broken].some(key => key.startsWith(entryKey('chooser', '')))) continue;
        report(fee, ['aliases', 'ambiguous', index], {
          zh: `多义叫法 ${quote(word)} 没有包含本项目（${fee.data.id}）的辨析。请在 content/choosers/ 补上。`,
          en: `No chooser for ${quote(word)} lists this fee (${fee.data.id}). Add it in content/choosers/.`,
        });
      }
    }
  },
};

/** The fee that bears each name, in either language. */
function ownersByName(fees: readonly Entry<'fee'>[], report: Report): Map<string, Entry<'fee'>> {
  const owner = new Map<string, Entry<'fee'>>();
  for (const fee of fees) {
    for (const [language, name] of Object.entries(fee.data.name)) {
      const other = owner.get(sameWord(name));
      if (other && other !== fee) {
        report(fee, ['name', language], {
          zh: `名称 ${quote(name)} 已是项目 ${other.data.id} 的名称。请写清区别。`,
          en: `Fee ${other.data.id} is called ${quote(name)} already. Make the two names differ.`,
        });
      } else owner.set(sameWord(name), fee);
    }
  }
  return owner;
}

/** The fees that each chooser's words may mean. */
function meaningsOf(choosers: readonly Entry<'chooser'>[], report: Report): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const chooser of choosers) {
    const { word, also = [], meanings: fees } = chooser.data;
    for (const [index, each] of [word, ...also].entries()) {
      if (meanings.has(sameWord(each))) {
        report(chooser, index === 0 ? ['word'] : ['also', index - 1], {
          zh: `${quote(each)} 已有辨析。一个词只写一次，请合并。`,
          en: `${quote(each)} is explained already. Explain a word once; merge the two.`,
        });
      } else meanings.set(sameWord(each), new Set(fees.map(({ fee }) => fee)));
    }
  }
  return meanings;
}
