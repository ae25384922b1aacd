// Every code of a closed list stands in that list.
import { linksIn, type VocabularyName } from '#schema/link.ts';
import { requiredFiles } from '#catalogue/kinds.ts';
import { heldIn, piecesIn, type Named, type Piece } from '#catalogue/links.ts';
import { quote } from '#catalogue/problem.ts';
import { singleKey, type Draft, type Report, type Rule } from '#catalogue/draft.ts';
import { nearest } from '#text/nearest.ts';

export const termKnown: Rule = {
  name: 'term-unknown',
  protects: { zh: '编码都在封闭清单之内', en: 'Codes stand in the closed lists' },
  check(draft, report) {
    for (const piece of piecesIn(draft)) checkTerms(draft, report, piece);
  },
};

function checkTerms(draft: Draft, report: Report, piece: Piece): void {
  const lacking = ({ value, vocabulary }: Named) => {
    const list = vocabulary && listOf(draft, vocabulary);
    return list && !Object.hasOwn(list, value) ? list : null;
  };
  const { schema, where } = piece;
  if (heldIn(piece).named.every(one => lacking(one) === null)) return;
  for (const { path, value, vocabulary } of linksIn(schema, where.data)) {
    const list = lacking({ value, vocabulary });
    if (!list) continue;
    if (Object.keys(list).length === 0) {
      report(where, path, {
        zh: `还没有 ${vocabulary}.yaml 这份清单，所以没有 ${quote(value)}。请先建立 content/vocabulary/${vocabulary}.yaml。`,
        en: `There is no list ${vocabulary}.yaml yet, hence no ${quote(value)}. Create content/vocabulary/${vocabulary}.yaml first.`,
      });
      continue;
    }
    const near = nearest(value, Object.keys(list));
    report(where, path, {
      zh: `${vocabulary}.yaml 里没有 ${quote(value)}。${near ? `是否要写 ${quote(near)}？` : ''}可用的有：${Object.keys(list).join('、')}。`,
      en: `${vocabulary}.yaml has no ${quote(value)}.${near ? ` Did you mean ${quote(near)}?` : ''} It has: ${Object.keys(list).join(', ')}.`,
    });
  }
}

/** A list that a site may do without has no codes where it is not there; of any other that is missing nothing is known. */
function listOf({ singles, broken }: Draft, name: VocabularyName): object | null {
  const needed = requiredFiles.content.includes(`vocabulary/${name}.yaml`);
  return singles[name]?.data ?? (needed || broken.has(singleKey(name)) ? null : {});
}
