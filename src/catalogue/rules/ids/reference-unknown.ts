// What an entry refers to exists: fees, entities, documents, sources, channels, catalogues.
import { linksIn, type TargetName } from '#schema/link.ts';
import type { Bilingual } from '#schema/text.ts';
import { isBrokenEntry, type Draft, type Rule } from '#catalogue/draft.ts';
import { heldIn, piecesIn, type Named } from '#catalogue/links.ts';
import { quote } from '#catalogue/problem.ts';
import { nearest } from '#text/nearest.ts';

const names: Record<TargetName, { zh: string; en: string; where: string }> = {
  fee: { zh: '收费项目', en: 'fee', where: 'content/fees/' },
  entity: { zh: '收费主体', en: 'charging entity', where: 'content/entities/' },
  document: { zh: '文件', en: 'document', where: 'seeds/documents/' },
  source: { zh: '出处', en: 'source', where: 'seeds/sources.yaml' },
  channel: { zh: '投诉渠道', en: 'channel', where: 'content/channels/' },
  catalogue: { zh: '目录', en: 'catalogue', where: 'content/catalogues.yaml' },
  'role-or-entity': {
    zh: '角色或收费主体',
    en: 'role or charging entity',
    where: 'content/vocabulary/roles.yaml, content/entities/',
  },
};

export const referenceKnown: Rule = {
  name: 'reference-unknown',
  protects: { zh: '每个指向都有着落', en: 'Every reference leads somewhere' },
  check(draft, report) {
    const known = knownIds(draft);
    const unknown = ({ value, target }: Named) =>
      target !== undefined && !known[target].has(value) && !isBroken(draft, target, value);
    for (const piece of piecesIn(draft)) {
      if (!heldIn(piece).named.some(unknown)) continue;
      for (const link of linksIn(piece.schema, piece.where.data)) {
        if (unknown(link)) report(piece.where, link.path, unknownEntry(link.target!, link.value, known));
      }
    }
  },
};

function unknownEntry(target: TargetName, value: string, known: Record<TargetName, Set<string>>): Bilingual {
  const { zh, en, where } = names[target];
  const near = nearest(value, [...known[target]]);
  return {
    zh: `没有这个${zh}：${quote(value)}（${where}）。${near ? `是否要写 ${quote(near)}？` : '请改正，或先建立它。'}`,
    en: `There is no ${en} ${quote(value)} (${where}). ${near ? `Did you mean ${quote(near)}?` : 'Correct it, or create it first.'}`,
  };
}

function knownIds({ entries, singles }: Draft): Record<TargetName, Set<string>> {
  const entity = entries.entity.map(({ slug }) => slug);
  return {
    fee: new Set(entries.fee.map(({ data }) => data.id)),
    entity: new Set(entity),
    document: new Set(entries.document.map(({ slug }) => slug)),
    channel: new Set(entries.channel.map(({ slug }) => slug)),
    source: new Set(Object.keys(singles.sources?.data ?? {})),
    catalogue: new Set((singles.catalogues?.data ?? []).map(({ id }) => id)),
    'role-or-entity': new Set([...Object.keys(singles.roles?.data ?? {}), ...entity]),
  };
}

/** The file is there but has a fault of its own, which is reported already. */
function isBroken(draft: Draft, target: TargetName, value: string): boolean {
  const { singles } = draft;
  if (target === 'source') return !singles.sources;
  if (target === 'catalogue') return !singles.catalogues;
  if (target === 'role-or-entity') return !singles.roles || isBrokenEntry(draft, 'entity', value);
  return isBrokenEntry(draft, target, value);
}
