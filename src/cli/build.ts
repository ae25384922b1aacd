// npm run build: the site, by Astro's own build; `astro build` makes the same.
import { buildSite } from './build-site.ts';
import { readCommand } from './options.ts';

readCommand({
  name: 'build',
  does: {
    zh: '检查数据，生成网站；数据有误就不生成，原有网站不动。',
    en: 'Checks the data and builds the site; never from bad data, and the site that was there stays until the new one is whole.',
  },
  options: {},
  environment: ['CONTENT_DIR', 'SEEDS_DIR', 'OUT_DIR', 'BUILD_DAY', 'POSTERS', 'PICTURES'],
  example: 'OUT_DIR=/srv/site npm run build',
});
if (!(await buildSite())) process.exitCode = 1;
