// The real catalogue, for tests that speak of real entries.
import { dataFolders, loadCatalogueOrThrow } from '../src/catalogue/load.ts';

export const catalogue = loadCatalogueOrThrow(dataFolders());
