// A name or a code leads to one entity.
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { sameWord } from './alias-conflict.ts';

export const entityNamesDistinct: Rule = {
  name: 'entity-name-conflict',
  protects: { zh: '一个名称、叫法或代码只指向一个单位', en: 'A name, alias or code leads to one entity' },
  check({ entries }, report) {
    const owner = new Map<string, (typeof entries.entity)[number]>();
    for (const entity of entries.entity) {
      const { name, shortName, aliases = [], codes = [] } = entity.data;
      const called: [path: (string | number)[], word: string][] = [
        ...Object.entries(name).map(([lang, word]): [string[], string] => [['name', lang], word]),
        ...Object.entries(shortName ?? {}).map(([lang, word]): [string[], string] => [['shortName', lang], word]),
        ...aliases.map((word, n): [(string | number)[], string] => [['aliases', n], word]),
        ...codes.map(({ code }, n): [(string | number)[], string] => [['codes', n, 'code'], code]),
      ];
      for (const [path, word] of called) {
        const other = owner.get(sameWord(word));
        if (other && other !== entity) {
          report(entity, path, {
            zh: `${quote(word)} 也指向单位“${other.data.name.zh}”（${other.slug}）。是同一家的，合并两个文件；不是的，写清区别或删去一处。`,
            en: `${quote(word)} also means the entity ${quote(other.data.name.en)} (${other.slug}). If they are one, merge the two files; if not, make them differ or remove one.`,
          });
        } else owner.set(sameWord(word), entity);
      }
    }
  },
};
