// What the data folders are, told without checking them.
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { dataFingerprint, dataSign, dataZone } from '#integration/data-state.ts';
import { fixture, type Fixture } from '../catalogue/fixture.ts';

const folders = (data: Fixture) => ({ contentDir: data.file('content'), seedsDir: data.file('seeds') });

test('the fingerprint is the one that the catalogue carries', () => {
  using data = fixture();
  expect(dataFingerprint(folders(data))).toBe(data.load().catalogue?.fingerprint);
});

test('a file that cannot be read leaves no fingerprint: what is online is then not what stands there', () => {
  using data = fixture();
  data.write('content/fees/port/fee-c.yaml', Buffer.from([0xb8, 0xdb]));
  expect(dataFingerprint(folders(data))).toBeNull();
  expect(dataFingerprint({ contentDir: data.file('nowhere'), seedsDir: data.file('seeds') })).toBeNull();
});

test('the sign of change differs after a write, a new file and a removal', () => {
  using data = fixture();
  const signs = [dataSign(folders(data))];
  const note = () => signs.push(dataSign(folders(data)));
  data.write('content/fees/port/fee-a.yaml', 'id: "0001"');
  note();
  data.write('seeds/documents/new.yaml', 'x: 1');
  note();
  fs.rmSync(data.file('content/policies'), { recursive: true });
  note();
  fs.rmSync(data.file('seeds'), { recursive: true });
  note();
  expect(new Set(signs).size).toBe(signs.length);
  expect(dataSign(folders(data))).toBe(signs.at(-1));
});

test.each([
  ['timeZone: "+08:00"', '+08:00'],
  ['timeZone: Asia/Shanghai', null],
  ['timeZone: [', null],
  ['name: x', null],
  ['', null],
])('the zone in %j is %j', (text, zone) => {
  using data = fixture();
  data.write('content/site.yaml', text);
  expect(dataZone(folders(data))).toBe(zone);
});
