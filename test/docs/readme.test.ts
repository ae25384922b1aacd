// The first page of the project can be read on any screen, and says the same in both languages.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { headingsIn, project } from './guide.ts';

const readme = fs.readFileSync(path.join(project, 'README.md'), 'utf8');
const lines = readme.trimEnd().split('\n');

test('the README has at most 60 lines, none of them wide', () => {
  expect(lines.length).toBeLessThanOrEqual(60);
  expect(lines.filter(line => line.length > 200)).toEqual([]);
  const cells = lines.filter(line => line.startsWith('|')).flatMap(line => line.split('|'));
  expect(cells.filter(cell => cell.trim().length > 60)).toEqual([]);
});

test('each of its parts is named in both languages and says something in both', () => {
  for (const heading of headingsIn(readme)) expect(heading).toMatch(/^#+ \p{Script=Han}.* · [A-Z][\w ]+$/u);
  for (const part of readme.split(/^#+ /mu).slice(1)) {
    const said = part.split('\n').slice(1).join('\n');
    expect(said, part).toMatch(/\p{Script=Han}{4}/u);
    expect(said, part).toMatch(/[A-Z][a-z]* ?[a-z ]{4}/u);
  }
});

test('it keeps the two commands, and names how to look up, correct, and what is not covered', () => {
  expect(readme).toMatch(/^npm ci && npm start /mu);
  expect(readme).toMatch(/^npm ci && npm test /mu);
  const english = headingsIn(readme).map(heading => heading.split(' · ')[1]);
  expect(english).toEqual(
    expect.arrayContaining(['Looking up and citing', 'Correcting a figure', 'What is not covered', 'Licence']),
  );
});
