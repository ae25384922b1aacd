// The terms of schema.org, read from the typings of schema-dts: names of types, and of properties.
import fs from 'node:fs';

const typings = fs.readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
const all = (pattern: RegExp) => new Set([...typings.matchAll(pattern)].map(match => match[1]!));

export const schemaTypes = all(/"@type": "(\w+)"/gu);
export const schemaProperties = all(/^ {4}"(\w+)"\?:/gmu);
