// Real repositories in temporary folders.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Makes a folder a repository with all of it committed. */
export function commitAll(folder: string, message: string): string {
  if (!fs.existsSync(path.join(folder, '.git'))) {
    git(folder, 'init', '-q', '-b', 'main');
    git(folder, 'config', 'user.name', 'Example editor');
    git(folder, 'config', 'user.email', 'editor@site.example');
    git(folder, 'config', 'commit.gpgsign', 'false');
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '-q', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}
