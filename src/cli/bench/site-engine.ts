// The site's own search: its results page, in a real browser, as a visitor gets it.
import type { Browser } from 'playwright-core';
import type { Search } from './engine.ts';

/** `close` ends the browser's page. A search that fails throws. */
export async function siteSearch(browser: Browser, url: string): Promise<{ search: Search; close(): Promise<void> }> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  return {
    async search(query) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`);
      const state = page.locator('[data-search-state=done], [data-search-state=failed]');
      await state.waitFor({ state: 'attached' });
      if ((await state.getAttribute('data-search-state')) === 'failed') throw new Error(`search failed: ${query}`);
      return page
        .locator('ol[data-results] > li')
        .evaluateAll(items =>
          items.map(item => item.getAttribute('data-fee') ?? item.querySelector('a')?.getAttribute('href') ?? ''),
        );
    },
    close: () => context.close(),
  };
}
