// What was typed into a tool is not lost: over a reload, the way to a charge and back without the browser’s own memory, and the
// switch of language; on the device alone, as the address behind the # and the step of the history.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, useSite } from './browser.ts';

const site = useSite();

interface Tool {
  path: string;
  /** Fills in what the tool asks, and leaves the last field. */
  fill: (page: Page) => Promise<void>;
  /** What stands there. */
  read: (page: Page) => Promise<string[]>;
  /** A field with a text that is not finished. */
  unfinished: string;
}

const values = (page: Page, names: string[]) => Promise.all(names.map(name => page.locator(name).inputValue()));

const tools: Tool[] = [
  {
    path: '/complain/',
    fill: async page => {
      await page.locator('input[name=by]').first().check();
      await page.locator('[data-more] > summary').click();
      await page.locator('input[name=what]').fill('码头杂费');
      await page.locator('input[name=what]').press('Tab');
    },
    read: page => values(page, ['input[name=by]:checked', 'input[name=what]']),
    unfinished: 'input[name=what]',
  },
  {
    path: '/estimate/',
    fill: async page => {
      await page.locator('input[name=scenario]').first().check();
      await page.locator('input[name=on]').fill('2026-05-06');
    },
    read: page => values(page, ['input[name=scenario]:checked', 'input[name=on]']),
    unfinished: 'input[name=on]',
  },
  {
    path: '/free-time/',
    fill: async page => {
      await page.locator('select[name=rule]').selectOption({ index: 2 });
      await page.locator('input[name=start]').fill('2026-05-06');
      await page.locator('input[name=start]').press('Tab');
    },
    read: page => values(page, ['select[name=rule]', 'input[name=start]']),
    unfinished: 'input[name=start]',
  },
];

describe.each(tools)('what was typed into $path', ({ path, fill, read, unfinished }) => {
  const ready = (page: Page) => page.locator(unfinished).waitFor({ state: 'attached' });

  test('stands there after a reload, after going away and back, and in the other language', async () => {
    const seen = await site.visit(path, async page => {
      // As on phones that are short of memory, and inside other apps: nothing is kept by the browser.
      await page
        .context()
        .newCDPSession(page)
        .then(session => session.send('Network.setCacheDisabled', { cacheDisabled: true }));
      await page.evaluate(() => addEventListener('unload', () => undefined));
      await fill(page);
      const typed = await read(page);
      await page.reload();
      await ready(page);
      await expect.poll(() => read(page)).toEqual(typed);
      await page.locator('.brand').click();
      await page.waitForURL('**/');
      await page.goBack();
      await ready(page);
      await expect.poll(() => read(page)).toEqual(typed);
      await page.locator('a.lang').click();
      await page.waitForURL('**/en/**');
      await ready(page);
      await expect.poll(() => read(page)).toEqual(typed);
      return typed;
    });
    expect(seen.every(value => value !== '')).toBe(true);
  });

  test('is not lost by a reload in the middle of a field', async () => {
    await site.visit(path, async page => {
      await fill(page);
      const field = page.locator(unfinished);
      // Typed, and not left: no step of the tool has it.
      await field.evaluate((one: HTMLInputElement) => {
        one.focus();
        one.value = one.type === 'date' ? '2026-07-08' : '码头杂费二';
        one.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.waitForTimeout(400);
      await page.reload();
      await ready(page);
      await expect.poll(() => field.inputValue()).toMatch(/^(?:2026-07-08|码头杂费二)$/u);
    });
  });
});

test('what the estimate could not read in one line is still there after a reload, to be mended', async () => {
  const text = await site.visit(
    '/estimate/',
    async page => {
      const withKinds = page.locator('form[data-scenario]:has([name=kind-text])').first();
      const scenario = await withKinds.getAttribute('data-scenario');
      await page.locator(`input[name=scenario][value="${scenario}"]`).check();
      await withKinds.locator('[name=kind-text]').fill('1×20GP + 两个大箱子');
      await page.waitForTimeout(400);
      await page.reload();
      await expect.poll(() => withKinds.locator('[name=kind-text]').inputValue()).not.toBe('');
      return withKinds.locator('[name=kind-text]').inputValue();
    },
    phone,
  );
  expect(text).toBe('1×20GP + 两个大箱子');
});
