// Documents lead somewhere: every relative link and anchor resolves, every command and every document named is there.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headingsIn, project } from './guide.ts';

const skipped = /^(?:\.git|\.astro|\.cache|\.vitest|node_modules|dist.*)$/u;

/** Every file of the project with this ending, by its path from there. */
function filesOf(ending: RegExp, folder = ''): string[] {
  return fs.readdirSync(path.join(project, folder), { withFileTypes: true }).flatMap(entry => {
    const inside = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.test(entry.name) ? [] : filesOf(ending, inside);
    return ending.test(entry.name) ? [inside] : [];
  });
}

const textOf = (file: string) => fs.readFileSync(path.join(project, file), 'utf8');
const documents = filesOf(/\.md$/u).map(file => ({ file, text: textOf(file) }));

/** The anchors that forges give to headings: the second of a name gets a number. */
function anchorsOf(text: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    headingsIn(text).map(heading => {
      const words = heading.replace(/^#+ /u, '').replaceAll(/\]\([^)]*\)/gu, '');
      const name = words
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return before === 0 ? name : `${name}-${before}`;
    }),
  );
}

/** What a document links to, apart from the network. */
function linksOf(text: string): string[] {
  const said = text.replaceAll(/^```[\s\S]*?^```$/gmu, '').replaceAll(/`[^`\n]*`/gu, '');
  const found = [...said.matchAll(/\]\((?<target>[^)\s]+)\)|\s(?:href|src)="(?<named>[^"]+)"/gu)];
  return found
    .map(({ groups }) => groups!.target ?? groups!.named!)
    .filter(target => !/^(?:https?|mailto):/u.test(target));
}

/** Why a link leads nowhere, or null. */
function brokenBy(from: string, link: string): string | null {
  const [target = '', anchor] = decodeURI(link).split('#');
  const file = target === '' ? from : path.posix.join(path.posix.dirname(from), target);
  if (file.startsWith('..') || !fs.existsSync(path.join(project, file))) return `${link}: no such file`;
  if (anchor === undefined) return null;
  return file.endsWith('.md') && anchorsOf(textOf(file)).has(anchor) ? null : `${link}: no such heading`;
}

test('there are documents with links', () => {
  expect(documents.length).toBeGreaterThan(40);
  expect(documents.flatMap(({ text }) => linksOf(text)).length).toBeGreaterThan(80);
});

test('a link to a file or heading that is not there is found', () => {
  expect(linksOf('[a](b.md#c) `[not](this.md)` [web](https://example.org/) <img src="d.png">')).toEqual([
    'b.md#c',
    'd.png',
  ]);
  expect(brokenBy('README.md', 'no.md')).toBe('no.md: no such file');
  expect(brokenBy('docs/redirects.md', '../../outside.md')).toBe('../../outside.md: no such file');
  expect(brokenBy('docs/guide/zh/rate.md', 'README.md#no-such')).toBe('README.md#no-such: no such heading');
  expect([...anchorsOf('# A `b` c\n\n## Same\n\n## Same\n\n## 上线 · Online\n')]).toEqual([
    'a-b-c',
    'same',
    'same-1',
    '上线--online',
  ]);
});

test.each(documents)('every link of $file resolves', ({ file, text }) => {
  expect(linksOf(text).flatMap(link => brokenBy(file, link) ?? [])).toEqual([]);
});

describe('what is named', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

  test.each(documents)('every npm command of $file is a script', ({ text }) => {
    const named = [...text.matchAll(/npm run (?:--silent )?(?<script>[a-z][a-z:]*)/gu)].map(
      ({ groups }) => groups!.script!,
    );
    // Astro’s own way of showing the site while it is worked on.
    const known = new Set([...Object.keys(scripts), 'dev', 'preview']);
    expect(named.filter(script => !known.has(script))).toEqual([]);
  });

  test('every document that the code or a data file names is there', () => {
    const files = ['src', 'content', 'deploy', '.github'].flatMap(folder =>
      filesOf(/\.(?:ts|astro|yaml|yml|service)$|^Containerfile$/u, folder),
    );
    const named = files.flatMap(file => textOf(file).match(/(?<![\w/])docs\/[\w./-]*\w\/?/gu) ?? []);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter(each => !fs.existsSync(path.join(project, each)))).toEqual([]);
  });
});
