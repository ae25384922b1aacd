// The search, in the browser, over the real index. A table of queries and the entry that should come first.
import { describe, expect, test } from 'vitest';
import { useSite } from './browser.ts';

const site = useSite();

const hitsFor = (query: string, lang: '' | '/en' = '') =>
  site.visit(`${lang}/search/?q=${encodeURIComponent(query)}`, async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return page.locator('ol[data-kind=charges] > li').evaluateAll(list =>
      list.map(item => ({
        id: item.getAttribute('data-fee'),
        text: (item as HTMLElement).innerText,
        href: item.querySelector('a')?.getAttribute('href'),
      })),
    );
  });

describe('finds first', () => {
  test.each([
    ['货物港务费', '0104', 'by its full name'],
    ['港务费', '0104', 'by an alias that is part of the name'],
    ['停泊', '0105', 'by a part of the name'],
    ['泊位费', '0105', 'by an alias'],
    ['围油栏', '0103', 'by the beginning of the name'],
    ['系解缆', '0115', 'by the name of a fee that has ended'],
    ['引水费', '0101', 'by a colloquial name'],
    ['ISPS', '0111', 'by an abbreviation'],
    ['isps', '0111', 'in small letters'],
    ['ＩＳＰＳ', '0111', 'in full-width letters'],
    ['Berthage', '0105', 'by the English name'],
    ['cargo port dues', '0104', 'by an English name of several words'],
    ['0104', '0104', 'by its number'],
    ['THC', '0802', 'by the abbreviation on the bill'],
    ['打单费', '0805', 'by what forwarders call it'],
    ['滞报', '0301', 'by a part of the name of a customs charge'],
    ['吨税', '0206', 'by a part of the name of a tax'],
    ['港口建设费', '0207', 'by the name of an abolished fund'],
    ['huowugangwufei', '0104', 'by pinyin'],
    ['yin hang fei', '0101', 'by pinyin with spaces'],
    ['tuolun', '0102', 'by the beginning of its pinyin'],
    ['hwgwf', '0104', 'by initials'],
    ['貨物港務費', '0104', 'in traditional characters'],
    ['货物港务废', '0104', 'with a wrong character at the end'],
    ['拖伦费', '0102', 'with a wrong character in the middle'],
    ['货港务费', '0104', 'with a character missing'],
    ['pilotge', '0101', 'with a letter missing'],
    ['20尺柜进口港务费多少钱', '0104', 'by a sentence'],
    ['报关晚了罚多少', '0301', 'by a sentence without the name'],
    ['539元', '0106', 'by an amount'],
    ['450/票', '0803', 'by an amount and its unit'],
  ])('%s → %s, %s', async (query, id) => {
    const hits = await hitsFor(query);
    expect(hits[0]?.id).toBe(id);
  });
});

test.each(['交水规〔2019〕2号', '交水规[2019]2号', '交水规(2019)2号'])(
  '%s finds what rests on that document',
  async query => {
    const found = (await hitsFor(query)).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['0101', '0104', '0105']));
  },
);

test('a charging entity’s name finds what it lists', async () => {
  const found = (await hitsFor('宁波雅舸')).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(['0802', '0809']));
});

test.each([
  ['服务', ['0108', '0109', '0110'], 'two characters in the middle of their names'],
  ['滞', ['0301', '0302', '0303', '0813'], 'one character'],
  ['接收处理', ['0109', '0124', '0125'], 'four characters, live before ended'],
])('%s finds %s by %s', async (query, ids) => {
  const found = (await hitsFor(query)).map(({ id }) => id);
  expect(found).toEqual(expect.arrayContaining(ids));
});

test('a hit shows name, amount, unit and in a word whether it may be charged, and leads to the entry', async () => {
  const [hit] = await hitsFor('停泊费');
  expect(hit?.href).toBe('/f/0105/');
  for (const part of ['停泊费', '0.25', '元/净吨·日', '有上限，可还价']) expect(hit?.text).toContain(part);
});

test('a fee that went into another is found and marked', async () => {
  const [hit] = await hitsFor('驳船取送费');
  expect(hit?.id).toBe('0112');
  expect(hit?.text).toContain('已并入');
});

