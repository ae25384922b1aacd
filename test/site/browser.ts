// Drives the built site in a real browser, one browser for a test file, a fresh context for each visit.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '#cli/browser.ts';

export interface Site {
  url: string;
  /** Opens a path in a fresh context and runs `work` with the page. */
  visit<T>(path: string, work: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
}

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 780 } };

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
