// npm run links: every address ever published still answers. With --record, new addresses are added to the record.
import fs from 'node:fs';
import path from 'node:path';
import { dataFolders, loadCatalogue } from '../catalogue/load.ts';
import { formatProblem } from '../catalogue/problem.ts';
import { draftAddresses } from '../catalogue/rules/address-lost.ts';
import { readOptions } from './options.ts';

const { values } = readOptions({ record: { type: 'boolean', default: false } }, 'npm run links -- [--record]');
const { contentDir, seedsDir } = dataFolders();
const { catalogue, draft, problems } = loadCatalogue({ contentDir, seedsDir });

if (catalogue === null) {
  for (const problem of problems) console.log(formatProblem(problem));
  process.exitCode = 1;
} else {
  const recorded = draft.addresses.lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'));
  const fresh = draftAddresses(draft).filter(address => !recorded.includes(address));
  if (values.record && fresh.length > 0) {
    const file = path.join(contentDir, 'register/addresses.txt');
    const head =
      '# 公布过的网址，只增不减（npm run links -- --record）。 Every address ever published; lines are only added.\n';
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, `${head}${[...recorded, ...fresh].sort().join('\n')}\n`);
    console.log(`已登记 ${fresh.length} 个新网址 · recorded ${fresh.length} new addresses`);
  } else {
    console.log(`${recorded.length} 个已登记网址全部有效 · all ${recorded.length} recorded addresses answer`);
    if (fresh.length > 0)
      console.log(
        `${fresh.length} 个新网址待登记：npm run links -- --record · ${fresh.length} new addresses to record`,
      );
  }
}
