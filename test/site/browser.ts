// A real browser: $CHROMIUM_PATH, else an installed Chromium or Chrome, else the one that npm brings.
import fs from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  const asked = process.env['CHROMIUM_PATH'];
  const found = asked ?? installed.find(file => fs.existsSync(file));
  if (found !== undefined) return chromium.launch({ executablePath: found, args: quiet });
  const { default: bundled } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...bundled.args, ...quiet] });
}

export interface Site {
  url: string;
  /** Opens a path in a fresh context and runs `work` with the page. */
  visit<T>(path: string, work: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
}

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 780 } };

/** One browser for a test file. */
export function useSite(): Site {
  let browser: Browser | undefined;
  const url = inject('siteUrl');
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return {
    url,
    async visit(path, work, options = phone) {
      const context = await browser!.newContext({ baseURL: url, ...options });
      try {
        const page = await context.newPage();
        await page.goto(path);
        return await work(page);
      } finally {
        await context.close();
      }
    },
  };
}
