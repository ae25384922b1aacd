// Suggestions while typing, in a real browser: keyboard, pointer, screen reader and a Chinese input method.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone, useSite } from './browser.ts';

const site = useSite();
const box = 'form[role=search] input[name=q]';
const rows = '.suggestions [role=option]';

/** Types into the search box of the page and waits until the list has come to rest. */
async function type(page: Page, text: string): Promise<string[]> {
  await page.locator(box).pressSequentially(text);
  await page.locator(rows).first().waitFor();
  for (let before: string[] = []; ;) {
    const now = await page.locator(rows).allInnerTexts();
    if (now.length > 0 && now.join() === before.join()) return now;
    before = now;
    await page.waitForTimeout(150);
  }
}

const activeText = (page: Page) =>
  page.locator(box).evaluate(input => {
    const id = input.getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id)!.querySelector('.name')!.textContent;
  });

describe('suggests first', () => {
  test.each([
    ['/', '货物港务费', '货物港务费', 'its full name'],
    ['/f/0105/', '停', '停泊费', 'one character'],
    ['/', '引水费', '引航（移泊）费', 'an alias'],
    ['/', '貨物港務', '货物港务费', 'traditional characters'],
    ['/', 'hwgw', '货物港务费', 'initials'],
    ['/', "tuo'lun", '拖轮费', 'pinyin as an input method shows it'],
    ['/', 'ＩＳＰＳ', '港口设施保安费', 'full-width letters'],
    ['/en/', 'berth', 'Berthage', 'the beginning of an English name'],
    ['/en/f/0105/', 'thc', 'Terminal handling charge', 'an abbreviation'],
    ['/', '港杂费', '港杂费', 'the word itself where it has several meanings'],
  ])('on %s for %s: %s, by %s', async (path, typed, name) => {
    const names = await site.visit(path, async page => {
      await type(page, typed);
      return page.locator(`${rows} .name`).allInnerTexts();
    });
    expect(names[0]).toContain(name);
    expect(names.length).toBeLessThanOrEqual(8);
  });
});

test('each row shows name, amount and unit; what has ended or has no date says so', async () => {
  const [live, ended, undated] = await site.visit('/', async page => {
    const found: string[] = [];
    for (const typed of ['停泊费', '驳船取送费', '理货']) {
      await page.locator(box).fill('');
      found.push((await type(page, typed))[0]!);
    }
    return found;
  });
  for (const part of ['停泊费', '0.25', '元/净吨·日']) expect(live).toContain(part);
  for (const part of ['驳船取送费', '已并入']) expect(ended).toContain(part);
  for (const part of ['理货服务费', '没写日期']) expect(undated).toContain(part);
});

