// `astro dev` with the data: an edit shows in the open page, a fault in it on the page and in the terminal.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import sirv from 'sirv';
import type { DataFolders, LoadResult } from '#catalogue/load.ts';
import { formatProblem, problemsInData, type Problem } from '#catalogue/problem.ts';
import { dataSign } from './data-state.ts';
import { checkedData, handOverChecked, type Checked } from './checked.ts';
import { makeSearchIndexes } from './finish.ts';
import { entriesToLoad } from '#entries/handover.ts';
import { LOADER } from '#entries/loader.ts';
import { siteAddress } from './site-address.ts';

interface Parts {
  server: ViteDevServer;
  /** Astro's: loads the collections of some loaders anew. */
  refresh(options: { loaders: string[] }): Promise<void>;
  folders: DataFolders;
  load(): LoadResult;
  logger: AstroIntegrationLogger;
}

/** Looking is cheap, and sees folders that come, go and are mounted. */
const LOOK_MILLISECONDS = 400;
/** Where the site's own modules lie. */
const SOURCE = path.resolve('src') + path.sep;
const PATIENCE_MILLISECONDS = 5_000;

export function keepCurrent({ server, refresh, folders, load, logger }: Parts): void {
  let sign = '';
  let checked: Checked | null = null;
  let problems: readonly Problem[] = [];
  let busy = false;

  async function look(): Promise<void> {
    if (busy) return;
    const now = dataSign(folders);
    if (now === sign) return;
    busy = true;
    try {
      sign = now;
      await take(load());
    } catch (error) {
      // Files that come and go while Astro reads them, say: looked at again after a pause.
      logger.error(String(error));
      sign = '';
      await sleep(1_000);
    } finally {
      busy = false;
    }
  }

  async function take(loaded: LoadResult): Promise<void> {
    const first = checked === null && problems.length === 0;
    problems = loaded.problems;
    if (problems.length > 0) {
      for (const problem of problems) logger.error(formatProblem(problem));
      logger.error(`数据有 ${problems.length} 处问题 · ${problemsInData(problems.length)}`);
      server.ws.send(overlayOf(problems));
      return;
    }
    checked = checkedData(loaded);
    // Astro keeps what it has read of the collections as long as it runs: pages take them from here.
    handOverChecked(checked, { late: true });
    if (first) return;
    // While the server starts, Astro may drop a request to load and never answer it: it is made again.
    const refreshed = refresh({ loaders: [LOADER] }).then(() => true);
    if (!(await Promise.race([refreshed, sleep(PATIENCE_MILLISECONDS, false)]))) {
      sign = '';
      return;
    }
    // Modules of the site that were made of the data are made anew. Astro's own stay: what it has set up with them would be lost.
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const module of moduleGraph.idToModuleMap.values()) {
        if (module.file?.startsWith(SOURCE)) moduleGraph.invalidateModule(module);
      }
    }
    server.environments.client.hot.send({ type: 'full-reload' });
    const address = siteAddress(folders.contentDir);
    if (address && address.base !== server.config.base) {
      logger.warn('网址的路径变了，请重新启动 · the path of the address has changed; start again');
    }
    logger.info('数据已更新 · the data are up to date');
  }

  void look();
  const timer = setInterval(() => void look(), LOOK_MILLISECONDS);
  server.httpServer?.once('close', () => clearInterval(timer));
  // Whoever opens a page while the data have faults is told, too.
  server.ws.on('connection', () => {
    if (problems.length > 0) server.ws.send(overlayOf(problems));
  });
  server.middlewares.use((request, response, next) => {
    // The overlay's own scripts are the server's: /@vite/client and what it asks for.
    if (entriesToLoad() !== null || /\/@|\/node_modules\//u.test(request.url ?? '')) {
      next();
      return;
    }
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><script type="module" src="${server.config.base}@vite/client"></script>`);
  });
  server.middlewares.use(searchInDev(() => checked));
}

function overlayOf(problems: readonly Problem[]) {
  const { file, line, column } = problems[0]!;
  return {
    type: 'error' as const,
    err: {
      name: 'DataFault',
      title: `数据有 ${problems.length} 处问题 · ${problemsInData(problems.length)}`,
      message: problems.map(formatProblem).join('\n'),
      stack: '',
      plugin: 'port-charges',
      id: file,
      loc: { file: path.resolve(file), line, column },
    },
  };
}

/** The search index of the data as they are, made when it is first asked for. */
function searchInDev(now: () => Checked | null) {
  let made: { of: Checked; folder: string; done: Promise<void> } | null = null;
  return (
    request: Parameters<ReturnType<typeof sirv>>[0],
    response: Parameters<ReturnType<typeof sirv>>[1],
    next: () => void,
  ) => {
    const checked = now();
    if (checked === null || !request.url?.startsWith('/pagefind/')) {
      next();
      return;
    }
    if (made?.of !== checked) {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-'));
      process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
      made = { of: checked, folder, done: makeSearchIndexes(checked, folder) };
    }
    const { folder, done } = made;
    done.then(() => sirv(folder, { dev: true })(request, response, next), next);
  };
}
