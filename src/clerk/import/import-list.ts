// A list's bytes and a catalogue → the plan. The whole of an import but the writing.
import { chooseSheet } from './choose-sheet.ts';
import type { Plan } from './finding.ts';
import { planImport, type PlanRequest } from './plan.ts';
import { readList } from '#reading/read-list.ts';
import { listReaders } from './readers.ts';

export interface ListRequest extends PlanRequest {
  /** Number of the sheet, from 1; null to find it. */
  sheet: number | null;
}

export interface ReadPlan extends Plan {
  /** The sheet that was read, and others that look like lists and were not. */
  sheet: string;
  others: readonly string[];
}

/** `name` is that of the file. Throws a Refusal. */
export async function importList(file: Uint8Array, name: string, request: ListRequest): Promise<ReadPlan> {
  const sheets = await readList(file, name);
  const readers = listReaders(request.catalogue, request.entity);
  const { sheet, sorted, defaults, others } = chooseSheet(
    sheets,
    request.sheet,
    readers,
    request.catalogue.vocabulary.ports,
  );
  return { ...planImport(request, sorted, readers, defaults), sheet: sheet.name, others };
}
