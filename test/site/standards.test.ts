// Operating-time standards: what is not known is said so, beside the charge, on the page of the entity, and on the to-do list.
import fs from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { catalogue } from '../port.ts';

const page = (address: string) => fs.readFileSync(path.join(inject('siteDir'), address, 'index.html'), 'utf8');
const rowsIn = (html: string, operation: string) =>
  [...html.matchAll(new RegExp(`<tr[^>]* data-operation="${operation}"[^>]*>(?<row>.*?)</tr>`, 'gsu'))].map(
    match => match.groups!['row']!,
  );

test('each operation has its place, with the charges for it; a limit that was not read is no number', () => {
  const html = page('standards');
  for (const [code, { fees, zh }] of Object.entries(catalogue.vocabulary.operations)) {
    const section = html.slice(html.indexOf(`<section id="${code}"`)).split('</section>')[0]!;
    expect(section).toContain(zh);
    for (const fee of fees) expect(section, code).toContain(`href="/f/${fee}/"`);
    const limits = catalogue.standardsOfOperation.get(code)!.flatMap(({ versions }) => versions[0]!.limits);
    const rows = rowsIn(section, code);
    expect(rows).toHaveLength(limits.length);
    for (const [n, { within }] of limits.entries()) {
      if (!within) expect(rows[n]!.split('<td')[1]).toMatch(/还没查到/u);
    }
  }
  expect(html).toContain('href="/d/nb-2021-7/"');
  expect(html).toContain('href="/d/zj-2021-facilitation/"');
});

test('a charge shows the limits of its own operations, and an entity its own', () => {
  expect(rowsIn(page('f/0713'), 'unstuffing')).toHaveLength(1);
  expect(rowsIn(page('f/0713'), 'pick-up')).toEqual([]);
  expect(rowsIn(page('f/0105'), 'unstuffing')).toEqual([]);
  expect(rowsIn(page('e/nbport'), 'transfer')).toHaveLength(1);
  expect(rowsIn(page('e/ningbo-yage'), 'transfer')).toEqual([]);
  // The list of another entity has no word of them.
  expect(rowsIn(page('e/kcn-shipping/0709'), 'pick-up')).toEqual([]);
});

test('what is sought stands on the to-do list', () => {
  expect(page('coverage/missing')).toContain('id="gap-operating-time-limits"');
});
