// How Astro builds the site. Base address and output folder come from src/cli/build.ts, which checks the data first.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // No script stands inline, however small: a strict content policy can forbid inline script.
      assetsInlineLimit: 0,
      // MDX marks its modules with a directive of Astro's own that the bundler does not know.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What finds names stays one file: parted where another page needs a piece of it, it would weigh more on every page.
        output: {
          codeSplitting: {
            groups: [{ name: 'names', test: /src\/search\/(?:finder|normalise|spelling|simplify)\.ts$/u }],
          },
        },
      },
    },
  },
  integrations: [mdx()],
});
