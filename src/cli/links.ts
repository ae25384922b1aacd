// npm run links: every address ever published still answers. With --record, new addresses are added to the record.
import { dataFolders, loadRead, readFolders } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { recordedPaths } from '#catalogue/register.ts';
import type { FileChange } from '#clerk/edit/file-change.ts';
import { recording, unrecorded } from '#clerk/edit/recording.ts';
import { releaseRecord, stepOf } from '#clerk/edit/release-record.ts';
import type { Step } from '#domain/change/data-version.ts';
import type { Bilingual } from '#schema/text.ts';
import { writeTogether } from './write-together.ts';
import { writesOf } from './writes-of.ts';
import { readCommand } from './options.ts';

const { values } = readCommand({
  name: 'links',
  does: {
    zh: '公布过的网址（页、行、条）是否都还有效；加 --record 登记新的，改动连同登记一起提交。也说数据版本，加 --release 登记为一版。',
    en: 'Whether every address ever published still answers, rows and articles included; --record adds the new ones, which belong to the same change. Tells the version of the data; --release puts it on record.',
  },
  options: {
    record: { type: 'boolean', default: false, says: { zh: '登记新网址', en: 'add the new addresses to the record' } },
    release: {
      type: 'boolean',
      default: false,
      says: { zh: '把现在的数据登记为一版', en: 'put the data on record as a release' },
    },
  },
  environment: ['CONTENT_DIR', 'SEEDS_DIR'],
  example: 'npm run links -- --record',
});
/** Why the version is what it is, against the release on record. */
const steps: Record<Step | 'first' | 'none', Bilingual> = {
  first: { zh: '还没有登记过版本', en: 'no release is on record yet' },
  none: { zh: '与登记的版本相同', en: 'the release on record' },
  major: { zh: '有网址移动或取消', en: 'addresses have moved since the release on record' },
  minor: { zh: '有新增的条目、版本或行', en: 'entries, versions or rows are new since the release on record' },
  patch: { zh: '有更正', en: 'something was corrected since the release on record' },
};
const read = readFolders(dataFolders());
const { catalogue, draft, problems } = loadRead(read);

if (catalogue === null) {
  for (const problem of problems) console.log(formatProblem(problem));
  process.exitCode = 1;
} else {
  const fresh = unrecorded(draft);
  const { contentVersion, contentDate } = catalogue.site;
  if (values.release && fresh.length > 0 && !values.record) {
    console.error(
      `还有 ${fresh.length} 个新网址没有登记，先加上 --record · ${fresh.length} new addresses are not on record; add --record`,
    );
    process.exitCode = 1;
  } else if (values.record || values.release) {
    write([
      ...(values.record ? recording(fresh, draft) : []),
      ...(values.release ? [releaseRecord(draft, catalogue.site)] : []),
    ]);
    if (values.record && process.exitCode === undefined)
      console.log(`已登记 ${fresh.length} 个新网址 · recorded ${fresh.length} new addresses`);
  } else {
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
  if (process.exitCode === undefined) {
    const { zh, en } = steps[stepOf(draft) ?? 'none'];
    console.log(`数据版本 ${contentVersion} · ${contentDate}：${zh} · data version ${contentVersion}: ${en}`);
  }
}

/** All or nothing; lines of the register that a hand or a merge has put out of order are put back into it. */
function write(changes: readonly FileChange[]): void {
  try {
    writeTogether(writesOf(changes, read));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`写不进去，登记没有改动 · could not write; the register is as it was: ${reason}`);
    process.exitCode = 1;
  }
}
