// The environment variables that commands listen to, as `--help` tells them.
import type { Bilingual } from '#schema/text.ts';

export const variables = {
  CONTENT_DIR: {
    zh: '收费、价目、渠道所在的文件夹，平时是 content',
    en: 'folder of charges, lists, channels; else content',
  },
  SEEDS_DIR: { zh: '文件与出处所在的文件夹，平时是 seeds', en: 'folder of documents and sources; else seeds' },
  OUT_DIR: { zh: '网站所在的文件夹，平时是 dist', en: 'folder of the site; else dist' },
  BUILD_DAY: { zh: '把哪一天当作今天，如 2026-11-22', en: 'the day taken for today, like 2026-11-22' },
  POSTERS: { zh: '设为 1 时，页面链接到张贴版的 PDF', en: 'when 1, pages link to the PDF files of the posters' },
  PICTURES: {
    zh: '设为 1 时，收费和目录的页面说明有分享图片',
    en: 'when 1, pages of charges and catalogues name their pictures',
  },
  PORT: { zh: '网站的端口，平时是 4321', en: 'port of the site; else 4321' },
  CHROMIUM_PATH: { zh: '用哪个浏览器，平时用 npm 装的', en: 'the browser to use; else the one that npm brings' },
} as const satisfies Record<string, Bilingual>;

export type Variable = keyof typeof variables;
