// npm run schemas: writes what editors complete and explain data files by, below .schemas/ in both data folders.
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { readOptions } from './options.ts';
import { writeSchemas } from './write-schemas.ts';

readOptions({}, 'npm run schemas');
const folders = dataFolders();
const { catalogue, problems } = loadCatalogue(folders);

if (catalogue === null) {
  for (const problem of problems) console.log(formatProblem(problem));
  process.exitCode = 1;
} else {
  const written = writeSchemas(catalogue, folders);
  console.log(`已写入 ${written} 个编辑器提示文件 · wrote ${written} schemas for editors`);
}
