// The one integration: whatever belongs to building, serving and previewing this site besides Astro's own work. So
// `astro dev`, `astro build` and `astro preview` are right by themselves. Documented hooks only.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createLoader, dataFolders } from '#catalogue/load.ts';
import { checkedData, handOverChecked } from './checked.ts';
import { keepCurrent } from './dev-server.ts';
import { siteAddress } from './site-address.ts';
import { beginBuild, type SiteBuild } from './site-build.ts';

export default function portCharges(): AstroIntegration {
  const folders = dataFolders();
  const load = createLoader(folders);
  let build: SiteBuild | null = null;
  return {
    name: 'port-charges',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addWatchFile, logger }) => {
        updateConfig(siteAddress(folders.contentDir) ?? {});
        // Another address is another base for everything: the server begins anew.
        addWatchFile(path.resolve(folders.contentDir, 'site.yaml'));
        if (command === 'build') {
          build = await beginBuild(path.resolve(fileURLToPath(config.outDir)), folders, load, line =>
            logger.info(line),
          );
          updateConfig({ outDir: folderUrl(build.site), cacheDir: folderUrl(build.cache) });
        } else if (command !== 'preview') {
          const loaded = load();
          if (loaded.catalogue) handOverChecked(checkedData(loaded));
        }
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        keepCurrent({ server, refresh: refreshContent!, folders, load, logger });
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(build!.prerenderer),
      'astro:build:done': ({ pages }) => build!.finish(pages.map(({ pathname }) => pathname)),
    },
  };
}

/** As Astro's resolved settings have folders. */
function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
