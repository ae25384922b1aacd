// The groups of tests. `npm test` runs all but two: `long`, and `audit`, which is run by name after a change of the data.
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What takes minutes says so in its name: kills, older commits, states of pages where one page of each route would do. */
const LONG = 'test/**/*.long.test.ts';

/**
 * As many at a time for all groups, as those that differ may not stand side by side. Two on two cores, as tests wait for
 * processes and browsers; more than four browsers would wait for each other.
 */
const maxWorkers = Math.min(4, Math.max(2, availableParallelism() - 1));

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
      maxWorkers,
      testTimeout: 120_000,
      hookTimeout: 300_000,
      ...rest,
    },
  };
}

/** Tests of the code stand on fixtures: for them the folders of the live data are nowhere. */
const noLiveData = { CONTENT_DIR: 'test/fixtures/nowhere', SEEDS_DIR: 'test/fixtures/nowhere' };

const inBrowser = {
  // The seeds are still read by press.test.ts.
  env: { CONTENT_DIR: noLiveData.CONTENT_DIR },
  isolate: false,
  globalSetup: ['test/site/built-site.ts'],
  testTimeout: 120_000,
};

export default defineConfig({
  test: {
    maxWorkers,
    reporters: ['default', './test/count-reporter.ts'],
    projects: [
      // Code that needs no built site. A new folder belongs here by itself. Nothing here changes what a module holds, so that
      // what one file has loaded serves the next.
      group('data', ['test/**/*.test.ts'], {
        exclude: [LONG, 'test/{below,city,content,deploy,site}/**'],
        env: noLiveData,
        isolate: false,
      }),
      // The live data, which nothing else reads: invariants, never a figure.
      group('content', ['test/content/**/*.test.ts'], { exclude: [LONG, 'test/content/{audit,site}/**'] }),
      group('content-site', ['test/content/site/**/*.test.ts'], {
        globalSetup: ['test/content/site/built-content.ts'],
      }),
      // Another city's site, served as in production.
      group('city', ['test/{below,city,deploy}/**/*.test.ts'], {
        env: noLiveData,
        globalSetup: ['test/city/built-city.ts'],
      }),
      // The site of the port of the tests, in a real browser.
      group('site', ['test/site/**/*.test.ts'], inBrowser),
      group('long', [LONG], { exclude: [], ...inBrowser }),
      // Figures written down from the documents a second time.
      group('audit', ['test/content/audit/**/*.test.ts']),
    ],
  },
});
