// npm run links: every address ever published still answers. With --record, new addresses are added to the record.
import { dataFolders, loadRead, readFolders } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { recordedPaths } from '#catalogue/register.ts';
import { recording, unrecorded } from '#clerk/edit/recording.ts';
import { writeTogether } from './write-together.ts';
import { writesOf } from './writes-of.ts';
import { readCommand } from './options.ts';

const { values } = readCommand({
  name: 'links',
  does: {
    zh: '公布过的网址（页、行、条）是否都还有效；加 --record 登记新的，改动连同登记一起提交。',
    en: 'Whether every address ever published still answers, rows and articles included; --record adds the new ones, which belong to the same change.',
  },
  options: {
    record: { type: 'boolean', default: false, says: { zh: '登记新网址', en: 'add the new addresses to the record' } },
  },
  environment: ['CONTENT_DIR', 'SEEDS_DIR'],
  example: 'npm run links -- --record',
});
const read = readFolders(dataFolders());
const { catalogue, draft, problems } = loadRead(read);

if (catalogue === null) {
  for (const problem of problems) console.log(formatProblem(problem));
  process.exitCode = 1;
} else {
  const fresh = unrecorded(draft);
  if (values.record) record(fresh);
  else {
    const recorded = new Set(recordedPaths(draft)).size;
    const through = catalogue.moved.length;
    console.log(
      `${recorded} 个已登记网址全部有效，其中 ${through} 个已移动 · all ${recorded} recorded addresses answer, ${through} of them by a move`,
    );
    if (fresh.length > 0)
      console.log(
        `${fresh.length} 个新网址待登记：npm run links -- --record · ${fresh.length} new addresses to record`,
      );
  }
}

/** Adds the new addresses, and puts lines back in order that a hand or a merge has put out of it. */
function record(fresh: readonly string[]): void {
  try {
    writeTogether(writesOf(recording(fresh, draft), read));
    console.log(`已登记 ${fresh.length} 个新网址 · recorded ${fresh.length} new addresses`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`写不进去，登记没有改动 · could not write; the register is as it was: ${reason}`);
    process.exitCode = 1;
  }
}