test('the English search answers in English', async () => {
  const [hit] = await hitsFor('pilotage', '/en');
  expect(hit?.href).toBe('/en/f/0101/');
  expect(hit?.text).toContain('Pilotage');
});

test('the header of an entry leads to the results', async () => {
  const address = await site.visit('/f/0105/', async page => {
    await page.locator('form[role=search] input[type=search][name=q]').fill('拖轮费');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-state=done]').waitFor();
    return {
      url: page.url(),
      first: await page.locator('ol[data-kind=charges] > li').first().getAttribute('data-fee'),
    };
  });
  expect(new URL(address.url).searchParams.get('q')).toBe('拖轮费');
  expect(address.first).toBe('0102');
});

test('a name on no list is answered without a word against the bill, with what it may be and what to do', async () => {
  const { message, reasons, links, duty, all } = await site.visit('/search/?q=zzzzqqq', async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return {
      message: await page.locator('.search-message').innerText(),
      reasons: await page.locator('[data-none] li').count(),
      links: await page.locator('[data-none] .actions a').count(),
      duty: await page.locator('[data-duty]').isVisible(),
      all: await page.locator('#all-fees').isVisible(),
    };
  });
  expect(message).toBe('没找到“zzzzqqq”。');
  expect({ reasons, links, duty, all }).toEqual({ reasons: 3, links: 3, duty: false, all: false });
});

test('only what is called as a charge is to be shown on a posted list', async () => {
  const duty = await site.visit('/search/?q=哈哈费', async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return page.locator('[data-duty]').innerText();
  });
  expect(duty).toContain('请收费方说明');
  expect(duty).not.toContain('不得收取');
});

test('what was asked stands in the box and the heading before anything is fetched, and no list of everything', async () => {
  const seen = await site.visit('/about/', async page => {
    await page.route('**/*.json', () => undefined);
    await page.route('**/_astro/*.js', () => undefined);
    await page.goto('/search/?q=停泊费', { waitUntil: 'commit' });
    await page.locator('main').waitFor();
    await page.locator('#search-title').waitFor();
    return {
      title: await page.locator('h1').innerText(),
      box: await page.locator('input[name=q]').inputValue(),
      all: await page.locator('#all-fees').isVisible(),
    };
  });
  expect(seen).toEqual({ title: '“停泊费”的结果', box: '停泊费', all: false });
});

test.each([
  ['12315', 'channels', '/channels/12315-report/'],
  ['免费堆存期', 'tools', '/free-time/'],
  ['投诉', 'tools', '/complain/'],
  ['40HQ', 'tools', '/estimate/'],
  ['宁波雅舸', 'companies', '/e/ningbo-yage/'],
])('%s is answered in the group of %s', async (query, kind, href) => {
  const hrefs = await site.visit(`/search/?q=${encodeURIComponent(query)}`, async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return page
      .locator(`[data-kind=${kind}]:visible a`)
      .evaluateAll(list => list.map(link => link.getAttribute('href')));
  });
  expect(hrefs).toContain(href);
});

test('a size or an amount in the query shows the row that it asks for', async () => {
  const row = (query: string) =>
    site.visit(`/search/?q=${encodeURIComponent(query)}`, page => page.locator('.row-asked').first().innerText());
  expect(await row('THC 40HQ')).toContain('40 英尺');
  expect(await row('文件费450')).toMatch(/^450 · 和.+公布的一样/u);
});

test('when the index cannot be fetched the page says so, lists all charges, and trying again works without reloading', async () => {
  const states = await site.visit('/about/', async page => {
    await page.route('**/pagefind/**', route => route.abort());
    await page.goto('/search/?q=停泊费');
    await page.locator('[data-search-state=failed]').waitFor();
    const failed = {
      all: await page.locator('#all-fees').isVisible(),
      message: await page.locator('.search-message').innerText(),
      named: await page.locator('ol[data-kind=charges] > li').first().getAttribute('data-fee'),
    };
    await page.unroute('**/pagefind/**');
    await page.locator('[data-retry]').click();
    await page.locator('[data-search-state=done]').waitFor();
    return { failed, first: await page.locator('ol[data-kind=charges] > li').first().getAttribute('data-fee') };
  });
  expect(states.failed.all).toBe(true);
  expect(states.failed.message).toContain('没能取到搜索数据');
  // What the list of names finds stands all the same.
  expect(states.failed.named).toBe('0105');
  expect(states.first).toBe('0105');
});

