// Addresses are promises: a site built from an older commit, then today's, and every address of the first answers in the second.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { idsByPage, promisedIds } from './html-ids.ts';

/**
 * The oldest commit that builds a site: the first that has pages at all; the one before it has only the check.
 * It is built by its own source, as its data fits its own schemas, with the packages installed today.
 */
const OLDEST = 'e94bbd8160d510a8c5f9355a34567e710b59b4b1';
const project = path.join(import.meta.dirname, '../..');
/** What that build gives: `/path/ id id …`, a page a line. Written anew when WRITE_FIRST_SITE is set. */
const FROZEN = path.join(project, 'test/fixtures/first-site.txt');

const git = (...args: string[]) => spawnSync('git', args, { cwd: project, encoding: 'buffer', maxBuffer: 2 ** 28 });
const hasHistory = git('cat-file', '-e', `${OLDEST}^{tree}`).status === 0;
if (!hasHistory)
  console.warn(
    `commit ${OLDEST.slice(0, 7)} is not in this clone (shallow, or no .git): its addresses are read from ${path.basename(FROZEN)}`,
  );

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'older-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Builds the commit into a folder of its own; gives back the built site's folder. */
function buildOldest(): string {
  const source = path.join(folder, 'source');
  fs.mkdirSync(path.join(source, 'node_modules'), { recursive: true });
  execFileSync('tar', ['x', '-C', source], { input: git('archive', '--format=tar', OLDEST).stdout });
  // Each package is linked, not the folder: what Astro keeps beside the packages stays this build's own.
  for (const name of fs.readdirSync(path.join(project, 'node_modules')).filter(one => !one.startsWith('.')))
    fs.symlinkSync(path.join(project, 'node_modules', name), path.join(source, 'node_modules', name));
  const { CONTENT_DIR: _content, SEEDS_DIR: _seeds, ...env } = process.env;
  const siteDir = path.join(folder, 'dist');
  const built = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: source,
    env: { ...env, OUT_DIR: siteDir, BUILD_DAY: '2026-11-22' },
    encoding: 'utf8',
  });
  if (built.status !== 0)
    throw new Error(
      `commit ${OLDEST.slice(0, 7)} no longer builds with the packages installed; name the next one that does, and keep the lines of the frozen list.\n${built.stderr}`,
    );
  return siteDir;
}

function linesOf(siteDir: string): string[] {
  return [...idsByPage(siteDir).keys()].map(page =>
    [page, ...promisedIds(fs.readFileSync(path.join(siteDir, page, 'index.html'), 'utf8'))].join(' '),
  );
}

const frozen = () => fs.readFileSync(FROZEN, 'utf8').split('\n').filter(Boolean);

describe(hasHistory ? 'the oldest site, built from its commit' : 'the oldest site, from its frozen list', () => {
  let lines: string[] = [];
  let otherFiles: string[] = [];
  beforeAll(() => {
    if (!hasHistory) {
      lines = frozen();
      return;
    }
    const siteDir = buildOldest();
    lines = linesOf(siteDir);
    otherFiles = fs.globSync('{api,data}/**/*.json', { cwd: siteDir });
    if (process.env.WRITE_FIRST_SITE) fs.writeFileSync(FROZEN, `${lines.join('\n')}\n`);
  });

  test('has pages in both languages and rows on them', () => {
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.filter(line => line.startsWith('/en/')).length).toBe(lines.length / 2);
    expect(lines.flatMap(line => line.split(' ').slice(1)).length).toBeGreaterThan(300);
  });

  test('has no page and no row that does not answer today', () => {
    const today = idsByPage(inject('siteDir'));
    const lost = lines.flatMap(line => {
      const [page = '', ...ids] = line.split(' ');
      const answering = today.get(page);
      return answering ? ids.filter(id => !answering.has(id)).map(id => `${page}#${id}`) : [page];
    });
    expect(lost).toEqual([]);
  });

  test('has no data file that is gone today', () => {
    expect(otherFiles.filter(file => !fs.existsSync(path.join(inject('siteDir'), file)))).toEqual([]);
    expect(otherFiles.length > 30).toBe(hasHistory);
  });

  test('is what the frozen list says', () => {
    expect(frozen()).toEqual(lines);
  });
});
