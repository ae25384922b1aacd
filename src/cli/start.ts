// npm start: everything for a first look. Builds the site and serves it as production does, until it is stopped.
import path from 'node:path';
import { dataFolders } from '#catalogue/load.ts';
import { siteAddress } from '#integration/site-address.ts';
import { buildSite } from './build-site.ts';
import { readCommand } from './options.ts';
import { serveFolder } from './static-server.ts';

readCommand({
  name: 'start',
  does: {
    zh: '生成网站并打开 http://localhost:4321/ ，与上线后一样；PORT 可改端口。',
    en: 'Builds the site and serves it at http://localhost:4321/ as it will be online; PORT changes the port.',
  },
  options: {},
  environment: ['PORT', 'CONTENT_DIR', 'SEEDS_DIR', 'OUT_DIR', 'BUILD_DAY'],
  example: 'PORT=4322 npm start',
});
const port = Number(process.env.PORT ?? 4321);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT 应为 0–65535 的整数，现为 ${process.env.PORT ?? ''} · PORT should be a whole number from 0 to 65535`);
} else {
  await serve();
}

/** The port is taken first: nobody waits for a build to hear that it is another's. */
async function serve(): Promise<void> {
  const base = siteAddress(dataFolders().contentDir)?.base;
  const server = await serveFolder(path.resolve(process.env.OUT_DIR ?? 'dist'), port, 'localhost', base).catch(refused);
  if (server === null) return;
  if (await buildSite()) console.log(`${server.url}/  （Ctrl+C 停止 · to stop）`);
  else {
    process.exitCode = 1;
    await server.close();
  }
}

function refused(error: NodeJS.ErrnoException): null {
  const [zh, en] = [
    `端口 ${port} 已被占用，请用 PORT=${port + 1} npm start`,
    `port ${port} is taken; try PORT=${port + 1} npm start`,
  ];
  fail(error.code === 'EADDRINUSE' ? `${zh} · ${en}` : String(error));
  return null;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