test('when the list of names cannot be fetched either, the page says so and lists all charges', async () => {
  const seen = await site.visit('/about/', async page => {
    await page.route('**/search/*.json', route => route.abort());
    await page.goto('/search/?q=停泊费');
    await page.locator('[data-search-state=failed]').waitFor();
    const all = await page.locator('#all-fees').isVisible();
    await page.unroute('**/search/*.json');
    await page.locator('[data-retry]').click();
    await page.locator('[data-search-state=done]').waitFor();
    return { all, first: await page.locator('ol[data-kind=charges] > li').first().getAttribute('data-fee') };
  });
  expect(seen).toEqual({ all: true, first: '0105' });
});

test('hits by name stand before the index is fetched, and stay in their order when it is', async () => {
  const { early, late } = await site.visit('/about/', async page => {
    let go: () => void = () => undefined;
    const held = new Promise<void>(resolve => (go = resolve));
    await page.route('**/pagefind/**', async route => {
      await held;
      await route.continue();
    });
    const ids = () =>
      page.locator('ol[data-kind=charges] > li').evaluateAll(list => list.map(item => item.getAttribute('data-fee')));
    await page.goto('/search/?q=码头');
    await page.locator('[data-search-state=busy] li[data-fee]').first().waitFor();
    const early = await ids();
    go();
    await page.locator('[data-search-state=done]').waitFor();
    return { early, late: await ids() };
  });
  expect(early.length).toBeGreaterThan(1);
  expect(late.slice(0, early.length)).toEqual(early);
  expect(late.length).toBeGreaterThan(early.length);
});

test.each([
  ['交水规(2019)2号', '/d/mot-2019-2/', 'a document'],
  ['宁波雅舸', '/e/ningbo-yage/', 'an entity'],
])('%s also leads to the page of %s', async (query, href) => {
  const links = await site.visit(`/search/?q=${encodeURIComponent(query)}`, async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return page
      .locator('[data-results]:not([data-kind=charges]) a')
      .evaluateAll(list => list.map(link => link.getAttribute('href')));
  });
  expect(links).toContain(href);
});

test.each(['停伯费', 'pilotge', 'pilotaeg', '理货服物费'])('%s is answered as what comes nearest', async query => {
  const message = await site.visit(`/search/?q=${encodeURIComponent(query)}`, async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return page.locator('.search-message').innerText();
  });
  expect(message).toContain('没有完全相符的叫法');
});

test.each([
  ['markup', '<img src=x onerror="document.title=1">'],
  ['ten thousand characters', '港'.repeat(10_000)],
  ['percent and control characters', '%00\u0007%zz'],
  ['nothing but brackets', '〔〕（）'],
])('%s in the address is shown as typed and executes nothing', async (_, query) => {
  const errors = await site.visit('/about/', async page => {
    const seen: string[] = [];
    page.on('pageerror', error => seen.push(error.message));
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-state=done]').waitFor();
    return { seen, images: await page.locator('main img').count(), title: await page.title() };
  });
  expect(errors.seen).toEqual([]);
  expect(errors.images).toBe(0);
  expect(errors.title).not.toBe('1');
});

test('an unpaired surrogate in the address is no error', async () => {
  const state = await site.visit('/search/?q=%ED%A0%80港务费', async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return page.locator('#search').getAttribute('data-search-state');
  });
  expect(state).toBe('done');
});

