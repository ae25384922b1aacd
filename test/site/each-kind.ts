// What every kind of page owes its readers, measured in one visit: on a phone, with letters twice as large, and on a desk. The
// kinds come from the built pages, so that a new one is measured without being listed.
import type { Page } from 'playwright-core';

/** A telephone that is touched. */
export const touched = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

export interface Measured {
  address: string;
  /** Pixels from top to end on a phone. */
  height: number;
  /** Visible headings of the second rank in the text; whether a list of them leads to them. */
  headings: number;
  contents: boolean;
  /** What is told of each fault: the text, or the element. */
  small: string[];
  low: string[];
  marks: string[];
  foreign: string[];
  /** Pixels that the page runs over at the sides with letters twice as large. */
  sideways: number;
  /** Where brand and heading begin on a desk, and how far the page runs over there. */
  brand: number;
  heading: number;
  over: number;
  /** The link to the other language, with what the address said. */
  twin: string;
}

export async function measured(page: Page, address: string): Promise<Measured> {
  await page.setViewportSize(touched.viewport);
  await page.goto(address, { waitUntil: 'networkidle' });
  const onPhone = await page.evaluate(lookOnPhone);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - 360);
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 1280, height: 900 });
  const onDesk = await page.evaluate(() => {
    const link = document.querySelector<HTMLAnchorElement>('a.lang')!;
    history.replaceState(null, '', '?kept=1#kept');
    link.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    return {
      brand: Math.round(document.querySelector('.brand')!.getBoundingClientRect().left),
      heading: Math.round(document.querySelector('h1')!.getBoundingClientRect().left),
      over: document.documentElement.scrollWidth - innerWidth,
      twin: link.getAttribute('href')!,
    };
  });
  return { address, ...onPhone, sideways, ...onDesk };
}

/** Runs in the page. */
function lookOnPhone() {
  const told = (one: Element) => one.outerHTML.replace(/\s+/gu, ' ').slice(0, 110);
  const shown = (one: Element) => one.checkVisibility({ visibilityProperty: true });
  const main = document.querySelector('main')!;
  const all = (selector: string) => [...main.querySelectorAll<HTMLElement>(selector)].filter(shown);

  const small = new Set<string>();
  const marks = new Set<string>();
  const foreign = new Set<string>();
  const english = document.documentElement.lang.startsWith('en');
  // Two words, one of which is more than a code.
  const words = /(?<![\w/.@-])(?=[A-Z ]*[a-z])[A-Za-z]{2,}(?: [A-Za-z]{2,})+/u;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: parent, textContent } = texts.currentNode;
    const text = textContent?.trim() ?? '';
    if (text === '' || !parent || parent.closest('script, style, noscript, option, [data-poster], pre')) continue;
    const lang = parent.closest('[lang]')!.getAttribute('lang')!;
    // What is folded away is read, too.
    if (english ? /\p{Script=Han}/u.test(text) && !lang.startsWith('zh') : words.test(text) && !lang.startsWith('en'))
      foreign.add(text.slice(0, 80));
    if (!shown(parent) || parent.closest('svg, canvas')) continue;
    if (parseFloat(getComputedStyle(parent).fontSize) < 15) small.add(told(parent));
    if (/^#|#\s*\d/u.test(text) && !parent.closest('pre, code')) marks.add(told(parent));
  }
  for (const link of all('a'))
    for (const part of ['::before', '::after'])
      if (getComputedStyle(link, part).content.includes('#')) marks.add(told(link));

  const alone = (link: HTMLElement) => link.textContent.trim() === link.parentElement!.textContent.trim();
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href^="tel:"], .site-foot a[href*="#report"], .endings a'),
    ...all('li > a, th > a, dt > a').filter(alone),
  ].filter(link => shown(link) && !link.closest('nav#menu, .posters, [data-poster]'));
  const low = targets.filter(link => Math.round(link.getBoundingClientRect().height) < 44).map(told);

  const fragments = [...document.querySelectorAll('main nav')].map(
    nav => [...nav.querySelectorAll('a')].filter(({ hash }) => hash !== '').length,
  );
  return {
    height: document.documentElement.scrollHeight,
    // Where they name folds, or stand in a list, they are a list of what the page holds themselves.
    headings: all('h2').filter(heading => !heading.closest('summary, li')).length,
    contents: fragments.some(count => count >= 3),
    small: [...small],
    low,
    marks: [...marks],
    foreign: [...foreign],
  };
}
