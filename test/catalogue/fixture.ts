// Small data sets on disk: the base set, with a case's files laid over it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadCatalogue, type LoadResult } from '#catalogue/load.ts';
import { formatProblem } from '#catalogue/problem.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures');
/** No day of the sets lies after it but those that are to be refused. */
const TODAY = '2030-01-01';
const casesFolder = path.join(fixtures, 'cases');

/** A data set in a folder of its own; gone at the end of the block that declares it with `using`. */
export interface Fixture extends Disposable {
  root: string;
  /** Absolute path of a file of the set. */
  file(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  load(): LoadResult;
  /** What the check prints, with paths relative to the root of the set. */
  lines(): string[];
}

/** The base set; with `overlay`, that case's files laid over it and those of its remove.txt taken away. */
export function fixture(overlay?: string): Fixture {
  const root = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'fixture-'));
  fs.cpSync(path.join(fixtures, 'base'), root, { recursive: true });
  if (overlay !== undefined) layOver(root, path.join(casesFolder, overlay));
  const file = (name: string) => path.join(root, name);
  const load = () => loadCatalogue({ contentDir: file('content'), seedsDir: file('seeds') }, TODAY);
  return {
    root,
    file,
    load,
    write(name, content) {
      fs.mkdirSync(path.dirname(file(name)), { recursive: true });
      fs.writeFileSync(file(name), content);
    },
    lines: () => load().problems.map(problem => formatProblem(problem).replaceAll(`${root}/`, '')),
    [Symbol.dispose]: () => fs.rmSync(root, { recursive: true, force: true }),
  };
}

/** The names of the case folders. */
export function caseNames(): string[] {
  return fs.readdirSync(casesFolder).sort();
}

/** The lines that a case's expect.txt holds. */
export function expectedLines(name: string): string[] {
  return fs
    .readFileSync(path.join(casesFolder, name, 'expect.txt'), 'utf8')
    .split('\n')
    .filter(line => line !== '');
}

function layOver(root: string, overlay: string): void {
  for (const folder of ['content', 'seeds']) {
    const from = path.join(overlay, folder);
    if (fs.existsSync(from)) fs.cpSync(from, path.join(root, folder), { recursive: true });
  }
  const list = path.join(overlay, 'remove.txt');
  if (!fs.existsSync(list)) return;
  for (const name of fs.readFileSync(list, 'utf8').split('\n').filter(Boolean)) fs.rmSync(path.join(root, name));
}
