// Everything that reads words of a list, made once from the catalogue for one entity.
import type { Catalogue } from '#domain/catalogue.ts';
import { caseReader, type CaseReader } from '#reading/case-text.ts';
import { nameFinder, type NameFinder } from './fee-named.ts';
import { priceReader, type PriceReader } from '#reading/price-text.ts';
import { unitReader, type UnitReader } from '#reading/unit-text.ts';

export interface ListReaders {
  readCase: CaseReader;
  readUnit: UnitReader;
  readPrice: PriceReader;
  findName: NameFinder;
}

export function listReaders(catalogue: Catalogue, entity: string): ListReaders {
  const { vocabulary } = catalogue;
  const readCase = caseReader(vocabulary.conditions);
  return {
    readCase,
    readUnit: unitReader(vocabulary),
    readPrice: priceReader(vocabulary),
    findName: nameFinder(catalogue, entity, readCase),
  };
}
