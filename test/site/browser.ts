// Drives the built site in a real browser, one browser for all files that a worker runs, a fresh context for each visit.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, inject } from 'vitest';
import { launchBrowser } from '#cli/browser.ts';

export interface Site {
  url: string;
  /** Opens a path in a fresh context and runs `work` with the page. */
  visit<T>(path: string, work: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
}

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 780 } };

let running: Promise<Browser> | undefined;

/** The browser of this worker, started for the first file that asks; it ends with the worker. */
export async function browserOfWorker(): Promise<Browser> {
  running ??= launchBrowser().then(browser => browser.on('disconnected', () => (running = undefined)));
  return running;
}

export function useSite(): Site {
  const url = inject('siteUrl');
  // Starting it is no part of the first test’s time.
  beforeAll(async () => void (await browserOfWorker()));
  return {
    url,
    async visit(path, work, options = phone) {
      const context = await (await browserOfWorker()).newContext({ baseURL: url, ...options });
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
