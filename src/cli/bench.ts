// npm run bench: page weights, build time and memory, what Lighthouse says of each kind of page, how well and how lightly the search
// finds. Figures only; nothing is judged here. Content of 30,000 entries and Lighthouse take a quarter of an hour each; --sizes asks
// for other content, or for none. With --write the tables also go to docs/bench.md; --queries takes another list of queries.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dataFolders, loadCatalogueOrThrow } from '#catalogue/load.ts';
import { buildDay } from '#domain/time/build-day.ts';
import { billTable } from './bench/bill-table.ts';
import { buildTable } from './bench/build-table.ts';
import { namesById, peerRecords } from './bench/engine.ts';
import { growthTable } from './bench/growth-table.ts';
import { firstHitTable } from './bench/first-hit-table.ts';
import { lighthouseTable } from './bench/lighthouse-table.ts';
import { manyTable } from './bench/many-table.ts';
import { pageTable } from './bench/page-table.ts';
import { pagefindSearch } from './bench/pagefind-engine.ts';
import { peers } from './bench/peers.ts';
import { readQueries } from './bench/queries.ts';
import { recallTable } from './bench/recall-table.ts';
import { siteSearch } from './bench/site-engine.ts';
import { suggestionTable } from './bench/suggestion-table.ts';
import { toolTable } from './bench/tool-table.ts';
import { launchBrowser } from './browser.ts';
import { readCommand } from './options.ts';
import { serveFolder } from './static-server.ts';

const { values } = readCommand({
  name: 'bench',
  does: {
    zh: '测量：页面重量、生成时间与内存、各种页面的 Lighthouse 得分、搜索的准与轻。只出数字，不作判断。',
    en: 'Measures: page weights, build time and memory, scores of Lighthouse, how well and how lightly the search finds. Figures only.',
  },
  options: {
    write: { type: 'boolean', default: false, says: { zh: '写入 docs/bench.md', en: 'also to docs/bench.md' } },
    queries: {
      type: 'string',
      value: 'FILE',
      default: 'test/tools/search/queries.tsv',
      says: { zh: '用哪份查询', en: 'the list of queries' },
    },
    bills: {
      type: 'string',
      value: 'FOLDER',
      default: 'test/tools/bill/bills',
      says: { zh: '用哪些账单', en: 'the bills' },
    },
    sizes: {
      type: 'string',
      value: '300,3000',
      default: '300,3000,30000',
      says: { zh: '生成多少项来测；30000 要一刻钟', en: 'how many made entries; 30000 takes a quarter of an hour' },
    },
  },
  environment: ['BUILD_DAY', 'CHROMIUM_PATH'],
  example: 'npm run bench -- --sizes 300 --write',
});
const queries = readQueries(values.queries);
const sizes = values.sizes.split(',').map(Number).filter(Boolean);
const catalogue = loadCatalogueOrThrow(dataFolders());
const day = buildDay(process.env.BUILD_DAY, new Date(), catalogue.site.timeZone);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const dist = path.join(folder, 'dist');

try {
  const lines = [
    '# 测量 · Measurements',
    '',
    `Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? '?'}; \`npm run bench\``,
    '',
    ...(await buildTable(dist)),
    ...(await growthTable(catalogue, folder, sizes)),
    ...pageTable(dist),
    ...billTable(catalogue, day, values.bills),
    ...(await servedTables()),
  ];
  console.log(lines.join('\n'));
  if (values.write) fs.writeFileSync('docs/bench.md', `${lines.join('\n')}\n`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

async function servedTables(): Promise<string[]> {
  const records = peerRecords(catalogue, day);
  const nameOf = namesById(records);
  const server = await serveFolder(dist, 0, '127.0.0.1');
  const browser = await launchBrowser();
  try {
    const phone = await lighthouseTable(dist, server.url);
    const today = await firstHitTable(browser, server.url, `${catalogue.fees.size} entries`);
    const many = await manyTable(browser, dist, catalogue, day);
    const suggestions = await suggestionTable(browser, server.url);
    const tools = await toolTable(browser, server.url);
    const site = await siteSearch(browser, server.url);
    const pagefind = await pagefindSearch(browser, server.url, dist, records);
    const engines = [
      { name: 'this site', search: site.search },
      { name: 'Pagefind', search: pagefind.search },
      ...peers(records),
    ];
    const recall = await recallTable(engines, queries, nameOf);
    await Promise.all([site.close(), pagefind.close()]);
    return [...phone, ...today, ...many, ...suggestions, ...recall, ...tools];
  } finally {
    await browser.close();
    await server.close();
  }
}
