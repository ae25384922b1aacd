// Everything that reads texts of one entity's list, made once: the reader of bills and lists, and the names that the entity prints.
import type { Catalogue } from '#domain/catalogue.ts';
import { readersOf, type Readers } from '#reading/readers.ts';
import type { TableReaders } from '#reading/table.ts';
import { isCalledCharge } from '#reading/fee-names.ts';
import { BOXES } from '#reading/line.ts';
import { unitsCounting } from '#reading/terms.ts';
import type { Ordinary } from './find-rows.ts';
import { nameFinder, type NameFinder } from './fee-named.ts';
import { sectionReader, type SectionReader } from './section.ts';

export interface ListReaders extends Pick<Readers, 'readCase' | 'readUnit' | 'readPrice' | 'readLabel'> {
  table: TableReaders & Pick<Readers, 'readCase'>;
  findName: NameFinder;
  readSection: SectionReader;
  ordinary: Ordinary;
  /** Units that count boxes, and nothing else. */
  boxUnits: readonly string[];
}

export function listReaders(catalogue: Catalogue, entity: string): ListReaders {
  const readers = readersOf(catalogue.vocabulary);
  const findName = nameFinder(catalogue, entity, readers.readCase);
  // Known ones, and what is called one.
  const isCharge = (text: string) => findName(text).kind === 'fee' || isCalledCharge(text);
  return {
    ...readers,
    table: { ...readers, isCharge },
    findName,
    boxUnits: unitsCounting(catalogue.vocabulary.units, BOXES),
    readSection: sectionReader(catalogue, entity, readers.readCase),
    ordinary: (dimension, code) => catalogue.vocabulary.conditions[dimension]?.values?.[code]?.ordinary === true,
  };
}