test('what is no charge of a port is suggested as such, leads to no charge, and an amount hides no name', async () => {
  const seen = await site.visit('/', async page => {
    const [outside] = await type(page, '拖车费 1500元/箱');
    const fees = await page.locator(`${rows}[data-fee]`).count();
    await page.locator(box).fill('');
    await type(page, '电放费 500');
    await expect.poll(() => page.locator(rows).first().innerText()).toContain('电放费');
    await page.locator(box).fill('');
    await type(page, '拖车费');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/**');
    return { outside, fees, asked: new URL(page.url()).searchParams.get('q') };
  });
  expect(seen).toMatchObject({ fees: 0, asked: '拖车费' });
  expect(seen.outside).toContain('不是口岸收费');
});

test('a question suggests the page that answers it', async () => {
  const url = await site.visit('/en/', async page => {
    await type(page, 'how many free days');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/free-time/');
    return page.url();
  });
  expect(new URL(url).pathname).toBe('/en/free-time/');
});

test('a figure on the bill suggests the entries that charge it', async () => {
  const ids = await site.visit('/', async page => {
    await type(page, '539');
    return page.locator(rows).evaluateAll(list => list.map(row => row.getAttribute('data-fee')));
  });
  expect(ids).toContain('0106');
});

test('arrows walk the list and back into the box; Enter on a row goes to the entry', async () => {
  const seen = await site.visit('/f/0104/', async page => {
    await type(page, '拖轮费');
    const collapsed = await activeText(page);
    await page.keyboard.press('ArrowDown');
    const first = await activeText(page);
    await page.keyboard.press('Home');
    const home = await activeText(page);
    await page.keyboard.press('ArrowUp');
    const last = await activeText(page);
    await page.keyboard.press('ArrowDown');
    const again = await activeText(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/f/0102/');
    return { collapsed, first, home, last: last !== null, again };
  });
  expect(seen).toEqual({ collapsed: null, first: '拖轮费', home: null, last: true, again: null });
});

test('Enter without a row searches; Escape closes and leaves what was typed', async () => {
  const { expanded, value, url } = await site.visit('/f/0104/', async page => {
    await type(page, '拖轮');
    await page.keyboard.press('Escape');
    const state = {
      expanded: await page.locator(box).getAttribute('aria-expanded'),
      value: await page.locator(box).inputValue(),
    };
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/**');
    return { ...state, url: page.url() };
  });
  expect({ expanded, value }).toEqual({ expanded: 'false', value: '拖轮' });
  expect(new URL(url).searchParams.get('q')).toBe('拖轮');
});

test('a tap on a row opens it, and rows are high enough for a finger', async () => {
  const { heights, url } = await site.visit(
    '/',
    async page => {
      await page.locator(box).tap();
      await type(page, '港务');
      const all = await page.locator(rows).evaluateAll(list => list.map(row => row.getBoundingClientRect().height));
      await page.locator('.suggestions [data-fee="0104"]').tap();
      await page.waitForURL('**/f/0104/');
      return { heights: all, url: page.url() };
    },
    { ...phone, hasTouch: true, isMobile: true },
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(url).toContain('/f/0104/');
});

test('a word with several meanings leads to the search that tells them apart', async () => {
  const { texts, url } = await site.visit('/en/', async page => {
    const found = await type(page, '港杂');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/**');
    return { texts: found, url: page.url() };
  });
  expect(texts[0]).toContain('Several meanings');
  expect(new URL(url).pathname).toBe('/en/search/');
  expect(new URL(url).searchParams.get('q')).toBe('港杂费');
});

describe('with an input method', () => {
  test('a real composition suggests while it lasts, and its Enter neither chooses nor searches', async () => {
    const seen = await site.visit('/f/0104/', async page => {
      const method = await page.context().newCDPSession(page);
      const compose = (text: string) =>
        method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.locator(box).focus();
      await compose("tuo'l");
      await page.locator(rows).first().waitFor();
      const during = await page.locator(`${rows} .name`).first().innerText();
      await page.keyboard.press('ArrowDown');
      const pointed = await activeText(page);
      await page.keyboard.press('Enter');
      const stayed = new URL(page.url()).pathname;
      await method.send('Input.insertText', { text: '停泊' });
      await page.locator(rows, { hasText: '停泊费' }).first().waitFor();
      const after = await page.locator(`${rows} .name`).first().innerText();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/f/0105/');
      return { during, pointed, stayed, after };
    });
    expect(seen).toEqual({ during: '拖轮费', pointed: null, stayed: '/f/0104/', after: '停泊费' });
  });

  test('where the browser tells of the composition only by its events, or by key code 229, Enter is left alone too', async () => {
    const seen = await site.visit('/f/0104/', async page => {
      await type(page, '拖');
      await page.keyboard.press('ArrowDown');
      const enter = (code: number, isComposing: boolean) =>
        page.locator(box).evaluate(
          (input, init) => {
            const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true, ...init });
            return { allowed: input.dispatchEvent(event), active: input.hasAttribute('aria-activedescendant') };
          },
          { keyCode: code, isComposing },
        );
      const byCode = await enter(229, false);
      const byFlag = await enter(13, true);
      await page.locator(box).dispatchEvent('compositionstart');
      const byEvent = await enter(13, false);
      await page.keyboard.press('Enter');
      const stayed = new URL(page.url()).pathname;
      await page.locator(box).evaluate((input: HTMLInputElement) => {
        input.value = '停泊';
        input.dispatchEvent(new CompositionEvent('compositionend', { data: '停泊' }));
      });
      await page.locator(rows, { hasText: '停泊费' }).first().waitFor();
      return { byCode, byFlag, byEvent, stayed };
    });
    const held = { allowed: false, active: true };
    expect(seen).toEqual({ byCode: held, byFlag: held, byEvent: held, stayed: '/f/0104/' });
  });
});

describe.each([
  ['/', { width: 320, height: 640 }, 'light'],
  ['/f/0104/', { width: 360, height: 780 }, 'dark'],
  ['/en/f/0104/', { width: 1280, height: 900 }, 'light'],
] as const)('%s at %o, %s', (path, viewport, colorScheme) => {
  test('the open list has no axe violation, moves nothing, fits, and is announced', async () => {
    const seen = await site.visit(
      path,
      async page => {
        const place = () => page.locator('h1').evaluate(h1 => h1.getBoundingClientRect().top);
        const before = await place();
        await type(page, '港');
        await page.keyboard.press('ArrowDown');
        const axe = new AxeBuilder({ page }).setLegacyMode(true);
        const { violations } = await axe
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
          .include('form[role=search]')
          .analyze();
        const input = page.locator(box);
        const list = page.locator('.suggestions');
        const frame = (await list.boundingBox())!;
        const report = {
          violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          moved: (await place()) - before,
          fits:
            frame.x >= 0 &&
            frame.x + frame.width <= viewport.width &&
            (await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)),
          controls: (await input.getAttribute('aria-controls')) === (await list.getAttribute('id')),
          expanded: await input.getAttribute('aria-expanded'),
          role: await input.getAttribute('role'),
          said: await page.locator('form[role=search] [role=status]').innerText(),
        };
        await input.blur();
        return { ...report, closed: !(await list.isVisible()) };
      },
      { viewport, colorScheme },
    );
    expect(seen).toMatchObject({ violations: [], moved: 0, fits: true, controls: true, closed: true });
    expect(seen).toMatchObject({ expanded: 'true', role: 'combobox' });
    expect(seen.said).toMatch(/^8 /u);
  });
});

test('nothing is fetched before the box is focused; the list is fetched once', async () => {
  const counts = await site.visit('/about/', async page => {
    const asked: string[] = [];
    page.on('request', request => {
      if (request.url().includes('/search/names.')) asked.push(request.url());
    });
    await page.goto('/f/0104/', { waitUntil: 'networkidle' });
    const before = asked.length;
    await type(page, '港务');
    await page.locator(box).blur();
    await page.locator(box).focus();
    await type(page, '费');
    return [before, asked.length];
  });
  expect(counts).toEqual([0, 1]);
});

test('without the list the box is a plain one; later, with it, it suggests again', async () => {
  const seen = await site.visit('/f/0104/', async page => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await page.route('**/search/names.*', route => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.locator(box).pressSequentially('港');
    await failed;
    const plain = await page.locator(rows).count();
    await page.unroute('**/search/names.*');
    return { plain, errors, later: (await type(page, '务')).length > 0 };
  });
  expect(seen).toEqual({ plain: 0, errors: [], later: true });
});

test('markup that is typed or pasted is text', async () => {
  const images = await site.visit('/', async page => {
    await page.locator(box).fill('<img src=x onerror=alert(1)>\u0007');
    await page.locator('form[role=search] [role=status]', { hasText: '没有建议' }).waitFor();
    return page.locator('form img').count();
  });
  expect(images).toBe(0);
});
