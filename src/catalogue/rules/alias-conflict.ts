// A word leads to one fee; a word with several meanings has a chooser that tells them apart.
import { entryKey, type Entry, type Rule } from '../draft.ts';
import { quote } from '../problem.ts';

/** Case, width and spaces do not make two words of one. */
function sameWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

export const aliasDistinct: Rule = {
  name: 'alias-conflict',
  protects: {
    zh: '一个叫法只指向一个项目，多义的有辨析',
    en: 'An alias leads to one fee; ambiguous words have a chooser',
  },
  check({ entries, broken }, report) {
    const owner = new Map<string, Entry<'fee'>>();
    for (const fee of entries.fee) {
      for (const name of Object.values(fee.data.name)) owner.set(sameWord(name), fee);
    }
    const meanings = new Map<string, Set<string>>();
    for (const { data } of entries.chooser) {
      for (const word of [data.word, ...(data.also ?? [])])
        meanings.set(sameWord(word), new Set(data.meanings.map(({ fee }) => fee)));
    }
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
