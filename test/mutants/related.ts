// Which tests import a module, directly or through others.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Files that a file imports, types apart. Packages are left out. */
function importsOf(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8').replaceAll(/^import type .*$/gmu, '');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .flatMap(name => {
      if (name.startsWith('#')) return [path.join('src', name.slice(1))];
      return name.startsWith('.') ? [path.join(path.dirname(file), name)] : [];
    })
    .filter(name => name.endsWith('.ts') && fs.existsSync(name));
}

/** Everything that each of the files needs, by file. */
export function reachOf(files: readonly string[]): Map<string, ReadonlySet<string>> {
  const imports = new Map<string, string[]>();
  const reach = (file: string, into: Set<string>): Set<string> => {
    if (into.has(file)) return into;
    into.add(file);
    if (!imports.has(file)) imports.set(file, importsOf(file));
    for (const next of imports.get(file)!) reach(next, into);
    return into;
  };
  return new Map(files.map(file => [file, reach(file, new Set())]));
}
