// What is said to have been put right leads to where it was wrong.
import type { Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import { nearest } from './nearest.ts';

export const correctionAddress: Rule = {
  name: 'correction-address',
  protects: { zh: '更正记录指向本站的网址', en: 'A correction names addresses of this site' },
  check(draft, report) {
    const { corrections } = draft.singles;
    if (!corrections || corrections.data.length === 0) return;
    const known = new Set([...draftAddresses(draft), ...recordedPaths(draft)]);
    for (const [n, { addresses }] of corrections.data.entries()) {
      for (const [a, address] of addresses.entries()) {
        if (known.has(address)) continue;
        const near = nearest(address, [...known]);
        report(corrections, [n, 'addresses', a], {
          zh: `没有这个网址：${quote(address)}。${near ? `是否要写 ${quote(near)}？` : '请写本站公布过的网址。'}`,
          en: `There is no address ${quote(address)}. ${near ? `Did you mean ${quote(near)}?` : 'Write one that this site has published.'}`,
        });
      }
    }
  },
};
