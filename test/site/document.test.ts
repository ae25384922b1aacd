// A document's page: from a clause to everything that rests on it, at an address of its own.
import { describe, expect, test } from 'vitest';
import { documentPath } from '#domain/address/address.ts';
import { groundsOf } from '#domain/documents/grounds.ts';
import { catalogue } from '../port.ts';
import { useSite } from './browser.ts';

const site = useSite();

test('an article’s address brings the article into view and marks it', async () => {
  const { top, marked } = await site.visit('/d/samr-2025-121/#a15', page =>
    page.locator('#a15').evaluate(item => ({
      top: item.getBoundingClientRect().top,
      marked: getComputedStyle(item).backgroundColor !== 'rgba(0, 0, 0, 0)',
    })),
  );
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(780);
  expect(marked).toBe(true);
});

test('a clause that names an article without an anchor of its own answers at the article', async () => {
  const says = await site.visit('/d/mot-2017-104/#a45', page => page.locator('#a45').innerText());
  expect(says).toContain('第四十五条');
});

describe('a clause', () => {
  test('leads to what rests on it, and that to the version', async () => {
    const found = await site.visit('/d/mot-2019-2/', async page => {
      await page.locator('#clauses summary').click();
      await page.locator('dt:has-text("附表2") + dd a').first().click();
      const section = page.locator(':target');
      return {
        heading: await section.locator('h3').innerText(),
        links: await section.locator('a').evaluateAll(links => links.map(link => link.getAttribute('href'))),
      };
    });
    expect(found.heading).toBe('附表2');
    expect(found.links).toEqual(expect.arrayContaining(['/f/0104/', '/f/0104/2019-04-01/']));
  });

  test('is named in English on the English page', async () => {
    const headings = await site.visit('/en/d/mot-2019-2/', page => page.locator('[data-place] h3').allInnerTexts());
    expect(headings).toEqual(expect.arrayContaining(['Table 2', 'Table 5', 'No clause named']));
  });
});

test.each(['mot-2019-2', 'mot-2022-merge', 'mot-2025-suspension', 'nbport-2022-relief', 'samr-2025-121', 'nb-2021-7'])(
  '%s shows every entry that rests on it',
  async slug => {
    const rests = [...groundsOf(catalogue)].flatMap(({ document, rest }) => (document === slug ? [rest] : []));
    const shown = await site.visit(documentPath(slug), page =>
      page
        .locator('[data-place] li')
        .evaluateAll(items => items.flatMap(item => Object.values((item as HTMLElement).dataset))),
    );
    for (const rest of rests) {
      if ('fee' in rest) expect(shown).toContain(rest.fee);
      else if (rest.as === 'relief') expect(shown).toContain(rest.relief.slug);
      else if (rest.as === 'channel') expect(shown).toContain(rest.channel.slug);
      else if (rest.as === 'advice') expect(shown).toContain(rest.advice.anchor);
      else if (rest.as === 'standard') expect(shown).toContain(`${rest.standard.entity}/${rest.standard.operation}`);
      else if (rest.as === 'limit') expect(shown).toContain(rest.limit.id);
      else expect(shown).toContain(rest.as === 'duty' ? rest.duty.id : rest.gap.id);
    }
    expect(rests.length).toBeGreaterThan(0);
  },
);
