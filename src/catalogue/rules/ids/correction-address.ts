// What is said to have been put right leads to where it was wrong, and a duty to the page where this site meets it.
import type { Draft, Located, Rule } from '#catalogue/draft.ts';
import { quote } from '#catalogue/problem.ts';
import { draftAddresses, recordedPaths } from '#catalogue/register.ts';
import type { Path } from '#catalogue/yaml.ts';
import { nearest } from '#text/nearest.ts';

export const correctionAddress: Rule = {
  name: 'correction-address',
  protects: { zh: '更正记录和公开义务指向本站的网址', en: 'Corrections and duties name addresses of this site' },
  check(draft, report) {
    const named = [...addressesNamed(draft)];
    if (named.length === 0) return;
    const known = new Set([...draftAddresses(draft), ...recordedPaths(draft)]);
    for (const { where, path, address } of named) {
      if (known.has(address)) continue;
      const near = nearest(address, [...known]);
      report(where, path, {
        zh: `没有这个网址：${quote(address)}。${near ? `是否要写 ${quote(near)}？` : '请写本站公布过的网址。'}`,
        en: `There is no address ${quote(address)}. ${near ? `Did you mean ${quote(near)}?` : 'Write one that this site has published.'}`,
      });
    }
  },
};

function* addressesNamed({ singles }: Draft): Generator<{ where: Located; path: Path; address: string }> {
  const { corrections, duties } = singles;
  for (const [n, { addresses }] of (corrections?.data ?? []).entries())
    for (const [a, address] of addresses.entries()) yield { where: corrections!, path: [n, 'addresses', a], address };
  for (const [n, { where }] of (duties?.data ?? []).entries())
    for (const [p, { path }] of where.entries()) yield { where: duties!, path: [n, 'where', p, 'path'], address: path };
}
