// What of a site's identity leads readers nowhere.
import { expect, test } from 'vitest';
import { unsettledOf } from '#domain/unsettled.ts';

const settled = { baseUrl: 'https://fees.port.cn/', contact: { email: 'desk@port.cn' } };

test.each([
  ['all is set', settled, []],
  ['an address for issues alone is a way, too', { ...settled, contact: { issues: 'https://port.cn/new' } }, []],
  ['no contact', { baseUrl: settled.baseUrl }, ['contact']],
  ['an empty contact', { ...settled, contact: {} }, ['contact']],
  [
    'reserved hosts',
    { baseUrl: 'https://a.b.example/', contact: { email: 'x@example.org', url: 'https://x.test/' } },
    ['baseUrl', 'contact.email', 'contact.url'],
  ],
  ['a host that only sounds like one', { ...settled, baseUrl: 'https://myexample.com/' }, []],
  ['this machine', { ...settled, baseUrl: 'http://localhost:4321/' }, ['baseUrl']],
])('%s', (_, site, keys) => {
  expect(unsettledOf(site)).toEqual(keys);
});
