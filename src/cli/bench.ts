// npm run bench: page weights, build time and memory, bytes to the first search result. Figures only; nothing is judged here.
// With --write the table also goes to docs/bench.md.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { dataFolders, loadCatalogue } from '../catalogue/load.ts';
import { launchBrowser } from './browser.ts';
import { readOptions } from './options.ts';
import { serveFolder } from './static-server.ts';

const { values } = readOptions({ write: { type: 'boolean', default: false } }, 'npm run bench -- [--write]');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const dist = path.join(folder, 'dist');

try {
  const lines = [
    '# 测量 · Measurements',
    '',
    `Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? '?'}; \`npm run bench\``,
    '',
    ...buildTable(),
    ...pageTable(),
    ...(await searchTable()),
  ];
  console.log(lines.join('\n'));
  if (values.write) fs.writeFileSync('docs/bench.md', `${lines.join('\n')}\n`);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function table(head: string[], rows: (string | number)[][]): string[] {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line), ''];
}

function buildTable(): string[] {
  const began = performance.now();
  const { catalogue } = loadCatalogue(dataFolders());
  const checked = performance.now() - began;
  const stats = path.join(folder, 'stats.json');
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, OUT_DIR: dist, BUILD_STATS: stats },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build failed');
  const { seconds, peakMegabytes } = JSON.parse(fs.readFileSync(stats, 'utf8')) as {
    seconds: number;
    peakMegabytes: number;
  };
  const files = fs.globSync('**/*', { cwd: dist }).filter(file => fs.statSync(path.join(dist, file)).isFile());
  const bytes = files.reduce((sum, file) => sum + fs.statSync(path.join(dist, file)).size, 0);
  return table(
    ['build', 'value'],
    [
      [
        'fees / tariffs / documents',
        `${catalogue?.fees.size} / ${catalogue?.tariffs.length} / ${catalogue?.documents.size}`,
      ],
      ['check, s', (checked / 1000).toFixed(2)],
      ['build, s', seconds.toFixed(1)],
      ['peak memory of the build, MB', peakMegabytes],
      ['files', files.length],
      ['output, MB', (bytes / 1e6).toFixed(1)],
    ],
  );
}

function pageTable(): string[] {
  const pages = [
    '/',
    '/fees/',
    '/fees/port/',
    '/f/0105/',
    '/f/0104/',
    '/en/f/0104/',
    '/f/0104/1997-01-01/',
    '/e/nbport/',
    '/d/mot-2019-2/',
    '/search/',
  ];
  const longest = fs
    .globSync('{,en/}{f,e}/**/index.html', { cwd: dist })
    .map(file => ({ file, bytes: gzipSync(fs.readFileSync(path.join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes)[0];
  if (longest) pages.push(`/${longest.file.replace(/index\.html$/u, '')}`);
  return table(
    ['page', 'HTML', 'HTML gzip', 'HTML + CSS gzip', 'HTML + CSS brotli', 'script gzip'],
    pages.map((address, index) => {
      const html = fs.readFileSync(path.join(dist, address, 'index.html'));
      const linked = (pattern: RegExp) =>
        [...html.toString().matchAll(pattern)].map(match => fs.readFileSync(path.join(dist, match[1]!)));
      const css = linked(/<link[^>]+href="([^"]+\.css)"/gu);
      const script = linked(/<script[^>]+src="([^"]+\.js)"/gu);
      const sum = (parts: Buffer[], pack: (part: Buffer) => Buffer) =>
        parts.reduce((total, part) => total + pack(part).length, 0);
      const name = longest && index === pages.length - 1 ? `${address} (longest)` : address;
      return [
        name,
        html.length,
        gzipSync(html).length,
        sum([html, ...css], part => gzipSync(part)),
        sum([html, ...css], part => brotliCompressSync(part)),
        sum(script, part => gzipSync(part)),
      ];
    }),
  );
}

/** What a browser with a cold cache fetches from the search page's address until the first hit stands there. */
async function searchTable(): Promise<string[]> {
  const server = await serveFolder(dist, 0, '127.0.0.1');
  const browser = await launchBrowser();
  try {
    const rows: (string | number)[][] = [];
    for (const query of ['停泊费', '港务', 'ISPS', 'pilotage']) {
      const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
      const page = await context.newPage();
      const bodies: Promise<Buffer>[] = [];
      page.on('response', response => bodies.push(response.body().catch(() => Buffer.alloc(0))));
      const began = performance.now();
      await page.goto(`${server.url}/search/?q=${encodeURIComponent(query)}`);
      await page.locator('ol[data-results] > li').first().waitFor();
      const milliseconds = performance.now() - began;
      const parts = await Promise.all(bodies);
      const gzip = parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
      rows.push([
        query,
        parts.length,
        parts.reduce((sum, part) => sum + part.length, 0),
        gzip,
        Math.round(milliseconds),
      ]);
      await context.close();
    }
    return table(['search, cold cache', 'requests', 'bytes', 'bytes gzip', 'ms to the first hit'], rows);
  } finally {
    await browser.close();
    await server.close();
  }
}
