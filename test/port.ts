// The port of test/fixtures/port: real entries as they stood in November 2026, which no change of content/ touches.
import { loadCatalogueOrThrow } from '#catalogue/load.ts';

export const portFolders = { contentDir: 'test/fixtures/port/content', seedsDir: 'test/fixtures/port/seeds' };

export const catalogue = loadCatalogueOrThrow(portFolders);
