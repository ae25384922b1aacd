// Addresses that hold garbage, browsers that refuse or lack something: every kind of page stands, and says what it cannot do.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { phone, useSite } from './browser.ts';
import { builtPages, longestOfEach, routesOf } from './routes.ts';

const site = useSite();
const kinds = longestOfEach(routesOf(builtPages(inject('siteDir')))).filter(
  address => address !== '/404.html' && !address.startsWith('/en/'),
);
/** Names that some page reads from its address, each with no value that it knows; and what is no text at all. */
const NAMES = [
  'q',
  'on',
  'a',
  'b',
  'fee',
  'size',
  'rule',
  'start',
  'by',
  'role',
  'scenario',
  'entity',
  'catalogue',
  'about',
];
const QUERIES = [
  `?${NAMES.map(name => `${name}=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E`).join('&')}`,
  `?${NAMES.map(name => `${name}=%E5%80%`).join('&')}`,
  '?&&==&%00=%FF',
];
const FRAGMENTS = ['#%', '#%E5%80%', '#1"]', '#=', '#<img src=x onerror=alert(1)>', '#rule=&start=9999-99-99'];
/** As long as scripts take to start once the page is there. */
const STARTED = 150;

interface Found {
  address: string;
  thrown: string[];
  /** Is there a heading, and a text below it that can be seen? */
  stands: boolean;
  /** Pictures that an address has put into the page. */
  slipped: number;
}

/** Every kind with what is behind it, in one visit. */
function onKinds(
  behind: string,
  then: readonly string[],
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  options: BrowserContextOptions = phone,
): Promise<Found[]> {
  return site.visit(
    '/about/',
    async page => {
      let thrown: string[] = [];
      page.on('pageerror', error => thrown.push(error.message));
      page.on('dialog', dialog => void dialog.dismiss().then(() => thrown.push(`says ${dialog.message()}`)));
      await prepare(page);
      const found: Found[] = [];
      for (const kind of kinds) {
        const address = `${kind}${behind}`;
        thrown = [];
        await page.goto('about:blank');
        await page.goto(address);
        await page.waitForTimeout(STARTED);
        for (const fragment of then) await page.evaluate(hash => void (location.hash = hash), fragment);
        const said = await page.evaluate(() => ({
          stands:
            document.querySelector('h1')!.checkVisibility() &&
            document.querySelector<HTMLElement>('main')!.innerText.trim().length > 10,
          slipped: document.querySelectorAll('img[src="x"]').length,
        }));
        found.push({ address, thrown, ...said });
      }
      return found;
    },
    options,
  );
}

const faulty = (found: readonly Found[]) =>
  found.filter(({ thrown, stands, slipped }) => thrown.length > 0 || !stands || slipped > 0);

describe('garbage in the address', () => {
  test.each(QUERIES.map((query, index) => [query, ...FRAGMENTS.slice(2 * index, 2 * index + 2)] as const))(
    '%s breaks no kind of page, nor do %s and %s',
    async (query, first, second) => {
      expect(faulty(await onKinds(query + first, [second]))).toEqual([]);
    },
  );
});

test('where the browser keeps nothing, has no dialogs and shall not move, every kind of page works', async () => {
  const lacking = async (page: Page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'HTMLDialogElement');
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
  };
  expect(faulty(await onKinds('', [], lacking, { ...phone, reducedMotion: 'reduce' }))).toEqual([]);
});

test('without :has() every kind of page is as readable: what it shows and hides is the same', async () => {
  const texts = (page: Page) =>
    page.evaluate(() => {
      const main = document.querySelector<HTMLElement>('main')!;
      return { height: main.offsetHeight > 200, hidden: main.innerText.length };
    });
  const differing = await site.visit('/about/', async page => {
    const told: unknown[] = [];
    for (const kind of kinds) {
      await page.goto(kind);
      await page.waitForTimeout(STARTED);
      const before = await texts(page);
      // As a browser that does not know it drops the whole rule.
      await page.evaluate(() => {
        for (const sheet of document.styleSheets)
          for (let at = sheet.cssRules.length - 1; at >= 0; at -= 1)
            if (sheet.cssRules[at]!.cssText.includes(':has(') && sheet.cssRules[at] instanceof CSSStyleRule)
              sheet.deleteRule(at);
      });
      const after = await texts(page);
      if (!after.height || Math.abs(after.hidden - before.hidden) > 40) told.push([kind, before, after]);
    }
    return told;
  });
  expect(differing).toEqual([]);
});

test('with colours of the system whatever can be pressed keeps its edge', async () => {
  const bare = await site.visit(
    '/',
    async page => {
      const found: string[] = [];
      for (const address of ['/', '/f/0111/', '/f/0802/', '/bill/', '/complain/', '/estimate/', '/search/', '/fees/']) {
        await page.goto(address, { waitUntil: 'networkidle' });
        found.push(
          ...(await page
            .locator('.button, .call, .task, .switches a, .tabs a, .chip, .badge, main label:has(input[type=radio])')
            .evaluateAll(list =>
              list
                .filter(one => one.checkVisibility())
                .filter(one => {
                  const { borderTopWidth, outlineWidth, borderTopStyle, textDecorationLine } = getComputedStyle(one);
                  const radio = one.querySelector('input[type=radio]');
                  return !(
                    (parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none') ||
                    parseFloat(outlineWidth) > 0 ||
                    textDecorationLine.includes('underline') ||
                    radio?.checkVisibility()
                  );
                })
                .map(one => one.outerHTML.slice(0, 90)),
            )
            .then(list => list.map(one => `${address} ${one}`))),
        );
      }
      return found;
    },
    { ...phone, forcedColors: 'active' },
  );
  expect(bare).toEqual([]);
});
