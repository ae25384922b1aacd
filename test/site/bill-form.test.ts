// The form of the bill's check: little at first, a question where a line needs it; what was typed stays in the tab; a quote beside it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { AT_EASE, atEase } from './at-ease.ts';
import { useSite } from './browser.ts';

const site = useSite();
const HEAD = '开票方：宁波雅舸国际贸易运输有限公司\n起运港：宁波\n';
const done = (page: Page) => page.locator('#bill[data-bill-state=done]').waitFor();
const lines = (page: Page) => page.locator('textarea[name=lines]');
const kinds = (page: Page) =>
  page
    .locator('[data-verdicts] > [data-verdict]')
    .evaluateAll(list => list.map(item => (item as HTMLElement).dataset['verdict']));
async function typed(page: Page, text: string, day = '2026-03-01'): Promise<void> {
  await done(page);
  await page.locator('input[name=date]').fill(day);
  await lines(page).fill(text);
  await page.locator('[data-verdict]').first().waitFor();
}

describe('the form', () => {
  test.each(['/bill/', '/en/bill/'])(
    '%s shows text box, examples, day, sender and the button in the first screen of a phone, and no question',
    async path => {
      await site.visit(path, async page => {
        await done(page);
        const bar = await page.locator('.bottom-bar').boundingBox();
        for (const one of ['textarea[name=lines]', '[data-example]', '[name=date]', '[name=entity]', '[type=submit]']) {
          const place = await page.locator(`#bill-form ${one}`).last().boundingBox();
          expect(place!.y + place!.height, one).toBeLessThan(bar!.y);
        }
        for (const name of ['payer', 'direction', 'trade', 'container', 'load', 'cargo', 'tax', 'boxes'])
          expect(await page.locator(`[name=${name}]`).isVisible(), name).toBe(false);
        await page.locator('[data-more] > summary').click();
        expect(await page.locator('select[name=direction]').isVisible()).toBe(true);
      });
    },
  );

  test('asks what a line needs beside the result, keeps what was answered in sight, and asks nothing else', async () => {
    await site.visit('/bill/', async page => {
      await typed(page, '货物港务费 20GP 34元/箱');
      const asked = page.locator('[data-asked]');
      expect(await asked.locator('p').innerText()).toContain('1 行');
      expect(await asked.locator('select[name=trade]').isVisible()).toBe(true);
      expect(await page.locator('select[name=tax]').isVisible()).toBe(false);
      await asked.locator('select[name=trade]').selectOption('foreign');
      await asked.locator('select[name=direction]').selectOption('import');
      await asked.locator('select[name=cargo]').selectOption('general');
      await expect.poll(() => kinds(page)).toEqual(['as-published']);
      expect(await asked.locator('select[name=trade]').inputValue()).toBe('foreign');
      expect(await asked.locator('p').isVisible()).toBe(false);
      await page.locator('[data-clear]').click();
      expect(await page.locator('[data-asked]').isVisible()).toBe(false);
      expect(await page.locator('[data-more] select[name=trade]').inputValue()).toBe('');
    });
  });

  test('a wrong number is told once, and its field says so', async () => {
    await site.visit('/bill/', async page => {
      await typed(page, '港口设施保安费 20GP 12元/箱');
      await page.locator('[data-asked] input[name=boxes]').fill('abc');
      await page.locator('[data-asked] input[name=boxes]').blur();
      await expect.poll(() => page.locator('input[name=boxes]').getAttribute('aria-invalid')).toBe('true');
      const said = await page.locator('input[name=boxes]').getAttribute('aria-describedby');
      expect(await page.locator(`#${said}`).innerText()).toContain('箱数');
      await page.locator('input[name=boxes]').fill('3');
      await page.locator('input[name=boxes]').blur();
      await expect.poll(() => page.locator('[data-said]').innerText()).toBe('1 行高于规定，共 12.00 元。');
      expect(await page.locator('input[name=boxes]').getAttribute('aria-invalid')).toBeNull();
    });
  });
});

