// What people come with, from the home page on a phone that is touched, in both languages: three taps at most besides typing, and then
// the answer stands in the window, as a sentence.
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';
import { touched } from './each-kind.ts';

const site = useSite();
type Lang = 'zh' | 'en';

interface Hand {
  page: Page;
  lang: Lang;
  /** Counted. */
  tap: (what: Locator) => Promise<void>;
  /** In the large search of the home page. */
  type: (words: Record<Lang, string>) => Promise<void>;
}

/** What can be read in the window now, without the head and the bar at its foot. */
function inWindow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const bar = document.querySelector('.bottom-bar')!.getBoundingClientRect().top;
    const bottom = Math.min(innerHeight, bar);
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const seen: string[] = [];
    while (texts.nextNode()) {
      const { parentElement: parent } = texts.currentNode;
      if (!parent?.checkVisibility() || parent.closest('script, noscript, option, caption, .visually-hidden')) continue;
      range.selectNodeContents(texts.currentNode);
      const places = [...range.getClientRects()];
      if (places.length > 0 && places.every(({ top, bottom: end }) => top >= 0 && end <= bottom))
        seen.push(texts.currentNode.textContent!.replace(/\s+/gu, ' '));
    }
    return seen.join('').replace(/\s+/gu, ' ');
  });
}

const suggestion = ({ page }: Hand) => page.locator('main .suggestions li').first();
const search = ({ page }: Hand) =>
  page.locator('main form[role=search] button[type=submit], main form[role=search] button').last();
const task = ({ page }: Hand, path: string) => page.locator(`main a.task[href$="${path}"]`);
const THREE_LINES = '文件费 450元/票\n港口设施保安费 20GP 12元/箱\n港口建设费 64元';

interface Task {
  name: string;
  go: (hand: Hand) => Promise<void>;
  /** What the window says then. */
  says: Record<Lang, RegExp>;
}

const tasks: Task[] = [
  {
    name: '1 · is a document fee of 450 allowed',
    go: async hand => {
      await hand.type({ zh: '文件费 450', en: 'documentation fee 450' });
      await hand.tap(search(hand));
      await hand.page.locator('[data-search-state=done]').waitFor();
    },
    says: { zh: /可还价.*450.*公布的一样/u, en: /negotiable.*450.*the same as posted/u },
  },
  {
    name: '2 · what is THC for a 40HQ on export',
    go: async hand => {
      await hand.type({ zh: 'THC 40HQ 出口', en: 'THC 40HQ export' });
      await hand.tap(search(hand));
      await hand.page.locator('[data-search-state=done]').waitFor();
    },
    says: { zh: /可还价.*出口，40 英尺 700–1,300 元\/箱/u, en: /negotiable.*Export, 40 ft 700–1,300 CNY/u },
  },
  {
    name: '3 · may the security fee be charged beside the lump sum',
    go: async hand => {
      await hand.type({ zh: '保安费', en: 'security fee' });
      await hand.tap(suggestion(hand));
      await hand.page.waitForURL('**/f/0111/**');
    },
    says: { zh: /已收.*包干费.*再收.*就是重复/u, en: /lump-sum.*is charged twice/u },
  },
  {
    name: '4 · whom to call about an overcharge by a forwarder',
    go: async hand => {
      await hand.type({ zh: '文件费', en: 'documentation fee' });
      await hand.tap(suggestion(hand));
      await hand.page.waitForURL('**/f/0803/**');
      await hand.tap(hand.page.locator('.contents summary'));
      await hand.tap(hand.page.locator('.contents li a', { hasText: /多收|Overcharged/u }));
    },
    says: { zh: /收了.*打 12315/u, en: /Overcharged\?.*Call 12315/u },
  },
  {
    name: '5 · until when is storage free for a box that arrived on a given day',
    go: async hand => {
      await hand.tap(task(hand, '/free-time/'));
      const rules = hand.page.locator('select[name=rule]');
      const rule = await rules.locator('option[value*="0107"]').first().getAttribute('value');
      await hand.tap(rules);
      await rules.selectOption(rule!);
      await hand.page.locator('input[name=start]').fill('2026-11-20');
      await hand.page.locator('input[name=start]').dispatchEvent('change');
    },
    says: { zh: /最后免费日2026-11-23/u, en: /Last free day2026-11-23/u },
  },
  {
    name: '6 · what should this three-line bill cost',
    go: async hand => {
      await hand.tap(task(hand, '/bill/'));
      await hand.page.locator('textarea[name=lines]').fill(THREE_LINES);
      await hand.tap(hand.page.locator('#bill-form button[type=submit]'));
      await hand.page.locator('[data-verdict]').first().waitFor();
    },
    says: {
      zh: /1 行高于规定.*1 行已取消、不能再收/u,
      en: /1 line is above .*1 line is for a charge that has ended/u,
    },
  },
  {
    name: '7 · which charges may the shipping line add',
    go: async hand => {
      await hand.tap(hand.page.locator('.chargers a[href$="/fees/forwarder/"]'));
      await hand.page.waitForURL('**/fees/forwarder/');
    },
    says: { zh: /由谁收：.*船公司.*元/u, en: /Charged by: .*CNY/u },
  },
  {
    name: '8 · has the port construction fee ended',
    go: async hand => {
      await hand.type({ zh: '港口建设费', en: 'port construction' });
      await hand.tap(suggestion(hand));
      await hand.page.waitForURL('**/f/0207/**');
    },
    says: { zh: /不能(?:再)?收.*2021年1月1日起/u, en: /[Nn]obody may charge.*1 January 2021/u },
  },
  {
    name: '9 · how do two companies’ prices for the same charge compare',
    go: async hand => {
      await hand.type({ zh: 'THC', en: 'THC' });
      await hand.tap(suggestion(hand));
      await hand.page.waitForURL('**/f/0802/**');
      await hand.tap(hand.page.locator('.contents summary'));
      await hand.tap(hand.page.locator('.contents li a').first());
    },
    says: { zh: /宁波雅舸.*700–1,300.*KCN/u, en: /Ningbo Yage.*700–1,300.*KCN/u },
  },
];

