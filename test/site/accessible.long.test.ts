// As accessible.test.ts, on the states that an entry can be in: an ended one, a merged one, a market one, an undated one and others.
import { expect, test } from 'vitest';
import { barriersOn, none } from './barriers.ts';
import { useSite } from './browser.ts';
import { bothLanguages } from './page-kinds.ts';

const site = useSite();

test.each(bothLanguages)('%s has no axe violation at both widths and in the dark, and fits 320 px', async address => {
  expect(await barriersOn(site, address)).toEqual(none);
});
