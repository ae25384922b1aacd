// The container file and the unit cannot be run here; what they name must at least be there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const scripts = Object.keys(
  (JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);
const file = fs.readFileSync('deploy/Containerfile', 'utf8').replaceAll('\\\n', ' ');
const unit = fs.readFileSync('deploy/port-charges.service', 'utf8');
const conf = fs.readFileSync('deploy/nginx/port-charges.conf', 'utf8');

const copied = [...file.matchAll(/^COPY (?!--from)(?:--\S+ )*(?<paths>.+) \S+$/gmu)].flatMap(({ groups }) =>
  groups!['paths']!.split(' '),
);

test('everything that the container file copies is in the project and not kept out of the build', () => {
  const ignored = fs.readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);
  expect(copied.length).toBeGreaterThan(8);
  for (const one of copied) {
    expect(fs.existsSync(one), one).toBe(true);
    expect(ignored.filter(pattern => path.matchesGlob(one, pattern))).toEqual([]);
  }
});

test('what the build imports at the top level of the project is copied', () => {
  const config = [...fs.readFileSync('astro.config.mjs', 'utf8').matchAll(/from '\.\/(?<top>[^'/]+)/gu)];
  for (const top of ['src', 'public', 'content', 'seeds', 'astro.config.mjs', ...config.map(m => m.groups!['top']!)]) {
    expect(copied, top).toContain(top);
  }
});

test('every npm command of the container file and the unit exists', () => {
  const named = [...`${file}\n${unit}`.matchAll(/npm run (?<name>[\w-]+)/gu)].map(({ groups }) => groups!['name']!);
  expect(named).toContain('build');
  for (const name of named) expect(scripts, name).toContain(name);
});

test('what the container file and the operator fill in stands in the configuration', () => {
  const found = [...file.matchAll(/-e 's\|(?<from>[^|]+)\|/gu)].map(({ groups }) => groups!['from']!);
  expect(found.length).toBe(3);
  for (const from of found) expect(conf.split(from).length - 1, from).toBe(1);
  const folder = /OUT_DIR=(?<out>\S+)/u;
  for (const text of [file, unit]) expect(conf).toContain(`root ${folder.exec(text)!.groups!['out']!};`);
});

const analyzer = 'systemd-analyze';
const analyze = spawnSync(analyzer, ['--version']);
test.skipIf(analyze.error !== undefined)('systemd finds nothing wrong with the unit', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unit-'));
  try {
    const copy = path.join(folder, 'port-charges.service');
    // Where npm lies differs from machine to machine; that it is there is not the question here.
    fs.writeFileSync(copy, unit.replace('/usr/bin/npm', '/bin/true'));
    const { stdout, stderr } = spawnSync(analyzer, ['verify', '--man=no', copy], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`.split('\n').filter(line => line.includes('port-charges'))).toEqual([]);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
