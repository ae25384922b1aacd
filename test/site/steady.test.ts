// Nothing moves under the reader: tools have their place from the first paint on, also with what is asked by an address or was kept.
import { expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

/** The most that a page may shift, as browsers count it. */
const MOST = 0.02;

const BILL = JSON.stringify({
  shape: 1,
  fields: { lines: 'THC 20GP 900元/箱\n报关费 100元/票', quote: 'THC 20GP 850元/箱', date: '2026-03-01', entity: '' },
  asked: ['tax'],
  dayTold: true,
  corrections: [],
});

test.each([
  ['/bill/', '#bill[data-bill-state=done]', ''],
  ['/en/bill/', '[data-verdict]', BILL],
  ['/estimate/', '#estimate[data-estimate-state=done]', ''],
  ['/estimate/?scenario=export-box', '[data-total]', ''],
  ['/en/estimate/#scenario=vessel-call&on=2026-11-22&nt=30000', '[data-total]', ''],
  ['/free-time/', '#free-time[data-ready]', ''],
  ['/free-time/?rule=duty-payment&start=2026-11-06', '.free-answer', ''],
  ['/complain/', '#complain[data-ready]', ''],
  ['/en/complain/?by=agent&role=company&wrong=marked-up', '[data-answer] .advice', ''],
])('%s', async (path, shown, kept) => {
  const shift = await site.visit('/about/', async page => {
    await page.addInitScript(bill => {
      if (bill !== '') sessionStorage.setItem('bill', bill);
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver(list => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    }, kept);
    // The page is painted before its scripts and its data are there.
    await page.route(/\.js$|\.json$/u, async route => {
      await new Promise(resolve => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(path);
    await page.locator(shown).first().waitFor();
    await page.waitForTimeout(300);
    return page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
  });
  expect(shift).toBeLessThanOrEqual(MOST);
});
