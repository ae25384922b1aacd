// What an import writes: the text of each file that changes, from the text that is there. Writes nothing itself.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { addVersion, closeVersion } from '../edit/history-text.ts';
import { versionLines } from '../edit/version-text.ts';
import { mapLines } from '../edit/yaml-text.ts';
import type { Day } from '../domain/day.ts';
import { schemaLine } from '../hints/schema-line.ts';
import type { TariffEdit } from './finding.ts';

export interface Provenance {
  from: Day;
  published: Day | 'unknown';
  document: string;
  source: string;
  grade: string;
  /** The day on which the list was read. */
  today: Day;
}

export interface FileEdit {
  /** Inside the content folder, with forward slashes. */
  path: string;
  /** Null where there is no such file yet. */
  before: string | null;
  after: string;
}

/** `textOf` gives the text of a content file. Throws an UneditableText. */
export function fileEdits(
  edits: readonly TariffEdit[],
  { catalogue, entity }: { catalogue: Catalogue; entity: string },
  provenance: Provenance,
  textOf: (path: string) => string | null,
): FileEdit[] {
  return edits.map(edit => {
    const fee = catalogue.fees.get(edit.fee)!;
    const path = `tariffs/${entity}/${edit.tariff?.slug ?? fee.slug}.yaml`;
    const before = edit.tariff ? textOf(path) : null;
    const lines = (indent: number) => versionLines(versionOf(edit, provenance), indent);
    if (before === null) {
      const { name, shortName } = catalogue.entities.get(entity)!;
      const head = `# ${(shortName ?? name).zh}：${fee.name.zh}。 ${(shortName ?? name).en}: ${fee.name.en}.`;
      const facts = mapLines({ fee: edit.fee, entity }, 0);
      return {
        path,
        before,
        after: `${[schemaLine('content', path), head, ...facts, 'versions:', ...lines(2)].join('\n')}\n`,
      };
    }
    const closed = edit.close ? closeVersion(before, edit.close.index, edit.close.to) : before;
    return { path, before, after: edit.begins ? addVersion(closed, lines) : closed };
  });
}

function versionOf({ begins }: TariffEdit, { from, published, document, source, grade, today }: Provenance) {
  const { rates, change, ceiling, regime } = begins!;
  return {
    from,
    published,
    change: [...change],
    ...(regime === undefined ? {} : { regime }),
    ...(ceiling === undefined ? {} : { ceiling }),
    basis: [{ document }],
    checked: { on: today, grade, source: [source] },
    rates,
  };
}
