// Three groups: what needs no site (fast), what drives the built site in a real browser, and what is asked of another city's
// site, served as in production.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'data',
          include: [
            'test/{bill,build,catalogue,content,diff,docs,domain,edit,estimate,free-time,hints,i18n,import,mutants,new,publish,search,watch}/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'city',
          include: ['test/{city,deploy}/**/*.test.ts'],
          globalSetup: ['test/city/built-city.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two browsers at a time: more would only wait for each other.
          maxWorkers: 2,
        },
      },
    ],
  },
});
