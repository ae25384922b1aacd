// npm run links: every address ever published still answers. With --record, new addresses are added to the record.
import fs from 'node:fs';
import path from 'node:path';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';
import { draftAddresses, recordedPaths, registerTexts } from '#catalogue/register.ts';
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
const { contentDir, seedsDir } = dataFolders();
const { catalogue, draft, problems } = loadCatalogue({ contentDir, seedsDir });

if (catalogue === null) {
  for (const problem of problems) console.log(formatProblem(problem));
  process.exitCode = 1;
} else {
  const recorded = new Set(recordedPaths(draft));
  const fresh = draftAddresses(draft).filter(address => !recorded.has(address));
  if (values.record && fresh.length > 0) {
    const folder = path.join(contentDir, 'register');
    const texts = registerTexts([...recorded, ...fresh]);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'addresses.txt'), texts.addresses);
    fs.writeFileSync(path.join(folder, 'rows.txt'), texts.rows);
    console.log(`已登记 ${fresh.length} 个新网址 · recorded ${fresh.length} new addresses`);
  } else {
    const through = catalogue.moved.length;
    console.log(
      `${recorded.size} 个已登记网址全部有效，其中 ${through} 个已移动 · all ${recorded.size} recorded addresses answer, ${through} of them by a move`,
    );
    if (fresh.length > 0)
      console.log(
        `${fresh.length} 个新网址待登记：npm run links -- --record · ${fresh.length} new addresses to record`,
      );
  }
}
