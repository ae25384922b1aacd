// Citing, sharing and linking in a real browser.
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dayAt } from '#time/day.ts';
import { longDate } from '#i18n/long-date.ts';
import { phone, useSite } from './browser.ts';

const site = useSite();
const allowed: BrowserContextOptions = { ...phone, permissions: ['clipboard-read', 'clipboard-write'] };
const open = (page: Page) => page.locator('#cite summary').click();
const press = (page: Page, style: string) => page.locator(`[data-style=${style}] button`).click();

describe('copying', () => {
  test('puts the citation with today’s date of the port on the clipboard, and tells so', async () => {
    const { copied, said, button } = await site.visit(
      '/f/0111/2019-04-01/',
      async page => {
        await open(page);
        await press(page, 'zh');
        const status = page.locator('[data-style=zh] [role=status]');
        await status.filter({ hasText: '已复制中文引用' }).waitFor({ state: 'attached' });
        return {
          copied: await page.evaluate(() => navigator.clipboard.readText()),
          said: await status.textContent(),
          button: await page.locator('[data-style=zh] button').innerText(),
        };
      },
      allowed,
    );
    expect(copied).toMatch(/^《港口设施保安费》（宁波口岸收费，编号 0111，2019年4月1日起施行的版本）/u);
    expect(copied).toContain(`访问日期：${longDate(dayAt(new Date(), '+08:00'), 'zh')}，`);
    expect(copied).toMatch(/内容校验码：[0-9a-f]{12}，网址：https:\/\/[^ ]+\/f\/0111\/2019-04-01\/$/u);
    expect([said, button]).toEqual(['已复制中文引用', '已复制']);
  });

  test('gives JSON that names the version, on a list’s page in English too', async () => {
    const copied = await site.visit(
      '/en/e/nbport/0106/',
      async page => {
        await open(page);
        await press(page, 'json');
        await page.locator('[data-style=json] [role=status]:not(:empty)').waitFor({ state: 'attached' });
        return page.evaluate(() => navigator.clipboard.readText());
      },
      allowed,
    );
    const { id, entity, url, read } = JSON.parse(copied) as Record<string, string>;
    expect([id, entity]).toEqual(['0106', 'nbport']);
    expect(url).toMatch(/\/e\/nbport\/0106\/2022-01-01\/$/u);
    expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  test('selects the text where the clipboard is refused, and says what to do', async () => {
    const { selected, said } = await site.visit('/en/f/0105/', async page => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await open(page);
      await press(page, 'en');
      const status = page.locator('[data-style=en] [role=status]');
      await status.waitFor({ state: 'visible' });
      return { selected: await page.evaluate(() => String(getSelection())), said: await status.innerText() };
    });
    expect(selected).toMatch(/^Berthage \(no\. 0105/u);
    expect(said).toContain('The text is selected');
  });
});

test('without script the texts stand with a blank for the day, and no button stands about', async () => {
  const { text, buttons } = await site.visit(
    '/f/0105/',
    async page => {
      await open(page);
      return {
        text: await page.locator('[data-style=zh] pre').innerText(),
        buttons: await page.locator('#cite button:visible').count(),
      };
    },
    { ...phone, javaScriptEnabled: false },
  );
  expect(text).toMatch(/访问日期：\s+年\s+月\s+日/u);
  expect(buttons).toBe(0);
});

test('the open block has no axe violation, in the light and in the dark, and fits 320 px', async () => {
  const found = await site.visit('/en/e/nbport/0106/', async page => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    const check = async () =>
      (await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations.map(one => one.id);
    const light = await check();
    await page.emulateMedia({ colorScheme: 'dark' });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return [...light, ...(await check()), ...(sideways > 0 ? ['scrolls sideways'] : [])];
  });
  expect(found).toEqual([]);
});

test('sharing is offered only where the device can, with the address of the version', async () => {
  expect(
    await site.visit('/f/0105/', async page => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
      await page.reload();
      await open(page);
      return page.locator('[data-share]').isVisible();
    }),
  ).toBe(false);
  const shared = await site.visit('/f/0105/', async page => {
    await page.addInitScript(() => {
      const shareInto = async (what: ShareData) => {
        document.title = JSON.stringify(what);
      };
      Object.defineProperty(navigator, 'share', { value: shareInto });
    });
    await page.reload();
    await open(page);
    await page.locator('[data-share]').click();
    return page.title();
  });
  expect(JSON.parse(shared)).toMatchObject({ title: '停泊费' });
  expect(shared).toContain('/f/0105/2019-04-01/');
});

test('the code is fetched only when it is looked at, and is on paper', async () => {
  const { before, after, paper } = await site.visit('/f/0105/', async page => {
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    const before = asked.filter(url => url.endsWith('/qr.svg')).length;
    await open(page);
    await page.locator('.code img').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.code img')!.naturalWidth > 0);
    const after = asked.filter(url => url.endsWith('/f/0105/qr.svg')).length;
    await page.emulateMedia({ media: 'print' });
    return { before, after, paper: await page.locator('.cite-line').innerText() };
  });
  expect([before, after]).toEqual([0, 1]);
  expect(paper).toMatch(/^所看日期 \d{4}-\d{2}-\d{2} · 编号 0105 · 2019-04-01 施行 · 校验码 [0-9a-f]{12} · https:/u);
});

describe('a fragment', () => {
  const arrive = (path: string, selector: string, colorScheme: 'light' | 'dark') =>
    site.visit(
      path,
      page =>
        page.locator(selector).evaluate(row => ({
          target: row.matches(':target'),
          marked: getComputedStyle(row).backgroundColor,
          paper: getComputedStyle(document.body).backgroundColor,
          // A long clause may go on below: where it begins is in sight, with most of the window for it.
          seen: row.getBoundingClientRect().top >= 0 && row.getBoundingClientRect().top < innerHeight / 2,
        })),
      { ...phone, colorScheme },
    );

  test.each([
    ['/f/0105/#intl-anchorage', '#intl-anchorage'],
    ['/en/d/price-law/#a41', '#a41'],
    ['/d/nb-2018-12/#m20', '#m20'],
  ])('%s is seen and marked on arrival, in the light and in the dark', async (path, selector) => {
    for (const scheme of ['light', 'dark'] as const) {
      const { target, marked, paper, seen } = await arrive(path, selector, scheme);
      expect([target, seen]).toEqual([true, true]);
      expect([paper, 'rgba(0, 0, 0, 0)']).not.toContain(marked);
    }
  });

  test('has a link of its own, large enough for a finger, with a name', async () => {
    const { size, name, hash } = await site.visit('/f/0105/', async page => {
      const link = page.locator('tr#intl-anchorage a.row');
      const size = await link.boundingBox();
      const name = await link.innerText();
      await link.focus();
      await page.keyboard.press('Enter');
      return { size, name, hash: new URL(page.url()).hash };
    });
    expect(Math.min(size!.width, size!.height)).toBeGreaterThanOrEqual(44);
    expect(name).toContain('国际航线，锚地');
    expect(hash).toBe('#intl-anchorage');
  });
});
