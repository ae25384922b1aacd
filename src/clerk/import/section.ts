// A heading above lines: “出口费用”, “二、货代费用”. It says for which case, or by whom, everything below it is charged.
import type { CaseReader, CaseReading } from '#reading/case-text.ts';
import type { LooseRow } from '#reading/rows.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { namesOfEntity } from '#domain/entry/names-of.ts';
import { squeeze } from '#text/normalise.ts';

export interface Section {
  address: string;
  text: string;
  stated: CaseReading['stated'];
  /** What nobody knows; empty where all was understood. */
  rest: string;
}

/** Words of headings that say nothing of a case. */
const SAYS_NOTHING =
  /代收代付|代收|代付|收费|费用|费|价目|价格|标准|明细|清单|目录|一览|项目|部分|环节|类|表|local|charges?|fees?|tariffs?|rates?|list|surcharges?|as of|[()（）:：,，、.&/-]/giu;

/** “一、”, “(2)”, “3.” */
const NUMBERING = /^\s*[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]\s*/u;

export type SectionReader = (row: Pick<LooseRow, 'address' | 'text'>) => Section;

/** Understood: conditions, roles of those who charge, the entity itself, ports of this site. */
export function sectionReader(catalogue: Catalogue, entity: string, readCase: CaseReader): SectionReader {
  const { vocabulary, entities } = catalogue;
  const own = entities.get(entity);
  const ports = Object.values(vocabulary.ports).filter(({ here }) => here);
  const known = [
    ...(own ? namesOfEntity(own) : []),
    ...Object.values(vocabulary.roles).flatMap(({ zh, en, also = [] }) => [zh, en, ...also]),
    ...ports.flatMap(({ zh, en, also = [] }) => [zh, en, ...also]),
  ]
    .map(squeeze)
    .sort((a, b) => b.length - a.length);
  return ({ address, text }) => {
    const { stated, bare } = readCase(text.replace(NUMBERING, ''));
    let left = squeeze(bare);
    // Who charges first: 货代收费 is no 代收.
    for (const word of known) left = left.replaceAll(word, ' ');
    const rest = squeeze(left.replace(SAYS_NOTHING, ' ')).replace(/^(?:的|公司|单位)+$/u, '');
    return { address, text, stated, rest };
  };
}
