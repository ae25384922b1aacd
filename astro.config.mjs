// How Astro builds, serves and previews the site; what is this site's own is the integration's.
import fs from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import portCharges from '#integration/index.ts';

/** What goes with copies of PDF.js and of its character maps. */
const pdfLicence = `/*! PDF.js, Copyright Mozilla Foundation, Apache License 2.0: http://www.apache.org/licenses/LICENSE-2.0
Its character maps:
${fs.readFileSync(new URL('node_modules/pdfjs-dist/cmaps/LICENSE', import.meta.url), 'utf8')}*/`;

export default defineConfig({
  output: 'static',
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 24 },
  devToolbar: { enabled: false },
  server: { port: Number(process.env.PORT ?? 4321) },
  vite: {
    // What builds write beside a running server is no change of the site's code.
    server: { watch: { ignored: ['**/.cache/**', '**/dist*/**'] } },
    worker: {
      rolldownOptions: { output: { postBanner: ({ name }) => (name.startsWith('pdf') ? pdfLicence : '') } },
    },
    build: {
      // No script stands inline, however small: a strict content policy can forbid inline script.
      assetsInlineLimit: 0,
      // MDX marks its modules with a directive of Astro's own that the bundler does not know.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What finds names stays one file: parted where another page needs a piece of it, it would weigh more on every page.
        output: {
          codeSplitting: {
            groups: [
              { name: 'text', test: /src\/text\/\w[\w-]*\.ts$/u },
              { name: 'names', test: /src\/tools\/search\/finder\.ts$/u },
            ],
          },
        },
      },
    },
  },
  integrations: [mdx(), portCharges()],
});
