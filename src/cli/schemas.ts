// npm run schemas: writes what editors complete and explain data files by, below .schemas/ in both data folders.
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { readCommand } from './options.ts';
import { writeSchemas } from './write-schemas.ts';

readCommand({
  name: 'schemas',
  does: {
    zh: '更新编辑器里的提示：两个数据文件夹的 .schemas/。改了清单以后运行。',
    en: 'Brings the hints of editors up to date, in .schemas/ of both data folders. Run it after a list of codes changed.',
  },
  options: {},
  environment: ['CONTENT_DIR', 'SEEDS_DIR'],
  example: 'npm run schemas',
});
const folders = dataFolders();
const { catalogue, problems } = loadCatalogue(folders);

if (catalogue === null) {
  for (const problem of problems) console.log(formatProblem(problem));
  process.exitCode = 1;
} else {
  const written = writeSchemas(catalogue, folders);
  console.log(`已写入 ${written} 个编辑器提示文件 · wrote ${written} schemas for editors`);
}