describe.each(['zh', 'en'] as const)('in language %s', lang => {
  const home = lang === 'zh' ? '/' : '/en/';

  test.each(tasks)('$name', async ({ go, says }) => {
    const { taps, seen } = await site.visit(
      home,
      async page => {
        let count = 0;
        await go({
          page,
          lang,
          tap: async what => {
            count += 1;
            await what.tap();
          },
          type: async words => {
            const box = page.locator('main input[name=q]');
            await box.focus();
            await box.pressSequentially(words[lang]);
            await page.locator('main .suggestions li').first().waitFor();
          },
        });
        await expect.poll(() => inWindow(page), { timeout: 10_000 }).toMatch(says[lang]);
        return { taps: count, seen: await inWindow(page) };
      },
      touched,
    );
    expect(taps).toBeLessThanOrEqual(3);
    expect(seen).toMatch(says[lang]);
  });

  test('10 · back to where I was, with what I had typed, though the browser kept no page', async () => {
    const kept = await site.visit(
      home,
      async page => {
        // As on phones that are short of memory, and inside other apps.
        await page.addInitScript(() => addEventListener('unload', () => undefined));
        await page.locator('main a.task[href$="/bill/"]').tap();
        const lines = page.locator('textarea[name=lines]');
        await lines.fill(THREE_LINES);
        await page.locator('#bill-form button[type=submit]').tap();
        await page.locator('[data-verdict] a[href*="/f/"]').first().tap();
        await page.waitForURL('**/f/**');
        await page.goBack();
        await page.locator('[data-verdict]').first().waitFor();
        const back = [await lines.inputValue(), await page.locator('[data-verdict]').count()];
        await page.reload();
        await page.locator('[data-verdict]').first().waitFor();
        return [back, [await lines.inputValue(), await page.locator('[data-verdict]').count()]];
      },
      touched,
    );
    expect(kept).toEqual([
      [THREE_LINES, 3],
      [THREE_LINES, 3],
    ]);
  });
});
