// Run in a child of tiny-builder.ts: checks the real data with the real check and writes a small site of them, slowly.
// It stands for the builder of the site where a test needs many builds: same data, same refusals, far fewer pages.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BuildRequest, Outcome } from '#release/builder.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { dataFolders, loadCatalogue } from '#catalogue/load.ts';

/** Milliseconds between two files, so that a kill finds the site half written. */
const SLOWNESS = 15;

process.on('message', (request: BuildRequest) => void answer(request));
process.on('disconnect', () => process.exit());

async function answer(request: BuildRequest): Promise<void> {
  process.send!({ outcome: await write(request) });
}

async function write({ release, day }: BuildRequest): Promise<Outcome> {
  const began = performance.now();
  const { catalogue, problems } = loadCatalogue(dataFolders());
  if (catalogue === null) return { ok: false, problems, message: '' };
  const files = Object.entries(filesOf(catalogue, day));
  for (const [count, [name, text]] of files.entries()) {
    const file = path.join(release, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const half = Math.floor(text.length / 2);
    fs.writeFileSync(file, text.slice(0, half));
    await sleep(SLOWNESS);
    fs.appendFileSync(file, text.slice(half));
    process.send!({ line: `${count + 1}/${files.length}` });
  }
  return {
    ok: true,
    day,
    fingerprint: catalogue.fingerprint,
    files: files.length,
    seconds: (performance.now() - began) / 1000,
    nextChange: null,
  };
}

function filesOf(catalogue: Catalogue, day: string): Record<string, string> {
  const style = `/_astro/style.${catalogue.fingerprint.slice(0, 8)}.css`;
  const fees = [...catalogue.fees.values()];
  const links = fees.map(
    ({ id, name }) => `<a href="/f/${id}/">${name.zh}</a> <a href="/api/v1/fees/${id}.json">JSON</a>`,
  );
  const page = (body: string) =>
    `<!doctype html><html lang="zh"><head><link rel="stylesheet" href="${style}"></head><body>${day} ${body} <a href="/">首页</a> ${links.join(' ')}</body></html>`;
  const amounts = (id: string) => JSON.stringify(catalogue.fees.get(id)!.versions.map(({ rates }) => rates));
  return {
    [style]: 'body { color: black }',
    ...Object.fromEntries(fees.map(({ id }) => [`/api/v1/fees/${id}.json`, amounts(id)])),
    ...Object.fromEntries(fees.map(({ id }) => [`/f/${id}/index.html`, page(amounts(id))])),
    '/api/v1/index.json': JSON.stringify({ contentVersion: catalogue.site.contentVersion }),
    '/index.html': page(catalogue.site.name.zh),
  };
}
