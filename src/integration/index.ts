// The one integration: whatever belongs to building, serving and previewing this site besides Astro's own work. So
// `astro dev`, `astro build` and `astro preview` are right by themselves. Documented hooks only.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createLoader, dataFolders } from '#catalogue/load.ts';
import { lastDay } from '#domain/time/build-day.ts';
import { checkedData, handOverChecked } from './checked.ts';
import { keepCurrent } from './dev-server.ts';
import { tellRefused } from './refused.ts';
import { siteAddress } from './site-address.ts';
import { beginBuild, type SiteBuild } from './site-build.ts';

export default function portCharges(): AstroIntegration {
  const folders = dataFolders();
  const load = createLoader(folders, () => lastDay(process.env.BUILD_DAY, new Date()));
  let build: SiteBuild | null = null;
  let serving = false;
  return {
    name: 'port-charges',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        serving = command === 'dev';
        const address = siteAddress(folders.contentDir) ?? { base: '/' };
        updateConfig({ ...address, vite: { define: { SITE_BASE: JSON.stringify(address.base) } } });
        if (command === 'build') {
          const target = path.resolve(fileURLToPath(config.outDir));
          build = await beginBuild(target, folders, load, line => logger.info(line)).catch(tellRefused);
          updateConfig({ outDir: folderUrl(build.site), cacheDir: folderUrl(build.cache) });
        } else if (command !== 'preview') {
          const loaded = load();
          if (loaded.catalogue) handOverChecked(checkedData(loaded));
        }
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        // A build, too, has a server for a moment, while Astro loads the collections.
        if (serving) keepCurrent({ server, refresh: refreshContent!, folders, load, logger });
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(build!.prerenderer),
      'astro:build:done': ({ pages }) => build!.finish(pages.map(({ pathname }) => `/${pathname}`)),
    },
  };
}

/** As Astro's resolved settings have folders. */
function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
