// The port of test/fixtures/port: real entries as they stood in November 2026, which no change of content/ touches.
import { loadCatalogueOrThrow } from '#catalogue/load.ts';
import { portFolders } from './port-folders.ts';

export const catalogue = loadCatalogueOrThrow(portFolders);