describe('what was typed', () => {
  const BILL = `${HEAD}THC 20GP 900元/箱\n某某附加 20GP 800`;
  const state = async (page: Page) => ({
    lines: await lines(page).inputValue(),
    quote: await page.locator('textarea[name=quote]').inputValue(),
    day: await page.locator('input[name=date]').inputValue(),
    sender: await page.locator('select[name=entity]').inputValue(),
    kinds: await kinds(page),
  });

  test('is still there after an entry and back, a reload, and in the other language, with what was put right; nothing of it is sent', async () => {
    await site.visit('/bill/', async page => {
      const seen: string[] = [];
      page.on('request', request => seen.push(`${request.url()} ${request.postData() ?? ''}`));
      await typed(page, BILL);
      await page.locator('[data-more] > summary').click();
      await page.locator('textarea[name=quote]').fill('THC 20GP 850元/箱');
      await page.locator('select[name=entity]').selectOption('role:forwarder');
      await page.locator('.judged-quote').first().waitFor();
      const unknown = page.locator('[data-line="4"]');
      await unknown.locator('.judged-correct > summary').click();
      await unknown.locator('select').first().selectOption('0802');
      await unknown.locator('form button').first().click();
      await expect.poll(() => kinds(page)).toEqual(['market-price', 'market-price']);
      const before = await state(page);
      expect(before).toMatchObject({ lines: BILL, day: '2026-03-01', sender: 'role:forwarder' });
      const same = async () => {
        await done(page);
        await page.locator('[data-verdict]').first().waitFor();
        expect(await state(page)).toEqual(before);
        expect(await page.locator('.judged-quote').first().isVisible()).toBe(true);
      };
      await page.locator('a[href^="/f/0802/"]').first().click();
      await page.waitForURL('**/f/0802/**');
      await page.goBack();
      await same();
      await page.reload();
      await same();
      await page.locator('a.lang').click();
      await page.waitForURL('**/en/bill/');
      await same();
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
      expect(seen.filter(one => /900|850|%E6%9F%90/u.test(one.replace(/^\S*\/_astro\/\S*/u, '')))).toEqual([]);
    });
  });

  test('is kept when the page is left before it was looked at', async () => {
    await site.visit('/bill/', async page => {
      await done(page);
      await lines(page).fill('报关费 100元/票');
      await page.reload();
      await done(page);
      expect(await lines(page).inputValue()).toBe('报关费 100元/票');
      // The day was not told: it is today’s, whichever day that is.
      expect(JSON.parse((await page.evaluate(() => sessionStorage.getItem('bill')))!)).toMatchObject({
        dayTold: false,
      });
    });
  });

  test('is gone after it was cleared, and in another tab', async () => {
    await site.visit('/bill/', async page => {
      await typed(page, BILL);
      const other = await page.context().newPage();
      await other.goto('/bill/');
      await done(other);
      expect(await lines(other).inputValue()).toBe('');
      await page.locator('[data-clear]').click();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      await page.reload();
      await done(page);
      expect(await lines(page).inputValue()).toBe('');
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    });
  });

  test.each([
    [
      'may not be kept',
      `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`,
    ],
    ['finds no room', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }`],
    ['was broken', `sessionStorage.setItem('bill', '{"shape":1,"fields":{"lines":7},"asked":3}')`],
    [
      'holds a line that is no longer understood',
      `sessionStorage.setItem('bill', '{"shape":1,"fields":{"lines":"THC 1"},"asked":[],"corrections":[["1",{"fee":"0802","line":{}}]]}')`,
    ],
    [
      'is of another shape',
      `sessionStorage.setItem('bill', '{"shape":0,"fields":{"lines":"old"},"asked":[],"corrections":[]}')`,
    ],
  ])('%s: the page works without, and says so where nothing can be kept', async (what, script) => {
    await site.visit('/about/', async page => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      await page.addInitScript(script);
      await page.goto('/bill/');
      await typed(page, '报关费 100元/票');
      const refused = what === 'may not be kept' || what === 'finds no room';
      expect((await page.locator('[data-privacy]').textContent())!.includes('不许保存')).toBe(refused);
      expect(await kinds(page)).toEqual(['market-price']);
      await page.locator('[data-clear]').click();
      expect(await kinds(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
  });
});

test('what was opened and typed in a row stays when something else changes', async () => {
  await site.visit('/bill/', async page => {
    await typed(page, `${HEAD}THC 20GP 900元/箱\n港口设施保安费 20GP 12元/箱`);
    const row = page.locator('[data-line="3"]');
    await row.locator('.judged-correct > summary').click();
    await row.locator('form input').first().fill('77');
    await lines(page).evaluate(area => {
      (area as HTMLTextAreaElement).value = `${(area as HTMLTextAreaElement).value}\n报关费 100元/票`;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.locator('[data-line="5"]').waitFor();
    expect(await row.locator('form input').first().inputValue()).toBe('77');
    expect(
      await row
        .locator('form input')
        .first()
        .evaluate(input => input === document.activeElement),
    ).toBe(true);
    // Lines stand in the order of the bill, also where one comes before them.
    await lines(page).fill(`报关费 100元/票\n${await lines(page).inputValue()}`);
    await page.locator('[data-line="6"]').waitFor();
    const order = () =>
      page.locator('tbody[data-line]').evaluateAll(all => all.map(one => (one as HTMLElement).dataset['line']));
    await expect.poll(order).toEqual(['1', '4', '5', '6']);
    expect(await row.count()).toBe(0);
  });
});

describe('the result', () => {
  const BILL = `${HEAD}THC 20GP 900元/箱 2箱\n港口设施保安费 20GP 12元/箱 2箱\n报关费 100元/票\n港杂费 300\n合计 2224`;

  test('is a table on a wide screen: columns, one row a line, its reasons, its entry and its correction', async () => {
    await site.visit(
      '/bill/',
      async page => {
        await typed(page, BILL);
        const table = page.locator('table[data-verdicts]');
        expect(await table.locator('thead th').allInnerTexts()).toHaveLength(5);
        const first = table.locator('[data-line="3"]');
        expect(await first.locator('tr').first().locator('td').allInnerTexts()).toEqual([
          '900 元/箱 × 2 = 1,800.00 元',
          '对方自己公示\n500–850 元/箱',
          expect.stringContaining('每单位高 50.00 元，共 100.00 元'),
          expect.stringContaining('去投诉'),
        ]);
        const [one, two] = await Promise.all(['.billed', '.next'].map(cell => first.locator(cell).boundingBox()));
        expect(one!.y).toBe(two!.y);
        expect(await first.locator('a.fee').getAttribute('href')).toBe('/f/0802/?on=2026-03-01');
        expect(await first.locator('.said').isVisible()).toBe(false);
        await first.locator('.judged-why > summary').click();
        expect(await first.locator('.said').isVisible()).toBe(true);
        expect(await first.locator('.judged-correct').count()).toBe(1);
      },
      { viewport: { width: 1280, height: 900 } },
    );
  });

  test('sums up first what is certain; what was not judged stands in one fold, each with its place', async () => {
    await site.visit('/bill/', async page => {
      await typed(page, BILL);
      expect(await page.locator('[data-said]').innerText()).toBe(
        '1 行高于规定，共 8.00 元；1 行高于对方自己公示的价，共 100.00 元；1 行与公布的一致；1 行说不准。',
      );
      // What it comes to, first.
      expect(await page.locator('[data-bottom]').innerText()).toBe('可以确认多收 108.00 元；4 行里 1 行说不准。');
      const passed = page.locator('[data-passed]');
      expect(await passed.locator('summary').innerText()).toContain('没有判断的 3 行');
      expect(await passed.locator('ul').isVisible()).toBe(false);
      await passed.locator('summary').click();
      expect(await passed.locator('li').last().innerText()).toBe('第 7 行 · 合计 · 合计 2224');
    });
  });

  test('stands in rows under one another on a phone, and its reasons stand open on paper', async () => {
    await site.visit('/bill/', async page => {
      await typed(page, BILL);
      const first = page.locator('[data-line="3"]');
      const [billed, next] = await Promise.all(['.billed', '.next'].map(cell => first.locator(cell).boundingBox()));
      expect(next!.y).toBeGreaterThan(billed!.y + billed!.height);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      expect(await first.locator('.said').isVisible()).toBe(true);
      expect(await page.locator('.judged-choices').isVisible()).toBe(false);
      await page.emulateMedia({ media: null });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await first.locator('.said').isVisible()).toBe(false);
    });
  });
});

describe('a quote', () => {
  const BILL = `${HEAD}THC 20GP 900元/箱 2箱\n报关费 100元/票\n文件费 450元/票`;
  const QUOTE = 'THC 20GP 850元/箱\n报关费 100元/票\n电放费 400元/票';

  test('stands beside the bill: each line with what was quoted, the whole in a sentence, and what is not billed', async () => {
    await site.visit('/bill/', async page => {
      await typed(page, BILL);
      expect(await page.locator('[data-beside-quote]').isVisible()).toBe(false);
      await page.locator('[data-more] > summary').click();
      await page.locator('textarea[name=quote]').fill(QUOTE);
      await expect
        .poll(() => page.locator('.judged-quote').allInnerTexts())
        .toEqual([
          '报价 850 元/箱；每单位比报价多 50.00 元，共 100.00 元',
          '报价 100 元/票；与报价一致',
          '报价里没有找到这一项',
        ]);
      const beside = await page.locator('[data-beside-quote]').innerText();
      expect(beside).toContain('1 行多了，能算出的共 100.00 元');
      expect(beside).toContain('报价里有、账单上没有：第 3 行“电放费 400元/票”');
      await page.locator('textarea[name=quote]').fill('');
      await expect.poll(() => page.locator('.judged-quote').count()).toBe(0);
    });
  });

  test('is without axe violation, nothing runs sideways at 320 px, and all to be tapped is 44 px high', async () => {
    const found = await site.visit('/en/bill/', async page => {
      await typed(page, BILL);
      await page.locator('[data-more] > summary').click();
      await page.locator('textarea[name=quote]').fill(QUOTE);
      await page.locator('.judged-quote').first().waitFor();
      await page.locator('.judged-why > summary').first().click();
      return atEase(page, '#bill :is(a, button, input, select, textarea, summary)');
    });
    expect(found).toEqual(AT_EASE);
  });
});
