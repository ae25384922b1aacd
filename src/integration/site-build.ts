// One build of the site: in a folder of its own, from data that have passed the check, put in its place when it is whole.
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { DataFolders, LoadResult } from '#catalogue/load.ts';
import { waitForLock } from './lock.ts';
import { checkedData, handOverChecked, type Checked } from './checked.ts';
import { makeSearchIndexes, writeServiceFiles } from './finish.ts';
import { handOver } from '#entries/handover.ts';
import { writeTwins } from './twins.ts';
import { putInPlace, refuseTarget, refuseWatched, workFolder } from './place.ts';
import { currentRun, type Order } from './run.ts';

export interface SiteBuild {
  /** Where Astro writes, and where it keeps what it has worked out. */
  site: string;
  cache: string;
  /** Astro's own prerenderer, with the data there when it begins. */
  prerenderer(standard: AstroPrerenderer): AstroPrerenderer;
  /** What follows when every page is written. `pages` are the paths of pages, in both languages. */
  finish(pages: readonly string[]): Promise<void>;
}

/**
 * Throws a CatalogueError where the data have faults and a Refusal where the site may not be written to `target`; nothing
 * is touched then. Progress goes to `tell` where nobody else asked for it.
 */
export async function beginBuild(
  target: string,
  folders: DataFolders,
  load: () => LoadResult,
  tell: (line: string) => void,
): Promise<SiteBuild> {
  const run = currentRun();
  const progress = (line: string) => (run ? run.progress(line) : tell(line));
  let order: Order | null = null;
  if (run?.order) handOver(null);
  else {
    refuseTarget(target, folders);
    refuseWatched(target);
    progress('检查数据 · checking the data');
    order = { checked: checkedData(load()), target };
    handOverChecked(order.checked);
  }
  progress('编译 · compiling');
  const work = workFolder();
  const site = path.join(work, 'site');
  // Astro writes down at one place in the project which modules belong to the content: two builds would read each other's.
  const compiling = await waitForLock(path.join(path.dirname(work), 'compile.lock'));
  let indexes: Promise<void> = Promise.resolve();

  async function data(): Promise<Checked> {
    if (order === null) {
      order = await run!.order!();
      handOverChecked(order.checked, { late: true });
    }
    return order.checked;
  }

  return {
    site,
    cache: path.join(work, 'cache'),
    prerenderer: standard => ({
      ...standard,
      ...(run && watched(standard, run.progress)),
      setup: async () => {
        compiling.release();
        // By a process of its own, while pages are rendered here.
        indexes = makeSearchIndexes(await data(), site);
        indexes.catch(() => undefined);
        await standard.setup?.();
      },
    }),
    finish: async pages => {
      const { checked, target: place } = order!;
      progress('搜索索引 · search index');
      await indexes;
      await writeServiceFiles(site, checked, pages);
      progress('压缩 · compressing');
      const files = writeTwins(site);
      putInPlace(site, place);
      run?.built?.({ checked, files });
    },
  };
}

const PAGES_A_LINE = 250;

/** Says how many pages are rendered; without one who listens, Astro names each. */
function watched(
  standard: AstroPrerenderer,
  progress: (line: string) => void,
): Pick<AstroPrerenderer, 'getStaticPaths' | 'render'> {
  let all = 0;
  let done = 0;
  return {
    getStaticPaths: async () => {
      const paths = await standard.getStaticPaths();
      all = paths.length;
      return paths;
    },
    render: (request, options) => {
      if (done % PAGES_A_LINE === 0) progress(`页面 · pages ${done}/${all}`);
      done++;
      return standard.render(request, options);
    },
  };
}
