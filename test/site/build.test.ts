// The build command: no site from bad data, nothing half-written, the same bytes from the same content.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { portFolders } from '../port-folders.ts';

const { contentDir, seedsDir } = portFolders;

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'build-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function build(env: Record<string, string>) {
  return spawnSync(process.execPath, ['src/cli/build.ts'], {
    env: { ...process.env, CONTENT_DIR: contentDir, SEEDS_DIR: seedsDir, BUILD_DAY: '2026-11-22', ...env },
    encoding: 'utf8',
  });
}

function hashesOf(root: string): Record<string, string> {
  const files = fs.globSync('**/*', { cwd: root }).filter(file => fs.statSync(path.join(root, file)).isFile());
  return Object.fromEntries(
    files.sort().map(file => [
      file,
      createHash('sha256')
        .update(fs.readFileSync(path.join(root, file)))
        .digest('hex'),
    ]),
  );
}

test('the same content built twice gives the same bytes, but for the file that carries the time', () => {
  const again = path.join(folder, 'again');
  expect(build({ OUT_DIR: again }).status).toBe(0);
  const [first, second] = [hashesOf(inject('siteDir')), hashesOf(again)];
  expect(Object.keys(first).length).toBeGreaterThan(300);
  const different = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    file => first[file] !== second[file],
  );
  expect(different.sort()).toEqual(['api/v1/index.json', 'api/v1/index.json.gz']);
});

test('bad data builds nothing, names the fault, and leaves the site that was there', () => {
  const content = path.join(folder, 'content');
  fs.cpSync(contentDir, content, { recursive: true });
  const file = path.join(content, 'fees/port/berthage.yaml');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('from: "2019-04-01"', 'from: "2019-02-30"'));
  const dist = path.join(folder, 'dist');
  fs.mkdirSync(dist);
  fs.writeFileSync(path.join(dist, 'index.html'), 'the site that was there');
  const { status, stdout } = build({ CONTENT_DIR: content, OUT_DIR: dist });
  expect(status).toBe(1);
  expect(stdout).toMatch(/fees\/port\/berthage\.yaml:\d+:\d+ {2}date-impossible {2}/u);
  expect(fs.readdirSync(folder).filter(name => name.startsWith('dist'))).toEqual(['dist']);
  expect(fs.readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('the site that was there');
});

test('an impossible BUILD_DAY is refused and nothing is left behind', () => {
  const dist = path.join(folder, 'never');
  const { status, stderr } = build({ OUT_DIR: dist, BUILD_DAY: '2026-02-30' });
  expect(status).toBe(1);
  expect(stderr).toContain('BUILD_DAY');
  expect(fs.readdirSync(folder).filter(name => name.startsWith('never'))).toEqual([]);
});

test.each([
  ['the data folder', contentDir],
  ['a folder inside it', `${contentDir}/fees`],
  ['the project itself', '.'],
  ['a folder that holds the project', '..'],
  ['a folder with something else in it', 'docs'],
])('OUT_DIR as %s is refused and nothing is touched', (_, target) => {
  const before = fs.readdirSync(contentDir);
  const { status, stderr } = build({ OUT_DIR: target });
  expect(status).toBe(1);
  expect(stderr).toContain('OUT_DIR');
  expect(fs.readdirSync(contentDir)).toEqual(before);
});
