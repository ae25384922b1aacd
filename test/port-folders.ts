// Where the port of the tests stands: real entries as they were in November 2026, which no change of content/ touches.
export const portFolders = { contentDir: 'test/fixtures/port/content', seedsDir: 'test/fixtures/port/seeds' };
