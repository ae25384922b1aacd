// npm run diff: what changes between two states of the content, in the terminal and as a page, before it goes out.
// Exit 0; 1 when the later state has faults, or with --strict when there are warnings; 2 when it cannot be compared.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dataFolders } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { compareStates } from '#clerk/diff/compare.ts';
import { reportJson } from '#clerk/diff/json.ts';
import { reportPage } from '#clerk/diff/page.ts';
import type { Report } from '#clerk/diff/report.ts';
import { reportText } from '#clerk/diff/text.ts';
import { buildDay } from '#domain/time/build-day.ts';
import { langs, type Lang } from '#i18n/lang.ts';
import { temporaryFolder } from './diff/git-folder.ts';
import { refuseTarget, writePage } from './diff/page-file.ts';
import { sideAt, sideIn, sideNow, type Side } from './diff/read-state.ts';
import { Refusal } from '#schema/refusal.ts';
import { readCommand } from './options.ts';

/** Where the page is written unless it is said otherwise. */
const PAGE_FILE = 'diff.html';
/** Faults of the earlier state that are printed; there may be one for every file. */
const FAULTS_SHOWN = 10;

const { values, positionals } = readCommand({
  name: 'diff',
  does: {
    zh: '公布前看变化：现在的数据与一个版本（平时是 HEAD）、两个版本之间、与一个文件夹比；在终端里，也写成一页。',
    en: 'What changes before it goes out: against a revision (else HEAD), between two, against a folder; as text and as a page.',
  },
  options: {
    against: { type: 'string', value: 'FOLDER', says: { zh: '与哪个文件夹比', en: 'the folder to compare with' } },
    html: { type: 'string', value: 'FILE', says: { zh: '页面写到哪里', en: `where the page goes; else ${PAGE_FILE}` } },
    json: { type: 'boolean', default: false, says: { zh: '写成 JSON', en: 'as JSON' } },
    lang: {
      type: 'string',
      value: 'zh|en|both',
      default: 'both',
      says: { zh: '用哪种文字', en: 'in which language' },
    },
    strict: {
      type: 'boolean',
      default: false,
      says: { zh: '有提醒时退出码为 1', en: 'exit 1 when there are warnings' },
    },
  },
  words: { written: '[REV [REV2]]', most: 2 },
  environment: ['CONTENT_DIR', 'SEEDS_DIR', 'BUILD_DAY'],
  example: 'npm run diff -- HEAD~1 --html diff.html --lang zh',
});

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function run(): number {
  const told = languagesOf(values.lang);
  const folders = dataFolders();
  const [first = 'HEAD', second] = positionals;
  if (values.against !== undefined && positionals.length > 0) {
    throw new Refusal('版本与 --against 只能取其一', 'Give either revisions or --against, not both');
  }
  // Beside --json a page is written only where it was asked for.
  const target = values.html ?? (values.json ? null : PAGE_FILE);
  if (target !== null) refuseTarget(target, [folders.contentDir, folders.seedsDir]);

  using scratch = temporaryFolder(fs.realpathSync(os.tmpdir()));
  const after = second === undefined ? sideNow(folders) : sideAt(folders, second, path.join(scratch.path, 'after'));
  if (after.catalogue === null) {
    for (const problem of after.problems) console.log(formatProblem(problem));
    const { length } = after.problems;
    console.error(`新内容有 ${length} 处问题，先改好再比较 · ${length} problems in the new content; mend them first`);
    return 1;
  }
  const { vocabulary, site } = after.catalogue;
  const before =
    values.against === undefined
      ? sideAt(folders, first, path.join(scratch.path, 'before'), vocabulary)
      : sideIn(values.against, vocabulary);
  refuseNothing(before);
  const today = buildDay(process.env.BUILD_DAY, new Date(), site.timeZone);
  const report: Report = {
    diff: compareStates(before.state, after.state, today),
    catalogue: after.catalogue,
    before: before.name,
    after: after.name,
    earlierFaults: before.problems.length,
    today,
    langs: told,
  };
  for (const problem of before.problems.slice(0, FAULTS_SHOWN)) console.error(formatProblem(problem));
  console.log(values.json ? JSON.stringify(reportJson(report), null, 2) : reportText(report));
  if (target !== null) {
    writePage(target, reportPage(report, styles()));
    console.error(`\n页面 · page: ${target}`);
  }
  return values.strict && report.diff.warnings.length > 0 ? 1 : 0;
}

/** An earlier state of which nothing can be made out would make everything look new. */
function refuseNothing({ state, name }: Side): void {
  if (state.entries.fee.size > 0) return;
  throw new Refusal(
    `${name.zh} 里没有一项现在读得懂的收费，无从比较。请选较近的版本。`,
    `No charge of ${name.en} can be made out by today’s schemas. Choose a more recent revision.`,
  );
}

function languagesOf(asked: string): readonly Lang[] {
  if (asked === 'both') return langs;
  const found = langs.filter(lang => lang === asked);
  if (found.length > 0) return found;
  throw new Refusal(`--lang 应是 zh、en 或 both，而不是“${asked}”`, '--lang should be zh, en or both');
}

/** The site's colours and type, and what the page adds. */
function styles(): string {
  const src = path.join(import.meta.dirname, '..');
  const files = ['site/styles/base.css', 'clerk/diff/style.css'];
  return files.map(name => fs.readFileSync(path.join(src, name), 'utf8')).join('\n');
}
