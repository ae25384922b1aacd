// From a keystroke to its suggestions on the page, with the processor slowed fourfold.
import type { Browser, Page } from 'playwright-core';
import { table } from './table.ts';

const typed = [
  '货物港务费',
  '引水费',
  '堆存保管',
  'hwgwf',
  'tuolunfei',
  'pilotage',
  'THC',
  '交水规2019',
  '539',
  '滞箱费',
];
const SLOWER = 4;

export async function suggestionTable(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${url}/f/0105/`);
    await watch(page);
    const times: number[] = [];
    for (const text of typed) times.push(...(await keystrokes(page, text)));
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
    const head = [
      `keystroke to suggestions, ${SLOWER} × slower`,
      'keystrokes',
      'median ms',
      '95th percentile',
      'slowest',
    ];
    return table(head, [['header of an entry', times.length, at(0.5), at(0.95), at(1)]]);
  } finally {
    await context.close();
  }
}

/** From now on the page notes the milliseconds from each input event to the frame after the list has changed. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = ((window as unknown as Watched).times = []);
    const form = document.querySelector('form[role=search]')!;
    let began: number | null = null;
    form.addEventListener('input', () => (began = performance.now()), { capture: true });
    new MutationObserver(() => {
      const since = began;
      began = null;
      if (since !== null) requestAnimationFrame(() => times.push(performance.now() - since));
    }).observe(form, { childList: true, subtree: true, attributes: true });
  });
}

interface Watched {
  times: number[];
}

async function keystrokes(page: Page, text: string): Promise<number[]> {
  const input = page.locator('form[role=search] input[name=q]');
  await input.fill('');
  await input.focus();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => void (window as unknown as Watched).times.splice(0));
  for (const [index, character] of [...text].entries()) {
    await page.keyboard.insertText(character);
    await page.waitForFunction(count => (window as unknown as Watched).times.length > count, index);
  }
  return page.evaluate(() => (window as unknown as Watched).times);
}
