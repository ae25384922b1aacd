// The tests that MUTANT_TESTS names, with the mutant of MUTANT in place of what stands in the file: nothing is written.
import fs from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { mutated, type Mutant } from './mutate.ts';

const root = path.join(import.meta.dirname, '../..');
const mutant = JSON.parse(process.env['MUTANT'] ?? 'null') as Mutant | null;

const isMutated = (id: string) =>
  mutant !== null && path.relative(root, id.split('?')[0]!) === path.normalize(mutant.file);

const tests = (process.env['MUTANT_TESTS'] ?? '').split(path.delimiter);

/** In the order named, the quickest first: most mutants die early. */
class AsNamed extends BaseSequencer {
  override sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const place = ({ moduleId }: { moduleId: string }) => tests.indexOf(path.relative(root, moduleId));
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      // What stands in the file is kept from run to run; the mutant is not.
      configureVitest: ({ defineCacheKeyGenerator }) => {
        defineCacheKeyGenerator(({ id }) => (isMutated(id) ? false : undefined));
      },
      load: id => (isMutated(id) ? mutated(fs.readFileSync(path.join(root, mutant!.file), 'utf8'), mutant!) : null),
    },
  ],
  test: {
    include: tests,
    testTimeout: 60_000,
    bail: 1,
    sequence: { sequencer: AsNamed },
  },
});
