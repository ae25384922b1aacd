// The real catalogue, for tests that speak of real entries.
import { dataFolders, loadCatalogueOrThrow } from '#catalogue/load.ts';

export const catalogue = loadCatalogueOrThrow(dataFolders());
