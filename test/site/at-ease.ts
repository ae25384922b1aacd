// What every page owes its readers, measured on the page as it stands: both lights, a small phone, a thumb.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface AtEase {
  /** Violations of axe, in light and (contrast) in dark. */
  axe: string[];
  /** Pixels that the page runs over at a width of 320. */
  sideways: number;
  /** What is to be tapped and lower than 44 px. */
  low: string[];
}

export const AT_EASE: AtEase = { axe: [], sideways: 0, low: [] };

/** `tapped`: selector of what is to be tapped. Leaves the page dark and small. */
export async function atEase(page: Page, tapped: string): Promise<AtEase> {
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, ['color-contrast']);
  await page.setViewportSize({ width: 320, height: 640 });
  return {
    axe: [...light, ...dark],
    sideways: await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
    low: await page
      .locator(tapped)
      .evaluateAll(list =>
        (list as HTMLElement[])
          .filter(one => one.offsetHeight > 0 && one.offsetHeight < 44)
          .map(one => one.outerHTML.slice(0, 80)),
      ),
  };
}

/** By all rules of axe, or by the given ones. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const found = await (rules ? builder.withRules(rules) : builder).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
