// Every kind of page, in both languages: no axe violation at two widths nor in the dark, and nothing scrolls sideways on the smallest phone.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useSite } from './browser.ts';
import { bothLanguages } from './page-kinds.ts';

const site = useSite();
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

async function violations(page: Page, only?: string[]): Promise<string[]> {
  // One page without frames: no second page is needed to gather the results.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const result = await (only ? axe.withRules(only) : axe.withTags(standards)).analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}

test.each([...bothLanguages, '/no-such-page/'])(
  '%s has no axe violation at 360 px, in Chinese also at 1280 px and in the dark, and fits 320 px',
  async path => {
    // The twin in the other language is the same page with other words: its small form is looked at.
    const twin = path.startsWith('/en/');
    const found = await site.visit(path, async page => {
      const phone = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = twin ? [] : await violations(page, ['color-contrast']);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      const desk = twin ? [] : await violations(page);
      await page.setViewportSize({ width: 320, height: 640 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      return { phone, dark, desk, sideways: Math.max(0, sideways) };
    });
    expect(found).toEqual({ phone: [], dark: [], desk: [], sideways: 0 });
  },
);

test.each(['/', '/f/0105/', '/en/f/0105/', '/channels/'])(
  'on %s whatever stands alone to be tapped is at least 44 px high',
  async path => {
    const { all, small } = await site.visit(path, page =>
      page.evaluate(() => {
        const alone =
          '.bar a, .search input, .search button, .button, .tiles a, .fee-row > a, .site-foot a, .phone a, .try a';
        const heights = [...document.querySelectorAll<HTMLElement>(alone)]
          .filter(element => element.checkVisibility())
          .map(element => ({
            text: element.textContent,
            height: element.getBoundingClientRect().height,
          }));
        return { all: heights.length, small: heights.filter(({ height }) => height < 44) };
      }),
    );
    expect(all).toBeGreaterThan(5);
    expect(small).toEqual([]);
  },
);
