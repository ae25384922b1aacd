// The drawing of the rooms is that of the table which the linter enforces, and the table knows every room.
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { drawing, rooms } from '../../rooms.config.mjs';

test('docs/architecture.md draws the rooms as rooms.config.mjs has them', () => {
  const [, drawn] = /<!-- rooms[^>]*-->\n+```\n([^`]*)\n```/u.exec(fs.readFileSync('docs/architecture.md', 'utf8'))!;
  expect(drawn).toBe(drawing());
});

test('every folder and module of src/ is a room, and every room is there', () => {
  const many = new Set(['tools', 'clerk']);
  const found = fs
    .readdirSync('src')
    .flatMap(name => (many.has(name) ? fs.readdirSync(`src/${name}`).map(inner => `${name}/${inner}`) : [name]));
  expect(found.toSorted()).toEqual(Object.keys(rooms).toSorted());
});

test('a room may import only from rooms that there are, and none from itself by a detour', () => {
  const below = (name: string, seen: readonly string[] = []): void => {
    expect(seen, name).not.toContain(name);
    for (const other of rooms[name]!.may) below(other, [...seen, name]);
  };
  for (const name of Object.keys(rooms)) below(name);
});
