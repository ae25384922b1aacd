// A folder as of a revision, out of real repositories; and where the page may be written.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, writeFolderAt } from '#cli/diff/git-folder.ts';
import { refuseTarget, writePage } from '#cli/diff/page-file.ts';
import { PAGE_MARK } from '#clerk/diff/page.ts';
import { commitAll, git } from './repository.ts';

let place: ReturnType<typeof temporaryFolder>;
const file = (name: string) => path.join(place.path, name);
const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(file(name)), { recursive: true });
  fs.writeFileSync(file(name), text);
};

beforeEach(() => {
  place = temporaryFolder(fs.realpathSync(os.tmpdir()));
});
afterEach(() => place[Symbol.dispose]());

describe('a folder as of a revision', () => {
  test('is written out whole, byte for byte; index and checkout stay as they are', () => {
    write('repo/data/a.yaml', '第一\r\n');
    write('repo/data/deep/b.yaml', 'b');
    write('repo/other.txt', 'other');
    const commit = commitAll(file('repo'), 'first');
    write('repo/data/a.yaml', 'changed');
    git(file('repo'), 'config', 'core.autocrlf', 'true');
    const before = git(file('repo'), 'status', '--porcelain');
    const at = writeFolderAt(file('repo/data'), 'HEAD', file('out'));
    expect(commit.startsWith(at.commit)).toBe(true);
    expect(fs.readdirSync(file('out'), { recursive: true }).sort()).toEqual(['a.yaml', 'deep', 'deep/b.yaml']);
    expect(fs.readFileSync(file('out/a.yaml'), 'utf8')).toBe('第一\r\n');
    expect(git(file('repo'), 'status', '--porcelain')).toBe(before);
    expect(fs.readdirSync(place.path).sort()).toEqual(['out', 'repo']);
  });

  test('may be the root of its repository, and be reached by a link', () => {
    write('repo/site.yaml', 'x');
    commitAll(file('repo'), 'first');
    fs.symlinkSync(file('repo'), file('link'));
    writeFolderAt(file('link'), 'main', file('out'));
    expect(fs.readdirSync(file('out'))).toEqual(['site.yaml']);
  });

  test.each([
    ['no-such-branch', /没有这个版本：no-such-branch.*There is no revision/u],
    ['--output=x', /There is no revision --output=x/u],
    ['HEAD:data', /There is no revision HEAD:data/u],
    ['', /没有这个版本/u],
  ])('is refused for %j, which is no revision', (revision, message) => {
    write('repo/data/a.yaml', 'a');
    commitAll(file('repo'), 'first');
    expect(() => writeFolderAt(file('repo/data'), revision, file('out'))).toThrow(message);
    expect(fs.existsSync(file('out'))).toBe(false);
  });

  test('is refused where the clone is too shallow, with the command that mends it', () => {
    write('repo/data/a.yaml', 'a');
    const first = commitAll(file('repo'), 'first');
    write('repo/data/a.yaml', 'b');
    commitAll(file('repo'), 'second');
    git(file('repo'), 'clone', '-q', '--depth', '1', `file://${file('repo')}`, file('clone'));
    expect(() => writeFolderAt(file('clone/data'), first, file('out'))).toThrow(/git fetch --unshallow.*shallow/u);
  });

  test('is refused where that revision has no such folder', () => {
    write('repo/a.txt', 'a');
    const first = commitAll(file('repo'), 'first');
    write('repo/data/a.yaml', 'a');
    commitAll(file('repo'), 'second');
    expect(() => writeFolderAt(file('repo/data'), first, file('out'))).toThrow(/没有 data 文件夹.*no folder data/u);
  });

  test('is refused outside of any repository, and where there is no folder', () => {
    write('data/a.yaml', 'a');
    expect(() => writeFolderAt(file('data'), 'HEAD', file('out'))).toThrow(/不在 git 仓库里.*--against/u);
    expect(() => writeFolderAt(file('nowhere'), 'HEAD', file('out'))).toThrow(/没有这个文件夹/u);
  });
});

describe('the page', () => {
  test('takes the place of an earlier one', () => {
    writePage(file('p.html'), `<html>${PAGE_MARK}`);
    expect(() => refuseTarget(file('p.html'), [])).not.toThrow();
    writePage(file('p.html'), `<html>${PAGE_MARK} later`);
    expect(fs.readFileSync(file('p.html'), 'utf8')).toContain('later');
    expect(fs.readdirSync(place.path)).toEqual(['p.html']);
  });

  test.each([
    ['mine.html', /不予覆盖.*not overwritten/u],
    ['content', /不予覆盖/u],
    ['content/page.html', /数据文件夹.*data folder/u],
    ['nowhere/page.html', /没有文件夹.*There is no folder/u],
  ])('is not written to %s', (name, message) => {
    write('mine.html', 'mine');
    write('content/site.yaml', 'x');
    expect(() => refuseTarget(file(name), [file('content')])).toThrow(message);
  });
});
