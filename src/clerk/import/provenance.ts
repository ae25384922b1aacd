// What a new version rests on, as the command line gives it. It must be on record already; nothing is made up here.
import type { Catalogue } from '#domain/catalogue.ts';
import { isCalendarDay, type Day } from '#time/day.ts';
import type { Provenance } from './file-changes.ts';
import { code } from '#schema/needed-codes.ts';
import { Refusal } from '#schema/refusal.ts';

export interface ProvenanceOptions {
  from?: string | undefined;
  published?: string | undefined;
  document?: string | undefined;
  source?: string | undefined;
  grade?: string | undefined;
}

const DERIVED = code('grades', 'derived');

/** Throws a Refusal that names everything that is missing. */
export function provenanceOf(options: ProvenanceOptions, today: Day, catalogue: Catalogue): Provenance {
  const { documents, sources, vocabulary } = catalogue;
  const { document, source, grade = code('grades', 'secondary') } = options;
  const from = readDay('--from', options.from);
  const missing = [
    ...(from === null ? ['--from YYYY-MM-DD'] : []),
    ...(document === undefined ? ['--document'] : []),
    ...(source === undefined ? ['--source'] : []),
  ];
  if (from === null || document === undefined || source === undefined) {
    throw new Refusal(
      `写入要有施行日期、依据的文件（seeds/documents/ 里的文件名）和出处（seeds/sources.yaml 里的编号）。还缺：${missing.join('，')}。`,
      `Writing needs the first day, the document it rests on (a file name in seeds/documents/) and the source (a number in seeds/sources.yaml). Missing: ${missing.join(', ')}.`,
    );
  }
  if (!documents.has(document)) {
    throw new Refusal(
      `seeds/documents/ 里没有 ${document}.yaml。请先写好这份文件（npm run new），再导入。`,
      `There is no ${document}.yaml in seeds/documents/. Write that file first (npm run new), then import.`,
    );
  }
  if (!sources.has(source)) {
    throw new Refusal(
      `seeds/sources.yaml 里没有出处 ${source}。请先登记在哪里读到这份价目，再导入。`,
      `There is no source ${source} in seeds/sources.yaml. Record where the list was read first, then import.`,
    );
  }
  if (!Object.hasOwn(vocabulary.grades, grade) || grade === DERIVED) {
    const grades = Object.keys(vocabulary.grades)
      .filter(one => one !== DERIVED)
      .join('、');
    throw new Refusal(`--grade 应是 ${grades} 之一`, `--grade should be one of ${grades}`);
  }
  return { from, published: readDay('--published', options.published) ?? 'unknown', document, source, grade, today };
}

/** The day that an option gives; null where it is not given. */
export function readDay(option: string, value: string | undefined): Day | null {
  if (value === undefined) return null;
  if (isCalendarDay(value)) return value;
  throw new Refusal(
    `${option} 应是 2026-12-01 这样的一天，而不是“${value}”`,
    `${option} should be a day such as 2026-12-01, not “${value}”`,
  );
}
