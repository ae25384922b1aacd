// A folder as it stood at a revision of the repository it belongs to, written out elsewhere.
// Reads the repository only: neither its checkout nor its index is touched.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '#schema/refusal.ts';

export interface AtRevision {
  /** Seven characters or more. */
  commit: string;
  /** Day of the commit, in the zone it was made in. */
  day: string;
}

/** Writes `folder` as of `revision` to `target`, which must not exist. Throws a Refusal. */
export function writeFolderAt(folder: string, revision: string, target: string): AtRevision {
  const { top, inside } = repositoryOf(folder);
  const found = git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (!found.ok) throw unknownRevision(top, revision);
  const commit = found.text;
  const tree = inside === '' ? `${commit}^{tree}` : `${commit}:${inside}`;
  if (git(top, ['cat-file', '-t', tree]).text !== 'tree') {
    throw new Refusal(
      `在 ${revision} 里没有 ${inside || '这个'} 文件夹。请换一个更晚的版本，或用 --against 指定另一份内容。`,
      `There is no folder ${inside} in ${revision}. Name a later revision, or another copy of the content by --against.`,
    );
  }
  const index = `${target}.index`;
  fs.mkdirSync(target, { recursive: true });
  try {
    must(git(top, ['read-tree', tree], index), revision);
    must(git(top, ['checkout-index', '--all', '--force', `--prefix=${target}/`], index), revision);
  } finally {
    fs.rmSync(index, { force: true });
  }
  const [day = '', short = ''] = git(top, ['log', '-1', '--format=%cs %h', commit]).text.split(' ');
  return { commit: short, day };
}

/** The repository a folder belongs to, and its path inside, with forward slashes; empty for its root. */
function repositoryOf(folder: string): { top: string; inside: string } {
  let real: string;
  try {
    real = fs.realpathSync(folder);
  } catch {
    throw new Refusal(
      `没有这个文件夹：${folder}。请检查 CONTENT_DIR / SEEDS_DIR。`,
      `There is no folder ${folder}. Check CONTENT_DIR and SEEDS_DIR.`,
    );
  }
  const found = git(real, ['rev-parse', '--show-toplevel']);
  if (!found.ok) {
    throw new Refusal(
      `${folder} 不在 git 仓库里（${found.error}）。请用 --against 文件夹 与另一份内容比较。`,
      `${folder} is in no git repository. Compare with another copy of the content by --against FOLDER.`,
    );
  }
  const inside = git(real, ['rev-parse', '--show-prefix']).text.replace(/\/$/u, '');
  return { top: found.text, inside };
}

function unknownRevision(top: string, revision: string): Refusal {
  const shallow = git(top, ['rev-parse', '--is-shallow-repository']).text === 'true';
  return shallow
    ? new Refusal(
        `没有这个版本：${revision}。这个仓库只取了最近的历史，请先运行 git fetch --unshallow。`,
        `There is no revision ${revision}. This clone is shallow; run git fetch --unshallow first.`,
      )
    : new Refusal(
        `没有这个版本：${revision}。应是提交、分支或标签，如 HEAD、main、HEAD~1。`,
        `There is no revision ${revision}. Expected a commit, branch or tag, like HEAD, main or HEAD~1.`,
      );
}

interface Answer {
  ok: boolean;
  text: string;
  error: string;
}

function git(folder: string, args: readonly string[], index?: string): Answer {
  // A hook sets these for its own repository; here each folder belongs to its own.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'core.autocrlf=false', '-c', 'core.sparseCheckout=false', '-C', folder, ...args],
    { encoding: 'utf8', env: { ...env, LC_ALL: 'C', ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) } },
  );
  if (error) {
    throw new Refusal(
      `不能运行 git：${error.message}。请安装 git，或用 --against。`,
      'git cannot be run. Install it, or use --against.',
    );
  }
  return { ok: status === 0, text: stdout.trim(), error: stderr.trim().split('\n')[0] ?? '' };
}

function must(answer: Answer, revision: string): void {
  if (answer.ok) return;
  throw new Refusal(`读不出 ${revision}：${answer.error}`, `${revision} cannot be read.`);
}

/** A folder of its own that is gone at the end of the block that declares it with `using`. */
export function temporaryFolder(parent: string): Disposable & { path: string } {
  const folder = fs.mkdtempSync(path.join(parent, 'port-charges-diff-'));
  return { path: folder, [Symbol.dispose]: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
