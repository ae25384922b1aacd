// The groups of tests. `npm test` runs all but two: `long`, and `audit`, which is run by name after a change of the data.
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What takes minutes says so in its name: kills, whole builds of other states, every page where one of each route would do. */
const LONG = 'test/**/*.long.test.ts';

function group(
  name: string,
  include: string[],
  { exclude = [LONG], ...rest }: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include,
      exclude: [...configDefaults.exclude, ...exclude],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      ...rest,
    },
  };
}

// Two browsers at a time: more would only wait for each other.
const builtSite = { globalSetup: ['test/site/built-site.ts'], maxWorkers: 2, testTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    projects: [
      // Code that needs no built site. A new folder belongs here by itself.
      group('data', ['test/**/*.test.ts'], { exclude: [LONG, 'test/{city,content,deploy,site}/**'] }),
      // The live data, and nothing else reads it: invariants, never a figure.
      group('content', ['test/content/**/*.test.ts'], { exclude: [LONG, 'test/content/{audit,site}/**'] }),
      group('content-site', ['test/content/site/**/*.test.ts'], {
        globalSetup: ['test/content/site/built-content.ts'],
      }),
      // Another city's site, served as in production.
      group('city', ['test/{city,deploy}/**/*.test.ts'], { globalSetup: ['test/city/built-city.ts'] }),
      // The site of the port of the tests, in a real browser.
      group('site', ['test/site/**/*.test.ts'], builtSite),
      group('long', [LONG], { exclude: [], ...builtSite }),
      // Figures written down from the documents a second time.
      group('audit', ['test/content/audit/**/*.test.ts']),
    ],
  },
});
