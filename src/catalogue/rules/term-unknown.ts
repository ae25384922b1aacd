// Every code of a closed list stands in that list.
import { linksIn } from '#schema/link.ts';
import { entrySchemas, requiredFiles, singleSchemas, type EntryKind, type SingleName } from '#catalogue/kinds.ts';
import { namedIn, type Named } from '#catalogue/links.ts';
import { quote } from '#catalogue/problem.ts';
import type { VocabularyName } from '#schema/link.ts';
import { singleKey, type Draft, type Report, type Rule } from '#catalogue/draft.ts';
import { nearest } from './nearest.ts';

export const termKnown: Rule = {
  name: 'term-unknown',
  protects: { zh: '编码都在封闭清单之内', en: 'Codes stand in the closed lists' },
  check(draft, report) {
    for (const kind of Object.keys(entrySchemas) as EntryKind[]) {
      for (const entry of draft.entries[kind]) checkTerms(draft, report, entrySchemas[kind], entry);
    }
    for (const name of [
      'site',
      'gaps',
      'duties',
      'complaint-guide',
      'limits',
      'scenarios',
      'operations',
    ] satisfies SingleName[]) {
      const single = draft.singles[name];
      if (single) checkTerms(draft, report, singleSchemas[name], single);
    }
  },
};

function checkTerms(
  draft: Draft,
  report: Report,
  schema: Parameters<typeof linksIn>[0],
  entry: Parameters<Report>[0] & { data: unknown },
): void {
  const lacking = ({ value, vocabulary }: Named) => {
    const list = vocabulary && listOf(draft, vocabulary);
    return list && !Object.hasOwn(list, value) ? list : null;
  };
  if (namedIn(schema, entry.data).every(one => lacking(one) === null)) return;
  for (const { path, value, vocabulary } of linksIn(schema, entry.data)) {
    const list = lacking({ value, vocabulary });
    if (!list) continue;
    if (Object.keys(list).length === 0) {
      report(entry, path, {
        zh: `还没有 ${vocabulary}.yaml 这份清单，所以没有 ${quote(value)}。请先建立 content/vocabulary/${vocabulary}.yaml。`,
        en: `There is no list ${vocabulary}.yaml yet, hence no ${quote(value)}. Create content/vocabulary/${vocabulary}.yaml first.`,
      });
      continue;
    }
    const near = nearest(value, Object.keys(list));
    report(entry, path, {
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
