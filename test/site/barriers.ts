// What stands in the way of readers on one page, by axe: on a phone, on a desk, in the dark, and on the smallest phone.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Site } from './browser.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export interface Barriers {
  phone: string[];
  dark: string[];
  desk: string[];
  /** By how many pixels the page is wider than a window of 320. */
  sideways: number;
}

export const none: Barriers = { phone: [], dark: [], desk: [], sideways: 0 };

export function barriersOn(site: Site, address: string): Promise<Barriers> {
  // The twin in the other language is the same page with other words: its small form is looked at.
  const twin = address.startsWith('/en/');
  return site.visit(address, async page => {
    // As tall as the page: what lies below the bar at the foot of a phone until one scrolls is no smaller for it.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 360, height });
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
}

async function violations(page: Page, only?: string[]): Promise<string[]> {
  // One page without frames: no second page is needed to gather the results.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const result = await (only ? axe.withRules(only) : axe.withTags(standards)).analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}
