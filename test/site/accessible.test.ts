// A page of every route, in both languages: no axe violation at two widths nor in the dark, and nothing scrolls sideways on the smallest phone.
import { expect, inject, test } from 'vitest';
import { barriersOn, none } from './barriers.ts';
import { useSite } from './browser.ts';
import { builtPages, longestOfEach, routesOf } from './routes.ts';

const site = useSite();

test.each([...longestOfEach(routesOf(builtPages(inject('siteDir')))), '/no-such-page/'])(
  '%s has no axe violation at 360 px, in Chinese also at 1280 px and in the dark, and fits 320 px',
  async address => {
    expect(await barriersOn(site, address)).toEqual(none);
  },
);

test.each(['/', '/f/0105/', '/en/f/0105/', '/channels/'])(
  'on %s whatever stands alone to be tapped is at least 44 px high',
  async path => {
    const { all, small } = await site.visit(path, page =>
      page.evaluate(() => {
        const alone =
          '.brand, .switches a, .sections a, .bottom-bar a, .crumbs a, .search input, .search button, .button, .task, .call, .chargers a, .onward, .fee-row > a, .endings a, .phone a, .try a';
        const heights = [...document.querySelectorAll<HTMLElement>(alone)]
          .filter(element => element.checkVisibility())
          .map(element => ({
            text: element.textContent,
            height: element.getBoundingClientRect().height,
          }));
        return { all: heights.length, small: heights.filter(({ height }) => height < 44) };
      }),
    );
    expect(all).toBeGreaterThan(5);
    expect(small).toEqual([]);
  },
);