test('a word with several meanings is told apart before the hits', async () => {
  const { chooser, ids } = await site.visit('/search/?q=港杂费', async page => {
    await page.locator('[data-search-state=done]').waitFor();
    return {
      chooser: await page.locator('[data-choosers]').innerText(),
      ids: await page
        .locator('ol[data-kind=charges] > li')
        .evaluateAll(list => list.map(item => item.getAttribute('data-fee'))),
    };
  });
  expect(chooser).toContain('港杂费');
  expect(chooser).toContain('港口作业包干费');
  expect(ids).toEqual(expect.arrayContaining(['0104', '0106']));
});

/** What the page says beside charges, once all is in. */
const saidFor = (query: string, lang: '' | '/en' = '') =>
  site.visit(`${lang}/search/?q=${encodeURIComponent(query)}`, async page => {
    await page.locator('[data-search-state=done]').waitFor();
    const texts = (selector: string) => page.locator(selector).allInnerTexts();
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll(list => list.map(link => link.getAttribute('href')));
    const box = page.locator('[data-out-of-scope]').first();
    return {
      message: await page.locator('.search-message').innerText(),
      outside: await texts('[data-out-of-scope]'),
      links: await hrefs('[data-out-of-scope] a'),
      tools: await hrefs('[data-kind=tools] a'),
      hits: await page
        .locator('ol[data-kind=charges] > li')
        .evaluateAll(list => list.map(item => item.getAttribute('data-fee'))),
      duty: (await texts('[data-unposted]:not([hidden])')).join(''),
      first:
        (await box.count()) === 0 ||
        (await box.evaluate(one => {
          const hit = document.querySelector('ol[data-kind=charges] > li');
          return hit === null || Boolean(one.compareDocumentPosition(hit) & Node.DOCUMENT_POSITION_FOLLOWING);
        })),
    };
  });

test.each([
  ['海运费 1200美元/40HQ', '', '不是口岸收费', '/bill/'],
  ['peak season surcharge USD 300', '/en', 'no port charge', '/en/bill/'],
] as const)(
  '%s is said to be no charge of a port, with a link to the check of a bill',
  async (query, lang, says, href) => {
    const said = await saidFor(query, lang);
    expect(said).toMatchObject({ links: [href], hits: [], duty: '' });
    expect(said.outside).toHaveLength(1);
    expect(said.outside[0]).toContain(says);
    expect(said.message).not.toContain('不得收取');
  },
);

test('a word that is a charge and a surcharge shows both, what is no charge of a port first', async () => {
  const said = await saidFor('CIC');
  expect(said).toMatchObject({ hits: ['0817'], first: true });
  expect(said.outside[0]).toContain('海运附加费');
});

test.each([
  ['宁波港免箱期几天', '', '/free-time/'],
  ['where to complain about forwarder charges', '/en', '/en/complain/'],
] as const)('%s leads to the page that answers it', async (query, lang, href) => {
  const said = await saidFor(query, lang);
  expect(said.tools[0]).toBe(href);
  expect(said.message).not.toContain('不认识');
});

test('the duty to post is told where a charge is meant whose price nobody has posted, and is no word about the bill', async () => {
  const said = await saidFor('落箱费');
  expect(said.hits).toEqual(['0711']);
  expect(said.duty).toContain('应当公示');
  expect((await saidFor('停泊费')).duty).toBe('');
});

test('a bill pasted into the box leads to its check, with its lines, and no server sees them', async () => {
  const lines = '文件费 450 THC 40HQ 1250 电放费 450 订舱费 300';
  const seen = await site.visit(`/search/?q=${encodeURIComponent(lines)}`, async page => {
    await page.locator('[data-search-state=done]').waitFor();
    const asked: string[] = [];
    page.on('request', request => asked.push(request.url()));
    await page.locator('ol[data-results]:visible a').first().click();
    await page.locator('[data-verdict]').first().waitFor();
    return {
      path: new URL(page.url()).pathname + new URL(page.url()).hash,
      text: await page.locator('textarea[name=lines]').inputValue(),
      verdicts: await page.locator('[data-verdict]').count(),
      told: asked.filter(url => decodeURIComponent(url).includes('文件费')),
    };
  });
  expect(seen).toEqual({ path: '/bill/', text: lines, verdicts: 4, told: [] });
});
