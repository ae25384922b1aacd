// Summaries of documents: both languages, three readers, links that answer, and not longer than somebody will read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';
import { draftAddresses } from '#catalogue/register.ts';

const { contentDir } = dataFolders();
const folder = join(contentDir, 'policies');
/** The names in a folder of the data; a port may have none of it. */
const namesIn = (inside: string) => {
  const whole = join(contentDir, inside);
  return existsSync(whole) ? readdirSync(whole).sort() : [];
};
const files = namesIn('policies');
const { draft } = loadCatalogue(dataFolders());
const addresses = new Set(draftAddresses(draft));
const LINK = /\]\((?<target>[^)]*)\)/gu;

/** The text below the front matter. */
const body = (file: string) => readFileSync(join(folder, file), 'utf8').split(/^---$/mu).slice(2).join('---');
const headings = (text: string) => [...text.matchAll(/^### (?<heading>.+)$/gmu)].map(match => match[1]);
const targets = (text: string) => [...text.matchAll(LINK)].map(match => match.groups?.target ?? '');

test('every summary stands in Chinese and in English', () => {
  const slugs = (ending: RegExp) => files.filter(file => ending.test(file)).map(file => file.replace(ending, ''));
  expect(slugs(/\.en\.mdx$/u)).toEqual(slugs(/(?<!\.en)\.mdx$/u));
});

test('every document with numbered measures has a summary', () => {
  const documents = namesIn('measures').map(file => file.replace(/\.yaml$/u, '.mdx'));
  expect(documents.filter(file => !files.includes(file))).toEqual([]);
});

describe.each(files)('%s', file => {
  const text = body(file);
  const english = file.endsWith('.en.mdx');
  const own = `/d/${file.replace(/(?:\.en)?\.mdx$/u, '')}/`;

  test('speaks to those who pay, those who charge and those who supervise', () => {
    expect(headings(text)).toHaveLength(3);
  });

  test('has 120 to 250 words in English, and as much in Chinese', () => {
    const plain = text.replaceAll(LINK, ']').replaceAll(/^#+ .*$/gmu, '');
    const length = english
      ? plain.split(/\s+/u).filter(word => /[\p{L}\d]/u.test(word)).length
      : [...plain.matchAll(/\p{Script=Han}/gu)].length;
    expect(length).toBeGreaterThanOrEqual(120);
    expect(length).toBeLessThanOrEqual(english ? 250 : 400);
  });

  test('links to what answers, in its own language', () => {
    const lost = targets(text).filter(target => {
      if (target.startsWith('#')) return !addresses.has(`${own}${target}`);
      if (target.startsWith('/en/') !== english) return true;
      return !addresses.has(target.replace(/^\/en(?=\/)/u, ''));
    });
    expect(lost).toEqual([]);
  });

  test('links the same places as its twin in the other language', () => {
    const twin = english ? file.replace('.en.mdx', '.mdx') : file.replace('.mdx', '.en.mdx');
    const places = (of: string) => targets(body(of)).map(target => target.replace(/^\/en(?=\/)/u, ''));
    expect(places(file).sort()).toEqual(places(twin).sort());
  });
});
