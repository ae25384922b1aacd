// The port of the tests, read.
import { loadCatalogueOrThrow } from '#catalogue/load.ts';
import { portFolders } from './port-folders.ts';

export const catalogue = loadCatalogueOrThrow(portFolders);
