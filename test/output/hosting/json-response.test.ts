import { expect, test } from 'vitest';
import { jsonResponse, longJsonResponse } from '#output/hosting/json-response.ts';

test.each([
  {},
  { name: 'a\nb', count: 2, gone: undefined, none: null, list: [], inner: { deep: [1, { x: [] }] } },
  { fees: [{ id: '0104', rates: [{ amount: '1' }, {}] }, [], null, '文字', [1, [2]]], last: true },
])('a long file reads as any other: %j', async value => {
  expect(await longJsonResponse(value).text()).toBe(await jsonResponse(value).text());
});
