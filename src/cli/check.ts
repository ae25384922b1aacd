// npm run check: every fault of the data on standard output, one a line; exit 1 when there is any.
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { formatProblem, problemsInData } from '#catalogue/problem.ts';
import { lastDay } from '#domain/time/build-day.ts';
import { readCommand } from './options.ts';

const { values } = readCommand({
  name: 'check',
  does: {
    zh: '检查数据：每处问题一行，“文件:行:列  规则  说明”；有问题时退出码为 1。',
    en: 'Checks the data: one fault a line, “file:line:column  rule  message”; exit code 1 when there is any.',
  },
  options: { json: { type: 'boolean', default: false, says: { zh: '写成 JSON', en: 'as JSON' } } },
  environment: ['CONTENT_DIR', 'SEEDS_DIR', 'BUILD_DAY'],
  example: 'npm run check -- --json',
});
const today = lastDay(process.env.BUILD_DAY, new Date());
const { catalogue, problems } = loadCatalogue(dataFolders(), today);

if (values.json) {
  console.log(JSON.stringify({ ok: problems.length === 0, problems }, null, 2));
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  if (catalogue) {
    const { fees, tariffs, documents, site } = catalogue;
    console.error(`数据无误 · no problems: ${fees.size} fees, ${tariffs.length} tariffs, ${documents.size} documents`);
    console.error(`数据版本 · data version: ${site.contentVersion} · ${site.contentDate}`);
  } else {
    console.error(`数据有 ${problems.length} 处问题，尚不能生成网站 · ${problemsInData(problems.length)}`);
  }
}
process.exitCode = problems.length > 0 ? 1 : 0;
