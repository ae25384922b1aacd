// Weights of the pages that are read most, and of the longest.
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { table } from './table.ts';

const pages = [
  '/',
  '/fees/',
  '/fees/port/',
  '/f/0105/',
  '/f/0104/',
  '/en/f/0104/',
  '/f/0104/1997-01-01/',
  '/e/nbport/',
  '/d/mot-2019-2/',
  '/search/',
];

export function pageTable(dist: string): string[] {
  const longest = fs
    .globSync('{,en/}{f,e}/**/index.html', { cwd: dist })
    .map(file => ({ file, bytes: gzipSync(fs.readFileSync(path.join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes)[0];
  const rows = pages.map(address => [address, ...weights(dist, address)]);
  if (longest) {
    const address = `/${longest.file.replace(/index\.html$/u, '')}`;
    rows.push([`${address} (longest)`, ...weights(dist, address)]);
  }
  return table(['page', 'HTML', 'HTML gzip', 'HTML + CSS gzip', 'HTML + CSS brotli', 'script gzip'], rows);
}

function weights(dist: string, address: string): number[] {
  const html = fs.readFileSync(path.join(dist, address, 'index.html'));
  const linked = (pattern: RegExp) =>
    [...html.toString().matchAll(pattern)].map(match => fs.readFileSync(path.join(dist, match[1]!)));
  const css = linked(/<link[^>]+href="([^"]+\.css)"/gu);
  const script = linked(/<script[^>]+src="([^"]+\.js)"/gu);
  const sum = (parts: Buffer[], pack: (part: Buffer) => Buffer) =>
    parts.reduce((total, part) => total + pack(part).length, 0);
  return [
    html.length,
    gzipSync(html).length,
    sum([html, ...css], part => gzipSync(part)),
    sum([html, ...css], part => brotliCompressSync(part)),
    sum(script, part => gzipSync(part)),
  ];
}
