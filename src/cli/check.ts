// npm run check: every fault of the data on standard output, one a line; exit 1 when there is any.
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { formatProblem, problemsInData } from '#catalogue/problem.ts';
import { readOptions } from './options.ts';

const { values } = readOptions({ json: { type: 'boolean', default: false } }, 'npm run check -- [--json]');
const { catalogue, problems } = loadCatalogue(dataFolders());

if (values.json) {
  console.log(JSON.stringify({ ok: problems.length === 0, problems }, null, 2));
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  if (catalogue) {
    const { fees, tariffs, documents } = catalogue;
    console.error(`数据无误 · no problems: ${fees.size} fees, ${tariffs.length} tariffs, ${documents.size} documents`);
  } else {
    console.error(`数据有 ${problems.length} 处问题，尚不能生成网站 · ${problemsInData(problems.length)}`);
  }
}
process.exitCode = problems.length > 0 ? 1 : 0;
